import * as v from "valibot";
import { browser } from "../browser.ts";

/** In `storage.local`: what was mended by itself. It stands outside of the library, which may be what is made anew. */
const REPAIRS_KEY = "repairs";

/** So many are kept, the newest first. */
const MOST = 20;

const RepairSchema = v.strictObject({
  /** In milliseconds since 1970 (UTC). */
  at: v.pipe(v.number(), v.integer()),
  /** How many records were missing, spoilt or strangers. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Repair = v.InferOutput<typeof RepairSchema>;

/** The note that is being written; the next one, and whoever reads them here, waits for it. */
let noting: Promise<void> = Promise.resolve();

/** The repairs that are remembered, newest first; what is not valid among them is left out. */
export async function readRepairs(): Promise<Repair[]> {
  await noting;
  return stored();
}

/** Nothing; the repair is remembered, where the browser's storage takes it. Never rejects: a reader goes on without. */
export function noteRepair(count: number, at = Date.now()): Promise<void> {
  noting = noting.then(() => note({ at, count }));
  return noting;
}

async function stored(): Promise<Repair[]> {
  const { [REPAIRS_KEY]: repairs } = await browser.storage.local.get(REPAIRS_KEY);
  return Array.isArray(repairs) ? repairs.filter((each) => v.is(RepairSchema, each)).slice(0, MOST) : [];
}

async function note(repair: Repair): Promise<void> {
  try {
    const repairs = [repair, ...(await stored())].slice(0, MOST);
    await browser.storage.local.set({ [REPAIRS_KEY]: repairs });
  } catch {
    // A full or forbidden storage: the records are mended all the same.
  }
}

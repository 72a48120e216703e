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

/** The repairs that are remembered, newest first; what is not valid among them is left out. */
export async function readRepairs(): Promise<Repair[]> {
  const { [REPAIRS_KEY]: stored } = await browser.storage.local.get(REPAIRS_KEY);
  return Array.isArray(stored) ? stored.filter((each) => v.is(RepairSchema, each)).slice(0, MOST) : [];
}

/** Nothing; the repair is remembered, where the browser's storage takes it. Never rejects: a reader goes on without. */
export async function noteRepair(count: number, at = Date.now()): Promise<void> {
  try {
    const repairs = [{ at, count }, ...(await readRepairs())].slice(0, MOST);
    await browser.storage.local.set({ [REPAIRS_KEY]: repairs });
  } catch {
    // A full or forbidden storage: the records are mended all the same.
  }
}

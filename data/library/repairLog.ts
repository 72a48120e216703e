import * as v from "valibot";
import { browser } from "../browser.ts";

/** Key in `storage.local`, not in the library: a repair may recreate the library. */
const REPAIRS_KEY = "repairs";

const MAX_REPAIRS = 20;

const RepairSchema = v.strictObject({
  /** In milliseconds since 1970 (UTC). */
  at: v.pipe(v.number(), v.integer()),
  /** How many records were missing, invalid or unknown. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Repair = v.InferOutput<typeof RepairSchema>;

/** The write in progress: later writes and reads wait for it. */
let lastWrite: Promise<void> = Promise.resolve();

/** Resolves to the logged repairs, newest first, without invalid entries. */
export async function readRepairs(): Promise<Repair[]> {
  await lastWrite;
  return readStored();
}

/** Adds a repair to the log. Never rejects: without storage the records are repaired all the same. */
export function noteRepair(count: number, at = Date.now()): Promise<void> {
  lastWrite = lastWrite.then(() => write({ at, count })).catch(() => {});
  return lastWrite;
}

async function readStored(): Promise<Repair[]> {
  const { [REPAIRS_KEY]: repairs } = await browser.storage.local.get(REPAIRS_KEY);
  return Array.isArray(repairs)
    ? repairs.filter((each) => v.is(RepairSchema, each)).slice(0, MAX_REPAIRS)
    : [];
}

async function write(repair: Repair): Promise<void> {
  const repairs = [repair, ...(await readStored())].slice(0, MAX_REPAIRS);
  await browser.storage.local.set({ [REPAIRS_KEY]: repairs });
}

import * as v from "valibot";
import { browser } from "../browser.ts";
import { type ErrorEntry, ErrorEntrySchema } from "./ErrorEntry.ts";
import { ERRORS_KEY, MOST } from "./errors.ts";

/** The Lens's own errors that are remembered, newest first; what is not valid among them is left out. */
export async function readErrors(): Promise<ErrorEntry[]> {
  const { [ERRORS_KEY]: stored } = await browser.storage.local.get(ERRORS_KEY);
  return Array.isArray(stored) ? stored.filter((each) => v.is(ErrorEntrySchema, each)).slice(0, MOST) : [];
}

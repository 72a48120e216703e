import { setTimeout as pause } from "node:timers/promises";
import { MAX_WAIT_MS } from "./limits.ts";

/**
 * Calls `probe` until its value is neither undefined, null nor false, and resolves to that value.
 * @param expected what is waited for, for the error message
 * @param readActual called at the timeout: what is there instead, for the error message
 * @param timeout in milliseconds
 */
export async function waitFor<T>(
  expected: string,
  probe: () => Promise<T> | T,
  readActual: () => unknown = () => "nothing",
  timeout = MAX_WAIT_MS,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false)
      return value as NonNullable<Exclude<T, false>>;
    if (performance.now() > end) {
      const actual = await readActual();
      const text = typeof actual === "string" ? actual : JSON.stringify(actual);
      throw new Error(`Waited ${timeout} ms for ${expected}; found instead: ${text}`);
    }
    await pause(40);
  }
}

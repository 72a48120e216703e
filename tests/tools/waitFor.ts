import { setTimeout as pause } from "node:timers/promises";

/**
 * The first value of `probe` that is neither undefined, null nor false.
 * @param awaited what is waited for, as the error will say it
 * @param seen what was there instead, asked for only when time is out
 * @param timeout in milliseconds
 */
export async function waitFor<T>(
  awaited: string,
  probe: () => Promise<T> | T,
  seen: () => unknown = () => "nothing",
  timeout = 10_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false)
      return value as NonNullable<Exclude<T, false>>;
    if (performance.now() > end) {
      const instead = await seen();
      const shown = typeof instead === "string" ? instead : JSON.stringify(instead);
      throw new Error(`Waited ${timeout} ms for ${awaited}; there was instead: ${shown}`);
    }
    await pause(40);
  }
}

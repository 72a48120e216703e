import { countOf } from "../report/countOf.ts";
import type { BenchTab } from "./openBrowser.ts";

/**
 * A method is stopped on a page after this time. Only mark.js with a list of names is known to reach it: it takes minutes
 * on a page of 67,000 elements.
 */
export const TIME_LIMIT_MS = 30_000;

/**
 * Resolves to the result of `run`, in which a method runs in the tab, and to whether the method reached the time limit.
 * It is then stopped at once, and the page stays usable. The result is undefined if `run` fails because of that.
 */
export async function withTimeLimit<Result>(
  { client }: BenchTab,
  run: () => Promise<Result>,
): Promise<{ result: Result | undefined; isStopped: boolean }> {
  let isStopped = false;
  const timer = setTimeout(() => {
    isStopped = true;
    // The call that waits for the method reports a failure.
    client.send("Runtime.terminateExecution").catch(() => {});
  }, TIME_LIMIT_MS);
  try {
    return { result: await run(), isStopped };
  } catch (error) {
    if (!isStopped) throw error;
    return { result: undefined, isStopped };
  } finally {
    clearTimeout(timer);
  }
}

/** Returns, for the report, on how many pages a method was stopped and what that means; "" if it was on none. */
export function stoppedOn(pages: number, method: string): string {
  return pages === 0
    ? ""
    : `; ${method} was stopped after ${TIME_LIMIT_MS / 1000} s on ${countOf(pages, "page")}, so the ratio to it there is an upper bound`;
}

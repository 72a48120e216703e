import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BenchTab } from "../../bench/browser/openBrowser.ts";
import { stoppedOn, TIME_LIMIT_MS, withTimeLimit } from "../../bench/browser/withTimeLimit.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Returns a tab, and a method in it that ends only when the tab is told to stop it. */
function endlessMethod() {
  let fail = (_: Error) => {};
  const send = vi.fn(async (_: string) => fail(new Error("Internal error")));
  const run = () =>
    new Promise<number>((_, reject) => {
      fail = reject;
    });
  return { tab: { client: { send } } as unknown as BenchTab, send, run };
}

describe("withTimeLimit", () => {
  it("resolves to the result of a method that ends in time, and stops nothing afterwards", async () => {
    const { tab, send } = endlessMethod();
    expect(await withTimeLimit(tab, async () => 5)).toEqual({ result: 5, isStopped: false });
    await vi.advanceTimersByTimeAsync(TIME_LIMIT_MS);
    expect(send).not.toHaveBeenCalled();
  });

  it("stops a method at the limit", async () => {
    const { tab, send, run } = endlessMethod();
    const limited = withTimeLimit(tab, run);
    await vi.advanceTimersByTimeAsync(TIME_LIMIT_MS - 1);
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledExactlyOnceWith("Runtime.terminateExecution");
    expect(await limited).toEqual({ result: undefined, isStopped: true });
  });

  it("passes on a failure before the limit", async () => {
    const { tab } = endlessMethod();
    await expect(withTimeLimit(tab, () => Promise.reject(new Error("no page")))).rejects.toThrow("no page");
  });
});

describe("stoppedOn", () => {
  it("says on how many pages a method was stopped, if on any", () => {
    expect(stoppedOn(0, "mark.js")).toBe("");
    expect(stoppedOn(1, "mark.js")).toContain("mark.js was stopped after 30 s on 1 page,");
    expect(stoppedOn(2, "mark.js")).toContain("on 2 pages,");
  });
});

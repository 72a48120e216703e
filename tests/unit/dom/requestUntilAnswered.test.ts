import { afterEach, beforeEach, expect, it, vi } from "vitest";

const runtime = { id: "lens", sendMessage: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("chrome", { runtime });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("repeats the request until there is a response, but not once the script is orphaned", async () => {
  const { requestUntilAnswered } = await import("../../../entrypoints/dom/requestUntilAnswered.ts");
  const times: number[] = [];
  const start = Date.now();
  runtime.sendMessage.mockImplementation(async () => {
    times.push(Date.now() - start);
    if (times.length < 3) throw new Error("The message port closed before a response was received.");
  });
  requestUntilAnswered({ type: "load-highlighter" });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(times).toEqual([0, 1000, 5000]);

  runtime.sendMessage.mockRejectedValue(new Error("Extension context invalidated."));
  requestUntilAnswered({ type: "load-highlighter" });
  runtime.id = "";
  await vi.advanceTimersByTimeAsync(600_000);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
});

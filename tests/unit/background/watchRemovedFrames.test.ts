import { afterEach, beforeEach, expect, it, vi } from "vitest";

const executeScript = vi.fn(async ({ func }: { func: () => void }) => [{ frameId: 0, result: func() }]);
vi.mock("../../../data/browser.ts", () => ({ browser: { scripting: { executeScript } } }));

const { watchRemovedFrames } = await import("../../../entrypoints/background/watchRemovedFrames.ts");

const sendMessage = vi.fn(async (_message: object) => undefined);
/** The frame in which the background runs its function: its window and the windows of its child frames. */
let frame: { length: number } & Record<number, object>;
let runtime: { id?: string; sendMessage: typeof sendMessage };

const setChildren = (...children: object[]) => {
  frame.length = children.length;
  Object.assign(frame, children);
};

beforeEach(() => {
  vi.useFakeTimers();
  frame = { length: 0 };
  runtime = { id: "lens", sendMessage };
  vi.stubGlobal("self", frame);
  vi.stubGlobal("dystoniaLens", { api: { runtime } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it("reports once that a child frame was removed, also when another one was added", async () => {
  setChildren({});
  await watchRemovedFrames(1);
  const again = watchRemovedFrames(1);
  await vi.advanceTimersByTimeAsync(5000);
  await again;
  expect(sendMessage).not.toHaveBeenCalled();
  setChildren({});
  await vi.advanceTimersByTimeAsync(5000);
  expect(sendMessage.mock.calls).toEqual([[{ type: "mentions-changed" }]]);
});

it("reports the removal of a child frame that was there only for a moment", async () => {
  const [lasting, brief] = [{}, {}];
  setChildren(lasting);
  await watchRemovedFrames(2);
  await vi.advanceTimersByTimeAsync(600);
  setChildren(lasting, brief);
  await watchRemovedFrames(2);
  setChildren(lasting);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it("starts no timer in a frame without child frames or without the extension's scripts", async () => {
  await watchRemovedFrames(3);
  setChildren({});
  vi.stubGlobal("dystoniaLens", undefined);
  await watchRemovedFrames(30);
  expect(vi.getTimerCount()).toBe(0);
});

it("ends when the extension was reloaded or removed", async () => {
  setChildren({});
  await watchRemovedFrames(4);
  expect(vi.getTimerCount()).toBe(1);
  delete runtime.id;
  await vi.advanceTimersByTimeAsync(1000);
  expect(vi.getTimerCount()).toBe(0);
});

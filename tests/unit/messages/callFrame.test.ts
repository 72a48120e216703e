import { afterEach, expect, it, vi } from "vitest";

interface Injection {
  func: (...args: unknown[]) => unknown;
  args: unknown[];
}
/** A fake tab with one frame, whose global object is this test's own. */
const executeScript = vi.fn(async ({ func, args }: Injection) => [
  { frameId: 3, result: await func(...args) },
]);
vi.mock("../../../data/browser.ts", () => ({ browser: { scripting: { executeScript } } }));

const { callFrame } = await import("../../../data/messages/callFrame.ts");
const target = { tabId: 1, allFrames: true };

afterEach(() => vi.unstubAllGlobals());

it("calls the method with its arguments, also in a page that is still loading", async () => {
  const step = vi.fn(() => "shown");
  vi.stubGlobal("dystoniaLens", { frameMethods: { step } });
  expect(await callFrame(target, "step", -1, "edge")).toEqual([{ frameId: 3, result: "shown" }]);
  expect(step).toHaveBeenCalledWith(-1, "edge");
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target, injectImmediately: true }));
});

it.each([
  ["no content script", undefined],
  ["no highlighter", {}],
  ["a result of the wrong type", { frameMethods: { mentionCount: () => "3" } }],
])("leaves out a frame with %s", async (_, state) => {
  if (state) vi.stubGlobal("dystoniaLens", state);
  expect(await callFrame(target, "mentionCount")).toEqual([]);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -3, 0.5, 1e300])(
  "leaves out a frame that counts %s mentions",
  async (count) => {
    vi.stubGlobal("dystoniaLens", { frameMethods: { mentionCount: () => count } });
    expect(await callFrame(target, "mentionCount")).toEqual([]);
  },
);

it("ignores a page element that has the name of the content state", async () => {
  const prototype = Object.getPrototypeOf(globalThis);
  prototype.dystoniaLens = { frameMethods: { mentionCount: () => 3 } };
  try {
    expect(await callFrame(target, "mentionCount")).toEqual([]);
  } finally {
    delete prototype.dystoniaLens;
  }
});

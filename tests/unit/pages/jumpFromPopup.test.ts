import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { JumpResult } from "../../../data/messages/FrameMethods.ts";

const browser: { windows?: object } = {};
const showMention = vi.fn(async (): Promise<JumpResult> => "shown");
vi.mock("../../../data/browser.ts", () => ({ browser }));
vi.mock("../../../data/messages/tabMentions.ts", () => ({ showMention }));
const { jumpFromPopup } = await import("../../../entrypoints/pages/jumpFromPopup.ts");

const close = vi.fn();
beforeEach(() => {
  vi.stubGlobal("close", close);
  vi.stubGlobal("screen", { width: 390 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const mention = { tabId: 1, frameId: 0, id: 2 };

it.each<[string, object, number, JumpResult, number]>([
  ["closes the popup of a phone without windows, which covers the page", {}, 380, "shown", 1],
  ["closes the popup of an iPhone, which is as wide as its screen", { windows: {} }, 390, "shown", 1],
  ["keeps it there if the page cannot show the mention, to say so", {}, 390, "outOfView", 0],
  ["keeps it there if the mention is gone, to say so", {}, 390, "none", 0],
  ["keeps a popup beside the page", { windows: {} }, 380, "shown", 0],
])("%s", async (_, apis, width, result, closed) => {
  vi.stubGlobal("innerWidth", width);
  delete browser.windows;
  Object.assign(browser, apis);
  showMention.mockResolvedValueOnce(result);
  expect(await jumpFromPopup(mention)).toBe(result);
  expect(showMention).toHaveBeenCalledWith(mention);
  expect(close).toHaveBeenCalledTimes(closed);
});

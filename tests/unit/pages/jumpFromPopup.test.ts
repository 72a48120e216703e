import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { JumpResult } from "../../../data/messages/FrameMethods.ts";

const browser: { windows?: object } = {};
const showMention = vi.fn(async (): Promise<JumpResult> => "shown");
vi.mock("../../../data/browser.ts", () => ({ browser }));
vi.mock("../../../data/messages/tabMentions.ts", () => ({ showMention }));
const { jumpFromPopup } = await import("../../../entrypoints/pages/jumpFromPopup.ts");

const close = vi.fn();
beforeEach(() => vi.stubGlobal("close", close));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const mention = { tabId: 1, frameId: 0, id: 2 };

it.each<[string, object, JumpResult, number]>([
  ["closes the popup of a phone, which covers the page", {}, "shown", 1],
  ["keeps it there if the page cannot show the mention, to say so", {}, "outOfView", 0],
  ["keeps it there if the mention is gone, to say so", {}, "none", 0],
  ["keeps a popup beside the page", { windows: {} }, "shown", 0],
])("%s", async (_, apis, result, closed) => {
  delete browser.windows;
  Object.assign(browser, apis);
  showMention.mockResolvedValueOnce(result);
  expect(await jumpFromPopup(mention)).toBe(result);
  expect(showMention).toHaveBeenCalledWith(mention);
  expect(close).toHaveBeenCalledTimes(closed);
});

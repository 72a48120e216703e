import * as v from "valibot";
import { browser } from "../browser.ts";
import { type FrameReport, FrameReportSchema } from "./frames.ts";

/**
 * What each frame of a tab holds, as its own scripts tell it at this moment. Frames that answer out of shape are
 * left out. Rejects where the browser lets no extension in (its own pages, stores, PDF viewers), and where the reader
 * withholds access.
 */
export async function readFrames(tabId: number): Promise<FrameReport[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // A page that never ends loading is asked all the same.
    injectImmediately: true,
    func: () => ({
      contentType: document.contentType,
      mentions: globalThis.dystoniaLens?.marks?.mentions() ?? [],
    }),
  });
  return results.map(({ result }) => result).filter((result) => v.is(FrameReportSchema, result));
}

/** How many mentions all frames of a tab hold. Rejects as `readFrames` does. */
export async function countMentions(tabId: number): Promise<number> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => globalThis.dystoniaLens?.marks?.count() ?? 0,
  });
  return results.reduce((sum, { result }) => sum + (typeof result === "number" ? result : 0), 0);
}

import { browser } from "../browser.ts";
import { type FrameReport, isFrameReport } from "./FrameReport.ts";

/**
 * What each frame of a tab holds, as its own scripts tell it at this moment. Frames that answer out of shape are
 * left out. Rejects where the browser lets no extension in (its own pages, stores, PDF viewers), and where the reader
 * withholds access.
 */
export async function readFrames(tabId: number): Promise<FrameReport[]> {
  // As text: of twenty thousand mentions a browser makes copies five times as fast.
  const answers = await askFrames(tabId, () => {
    // Not an element of the page that has this name.
    const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
    return JSON.stringify({
      contentType: document.contentType,
      mentions: world?.highlighter?.mentions() ?? [],
    });
  });
  return answers
    .map(({ frameId, result }) => ({ frameId, ...Object(typeof result === "string" && JSON.parse(result)) }))
    .filter(isFrameReport);
}

/** How many mentions all frames of a tab hold. Rejects as `readFrames` does. */
export async function countMentions(tabId: number): Promise<number> {
  const answers = await askFrames(tabId, () => {
    const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
    return world?.highlighter?.count() ?? 0;
  });
  return answers.reduce((sum, { result }) => sum + (typeof result === "number" ? result : 0), 0);
}

/** What `ask` answers in each frame; it is sent there as source text and stands for itself. */
function askFrames(tabId: number, ask: () => unknown) {
  return browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // A page that never ends loading is asked all the same.
    injectImmediately: true,
    func: ask,
  });
}

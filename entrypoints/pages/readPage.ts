import type { PageReport } from "../../components/mentions/PageReport.ts";
import { browser } from "../../data/browser.ts";
import { readFrames } from "../../data/messages/tabMentions.ts";
import { unreachableReason } from "./unreachableReason.ts";

/** What the page in the active tab of this window mentions, or why that cannot be known. */
export async function readPage(): Promise<PageReport> {
  const [[tab], own] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    // A popup or a panel has no tab; where there is one, this page was opened as a page of its own.
    browser.tabs.getCurrent(),
  ]);
  if (tab?.id === undefined) return { state: "unreachable", reason: "unknown" };
  if (tab.id === own?.id) return { state: "unreachable", reason: "own" };
  const tabId = tab.id;
  try {
    const frames = await readFrames(tabId);
    // The page itself is frame 0.
    frames.sort((one, other) => one.frameId - other.frameId);
    if (frames[0]?.contentType === "application/pdf") return { state: "unreachable", reason: "pdf" };
    const mentions = frames.flatMap(({ frameId, mentions }) =>
      mentions.map((mention) => ({ ...mention, tabId, frameId })),
    );
    if (mentions.length === 0) return { state: "none" };
    return { state: "mentions", page: `${tabId} ${tab.url?.replace(/#.*/, "")}`, mentions };
  } catch {
    return { state: "unreachable", reason: unreachableReason(tab.url) };
  }
}

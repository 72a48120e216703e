import type { Tabs } from "webextension-polyfill";
import {
  type PageReport,
  type UnreachableReason,
  type UnreadableContent,
  unreadableContents,
} from "../../components/mentions/PageReport.ts";
import { browser } from "../../data/browser.ts";
import { runInFrames } from "../../data/messages/callFrame.ts";
import { readContentType, readTab } from "../../data/messages/tabMentions.ts";
import { activeTab } from "./activeTab.ts";
import { pageKind } from "./pageKind.ts";
import { unreadableContent } from "./unreadableContent.ts";

/** Resolves to the mentions on the page in the active tab of this window, or why they cannot be read. */
export async function readPage(): Promise<PageReport> {
  const [tab, own] = await Promise.all([
    activeTab(),
    // Undefined in a popup and a side panel. Otherwise this page was opened in a tab.
    browser.tabs.getCurrent(),
  ]);
  if (tab?.id === undefined) return { state: "unreachable", reason: "unknown" };
  if (tab.id === own?.id) return { state: "unreachable", reason: "own" };
  return readPageIn({ ...tab, id: tab.id });
}

/** Resolves to the mentions on the page in a tab, or why they cannot be read. */
export async function readPageIn({
  id: tabId,
  url,
  title = "",
}: Pick<Tabs.Tab, "url" | "title"> & { id: number }): Promise<PageReport> {
  try {
    const [contentType, found] = await Promise.all([readContentType(tabId), readTab(tabId)]);
    if (contentType === "application/pdf") return { state: "unreachable", reason: "pdf" };
    if (found.mentions.length === 0) return { state: "none", ...(await readUnreadable(tabId)) };
    const address = url ?? "";
    return { state: "mentions", page: `${tabId} ${address.replace(/#.*/, "")}`, title, address, ...found };
  } catch {
    return { state: "unreachable", reason: unreachableReason(url) };
  }
}

/** Resolves to what most of the page in a tab is, if no extension can read it. */
async function readUnreadable(tabId: number): Promise<{ unreadable?: UnreadableContent }> {
  const [main] = await runInFrames({ tabId }, unreadableContent);
  const unreadable = unreadableContents.find((each) => each === main?.result);
  return unreadable ? { unreadable } : {};
}

/** Returns why the browser injects no script into the page with this address. */
function unreachableReason(url: string | undefined): UnreachableReason {
  const kind = pageKind(url);
  if (kind === "browser" || kind === "store") return kind;
  if (/\.pdf([?#]|$)/i.test(url ?? "")) return "pdf";
  return kind === "file" ? "file" : "access";
}

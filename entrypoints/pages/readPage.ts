import type { PageReport, UnreachableReason } from "../../components/mentions/PageReport.ts";
import { browser } from "../../data/browser.ts";
import { readContentType, readTab } from "../../data/messages/tabMentions.ts";
import { activeTab } from "./activeTab.ts";
import { pageKind } from "./pageKind.ts";

/** Resolves to the mentions on the page in the active tab of this window, or why they cannot be read. */
export async function readPage(): Promise<PageReport> {
  const [tab, own] = await Promise.all([
    activeTab(),
    // Undefined in a popup and a side panel. Otherwise this page was opened in a tab.
    browser.tabs.getCurrent(),
  ]);
  if (tab?.id === undefined) return { state: "unreachable", reason: "unknown" };
  if (tab.id === own?.id) return { state: "unreachable", reason: "own" };
  const tabId = tab.id;
  try {
    const [contentType, found] = await Promise.all([readContentType(tabId), readTab(tabId)]);
    if (contentType === "application/pdf") return { state: "unreachable", reason: "pdf" };
    if (found.mentions.length === 0) return { state: "none" };
    const { url: address = "", title = "" } = tab;
    return { state: "mentions", page: `${tabId} ${address.replace(/#.*/, "")}`, title, address, ...found };
  } catch {
    return { state: "unreachable", reason: unreachableReason(tab.url) };
  }
}

/** Returns why the browser injects no script into the page with this address. */
function unreachableReason(url: string | undefined): UnreachableReason {
  const kind = pageKind(url);
  if (kind === "browser" || kind === "store") return kind;
  if (/\.pdf([?#]|$)/i.test(url ?? "")) return "pdf";
  return kind === "file" ? "file" : "access";
}

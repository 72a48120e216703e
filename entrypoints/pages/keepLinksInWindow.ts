import { browser } from "../../data/browser.ts";
import { showsPagesOutside } from "../../data/messages/extensionPages.ts";
import { activeTab } from "./activeTab.ts";

/**
 * Has the links of a popup or side panel of a private window open in this window, where the browser would open them in one
 * that keeps a history.
 */
export async function keepLinksInWindow(): Promise<void> {
  if (!showsPagesOutside()) return;
  const tab = await activeTab();
  if (!tab?.incognito) return;
  const { windowId } = tab;
  const open = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[target=_blank]");
    if (!link) return;
    event.preventDefault();
    browser.tabs.create({ url: link.href, ...(windowId !== undefined && { windowId }) }).catch(reportError);
  };
  addEventListener("click", open);
  // The middle button.
  addEventListener("auxclick", (event) => event.button === 1 && open(event));
}

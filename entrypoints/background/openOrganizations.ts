import { browser } from "../../data/browser.ts";
import { openOrganizationsTab } from "../../data/messages/openOrganizationsTab.ts";
import type { Frame } from "./frameTarget.ts";

let showing: Promise<void> | undefined;

/**
 * Resolves when the organizations stand before the reader, who pressed a card in this frame: its tab is in front, and
 * is not when they are. However often a frame asks, one tab opens.
 */
export function openOrganizations({ tabId }: Frame): Promise<void> {
  showing ??= open(tabId).finally(() => {
    showing = undefined;
  });
  return showing;
}

async function open(tabId: number): Promise<void> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (active) await openOrganizationsTab(windowId);
}

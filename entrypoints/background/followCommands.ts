import { browser } from "../../data/browser.ts";
import { toggleSite } from "./sites/toggleSite.ts";
import { focusCard, stepMention } from "./stepMention.ts";

/** Follows the keys that a reader has given to the Lens's commands; without a keyboard there are none. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const done = command === "toggle-site" ? toggleSite(tab) : follow(command, tab.id);
    done.catch(reportError);
  });
}

async function follow(command: string, tabId: number): Promise<void> {
  if (command === "next-mention") await stepMention(tabId, 1);
  if (command === "previous-mention") await stepMention(tabId, -1);
  if (command === "focus-card") await focusCard(tabId);
}

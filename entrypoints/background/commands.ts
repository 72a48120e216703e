import { browser } from "../../data/browser.ts";
import { toggleSite } from "./sites/toggleSite.ts";
import { focusCard, stepMention } from "./stepMention.ts";

/** Runs the commands of the manifest when their keys are pressed. Mobile browsers have no `commands`. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const done = command === "toggle-site" ? toggleSite(tab) : runInTab(command, tab.id);
    done.catch(reportError);
  });
}

async function runInTab(command: string, tabId: number): Promise<void> {
  if (command === "next-mention") await stepMention(tabId, 1);
  if (command === "previous-mention") await stepMention(tabId, -1);
  if (command === "focus-card") await focusCard(tabId);
}

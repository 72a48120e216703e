import { browser } from "../../data/browser.ts";

/** Firefox 137 opens its own dialog; the types do not know it yet. */
const commands = () =>
  browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Whether the browser only has a page of its own for the shortcuts of all extensions. */
export function shortcutsNeedHelp(): boolean {
  return !commands()?.openShortcutSettings;
}

/** Opens the place where this browser lets its reader change shortcuts. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = commands();
  // Edge leads this address to its own.
  if (!openShortcutSettings) await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  else await openShortcutSettings();
}

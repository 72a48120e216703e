import { browser } from "../../data/browser.ts";

/** Firefox 137 opens its own dialog; the types do not know it yet. */
const commands = () =>
  browser.commands as (typeof browser.commands & { openShortcutSettings?(): Promise<void> }) | undefined;

/** Whether the browser only has a page of its own for the shortcuts of all extensions. */
export function shortcutsNeedHelp(): boolean {
  return !commands()?.openShortcutSettings;
}

/** Opens the place where this browser lets its reader change shortcuts. */
export async function openShortcuts(): Promise<void> {
  const known = commands();
  if (known?.openShortcutSettings) await known.openShortcutSettings();
  // Edge leads this address to its own; Safari has no place for them that an extension could open.
  else if (import.meta.env.BROWSER !== "safari")
    await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

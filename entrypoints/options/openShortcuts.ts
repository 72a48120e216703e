import { browser } from "../../data/browser.ts";

/** `browser.commands` with `openShortcutSettings` (Firefox 137), which the types do not include. */
const commands = () =>
  browser.commands as (typeof browser.commands & { openShortcutSettings?(): Promise<void> }) | undefined;

/** Returns whether the browser opens a page for the shortcuts of all extensions, not a dialog for those of this one. */
export function shortcutsNeedHelp(): boolean {
  return !commands()?.openShortcutSettings;
}

/** Opens the browser's settings for shortcuts. */
export async function openShortcuts(): Promise<void> {
  const api = commands();
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  // Edge redirects this address to its own page. Safari has no page that an extension could open.
  else if (import.meta.env.BROWSER !== "safari")
    await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

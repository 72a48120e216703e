import { browser } from "../../data/browser.ts";

/** `browser.commands` with `openShortcutSettings` (Firefox 137), which the types do not include. */
const commands = () =>
  browser.commands as (typeof browser.commands & { openShortcutSettings?(): Promise<void> }) | undefined;

/** Returns whether the browser opens a page for the shortcuts of all extensions, not a dialog for those of this one. */
export function shortcutsNeedHelp(): boolean {
  return !commands()?.openShortcutSettings;
}

/**
 * Returns whether the system may change the keyboard layout when Alt + Shift are pressed. Windows does, where more than one
 * layout is installed: the keys are its default for that.
 */
export function mayChangeLayout(): boolean {
  return /^Win/.test(navigator.platform);
}

/** Opens the browser's settings for shortcuts. */
export async function openShortcuts(): Promise<void> {
  const api = commands();
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  // Edge redirects this address to its own page. Safari has no page that an extension could open.
  else if (import.meta.env.BROWSER !== "safari")
    await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

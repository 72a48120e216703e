import type { Browser } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";

/** Chromium's side panel API, which the polyfill's types do not include. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Returns a function that opens the side panel and closes the popup, or `undefined` if the browser has no side panel. */
export function panelOpener(): (() => Promise<void>) | undefined {
  const { sidebarAction, sidePanel, windows } = browser as Partial<Browser> & { sidePanel?: SidePanel };
  if (sidebarAction) {
    return async () => {
      // Call it before any `await`: Firefox opens the sidebar only during the click itself.
      await sidebarAction.open();
      close();
    };
  }
  if (!sidePanel || !windows) return undefined;
  const ownWindow = windows.getCurrent();
  return async () => {
    const { id } = await ownWindow;
    if (id === undefined) return;
    await sidePanel.open({ windowId: id });
    close();
  };
}

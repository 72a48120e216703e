import type { Browser } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";

/** The part of the browser that Chromium has and the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** What opens the panel beside the page and closes this popup, or undefined where the browser has no such panel. */
export function panelOpener(): (() => Promise<void>) | undefined {
  const { sidebarAction, sidePanel, windows } = browser as Partial<Browser> & { sidePanel?: SidePanel };
  if (sidebarAction) {
    return async () => {
      // Firefox opens it only within the press itself: nothing may be waited for before.
      await sidebarAction.open();
      close();
    };
  }
  if (!sidePanel || !windows) return undefined;
  const here = windows.getCurrent();
  return async () => {
    const { id } = await here;
    if (id === undefined) return;
    await sidePanel.open({ windowId: id });
    close();
  };
}

import type { ExtensionPage } from "../tools/LensBrowser.ts";

/** Lets a surface in a tab of its own believe that it stands beside the tab with that address, as the popup does. */
export async function standOver(surface: ExtensionPage, url: string): Promise<void> {
  await surface.evaluate((address) => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const query = tabs.query.bind(tabs) as (asked: chrome.tabs.QueryInfo) => Promise<chrome.tabs.Tab[]>;
    Object.assign(tabs, {
      getCurrent: async () => undefined,
      query: async (asked: chrome.tabs.QueryInfo) =>
        asked.active ? (await query({})).filter((tab) => tab.url === address) : query(asked),
    });
  }, url);
}

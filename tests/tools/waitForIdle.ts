import type { LensBrowser } from "./LensBrowser.ts";
import { waitFor } from "./waitFor.ts";

/**
 * Waits until a highlighter runs in the tab with that URL, and every highlighter there has scanned its whole frame.
 */
export async function waitForIdle(lens: LensBrowser, url: string): Promise<void> {
  const readFrames = () =>
    lens.extensionStorage(async (address) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tab = (await api.tabs.query({})).find((each) => each.url === address);
      if (tab?.id === undefined) return [];
      const frames = await api.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => globalThis.dystoniaLens?.highlighter?.isIdle() ?? null,
      });
      return frames.flatMap(({ result }) => result ?? []);
    }, url);
  await waitFor(
    `the highlighter to be idle on ${url}`,
    async () => {
      const frames = await readFrames();
      return frames.length > 0 && frames.every(Boolean);
    },
    async () =>
      (await readFrames()).length > 0 ? "it is scanning" : "no mention; does the page mention dystonia?",
  );
}

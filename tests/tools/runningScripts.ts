import type { LensBrowser } from "./LensBrowser.ts";

/**
 * Resolves to what each frame of the tab with this address runs, by the frame's origin: "detector" or "highlighter", which
 * read the page, or "nothing", also if a script waits there for the site to be turned on.
 */
export function runningScripts(lens: LensBrowser, url: string): Promise<string[]> {
  return lens.extensionStorage(async (url) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const tab = (await api.tabs.query({})).find((tab) => tab.url === url);
    const results = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      func: () => {
        const { dystoniaLens: state } = globalThis as {
          dystoniaLens?: { detector?: { isPlaceholder?: true }; highlighter?: object };
        };
        if (state?.highlighter) return "highlighter";
        return state?.detector && !state.detector.isPlaceholder ? "detector" : "nothing";
      },
    });
    return results.map(({ result }) => String(result));
  }, url);
}

import type { FoundMention } from "../../data/messages/mentionList.ts";
import type { LensBrowser } from "./LensBrowser.ts";

/** Resolves to the mentions in all frames of the tab with that URL, as the popup receives them. */
export function readMentions(lens: LensBrowser, url: string): Promise<FoundMention[]> {
  return lens.extensionStorage(async (address) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const tab = (await api.tabs.query({})).find((each) => each.url === address);
    if (tab?.id === undefined) return [];
    const frames = await api.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: async () => (await globalThis.dystoniaLens?.highlighter?.listMentions())?.mentions ?? [],
    });
    return frames.flatMap(({ result }) => result ?? []);
  }, url);
}

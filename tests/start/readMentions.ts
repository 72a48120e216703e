import type { FoundMention } from "../../data/messages/FrameReport.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";

/** The mentions on the page at `url`, in all its frames, as the Lens tells them to its popup. */
export function readMentions(lens: LensBrowser, url: string): Promise<FoundMention[]> {
  return lens.extensionStorage(async (address) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const tab = (await api.tabs.query({})).find((each) => each.url === address);
    if (tab?.id === undefined) return [];
    const frames = await api.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => globalThis.dystoniaLens?.highlighter?.mentions() ?? [],
    });
    return frames.flatMap(({ result }) => result ?? []);
  }, url);
}

import { callFrame, injectScript, runInFrames } from "../../data/messages/callFrame.ts";
import { type NearTab, openLookUp } from "../../data/messages/extensionPages.ts";
import { MAX_SELECTION_CHARS } from "../../data/messages/limits.ts";
import { frameSettingsOf } from "../../data/settings/FrameSettings.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import type { ContentState } from "../dom/contentState.ts";
import type { Frame } from "./frameTarget.ts";

let lastLookUp: Promise<void> = Promise.resolve();

/**
 * Shows what the selected words mean: as a card at the selection in the frame, or in the look-up tab where the frame
 * cannot be reached, shows no selection, or names no form. Look-ups that follow each other quickly are done one by one.
 */
export function lookUp(selection: string, tab: NearTab | undefined, frameId: number): Promise<void> {
  const words = selection.slice(0, MAX_SELECTION_CHARS);
  const done = lastLookUp.then(async () => {
    const isShown = tab?.id !== undefined && (await showInFrame(words, { tabId: tab.id, frameId }));
    if (!isShown) await openLookUp(words, tab);
  });
  lastLookUp = done.catch(() => {});
  return done;
}

/** Resolves to whether the frame shows the card. */
async function showInFrame(words: string, { tabId, frameId }: Frame): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await runInFrames(target, markLookUp);
    await injectScript(target, "/highlighter.js");
    await injectScript(target, "/card.js");
    const settings = frameSettingsOf(await readSettings());
    const [shown] = await callFrame(target, "lookUp", words, settings);
    return shown?.result ?? false;
  } catch {
    // A page of the browser, a store or a PDF viewer: extensions cannot access it.
    return false;
  }
}

/** Runs in the frame: see `runInFrames`. Has the highlighter script only find forms, not scan, unless it runs already. */
function markLookUp(): void {
  if (!Object.hasOwn(globalThis, "dystoniaLens")) globalThis.dystoniaLens = {};
  const state: ContentState | undefined = globalThis.dystoniaLens;
  if (state) state.isLookUp = true;
}

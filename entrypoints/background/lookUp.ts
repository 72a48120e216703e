import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { callFrame, injectScript, runInFrames } from "../../data/messages/callFrame.ts";
import { type NearTab, openLookUp } from "../../data/messages/extensionPages.ts";
import { MAX_SELECTION_CHARS } from "../../data/messages/limits.ts";
import { frameSettingsOf } from "../../data/settings/FrameSettings.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { toNoteView } from "../../data/views/toNoteView.ts";
import type { ContentState } from "../dom/contentState.ts";
import type { Frame } from "./frameTarget.ts";
import { inTime } from "./inTime.ts";
import { readOwnMarks } from "./ownData.ts";

/** A busy frame that answers later than this shows the card in addition to the tab. */
const MAX_FRAME_MS = 3000;

let lastLookUp: Promise<void> = Promise.resolve();

/**
 * Shows what the selected words mean: as a card at the selection in the frame, or in the look-up tab where the frame
 * cannot be reached or shows no selection. Look-ups that follow each other quickly are done one by one.
 */
export function lookUp(selection: string, tab: NearTab | undefined, frameId: number): Promise<void> {
  const words = selection.slice(0, MAX_SELECTION_CHARS);
  const done = lastLookUp.then(async () => {
    const isShown =
      tab?.id !== undefined && (await inTime(showInFrame(words, { tabId: tab.id, frameId }), MAX_FRAME_MS));
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
    const settings = await readSettings();
    const nothing = toNoteView(words, await translatorFor(settings.language, allCatalogs));
    const [shown] = await callFrame(
      target,
      "lookUp",
      words,
      frameSettingsOf(settings, await readOwnMarks()),
      nothing,
    );
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

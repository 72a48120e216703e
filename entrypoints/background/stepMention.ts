import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { callFrame } from "../../data/messages/callFrame.ts";
import type { NoteView } from "../../data/messages/NoteView.ts";
import { toJumpResult } from "../../data/messages/tabMentions.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { toOutOfViewNote } from "../../data/views/toNoteView.ts";
import type { Frame } from "./frameTarget.ts";

/**
 * Shows the next (1) or previous (-1) mention of a tab, or a card that says that the page does not show it now. Searches the
 * frame where a card was opened last, then the other frames in order, and wraps around after the last frame. Rejects when
 * extensions cannot access the tab.
 */
export async function stepMention(tabId: number, direction: 1 | -1): Promise<void> {
  const frameIds = await framesInOrder(tabId, direction);
  const [current] = frameIds;
  if (current === undefined) return;
  const stepIn = async (frameId: number, from: "current" | "edge") => {
    const target = { tabId, frameIds: [frameId] };
    const [shown] = await callFrame(target, "step", direction, from);
    const result = toJumpResult(shown?.result);
    if (result === "outOfView") await callFrame(target, "explainOutOfView", await outOfViewNote());
    return result !== "none";
  };
  if (await stepIn(current, "current")) return;
  for (const frameId of [...frameIds.slice(1), current]) {
    if (await stepIn(frameId, "edge")) return;
  }
}

async function outOfViewNote(): Promise<NoteView> {
  const { language } = await readSettings();
  return toOutOfViewNote(await translatorFor(language, allCatalogs));
}

/** Moves the focus into the open card of a tab; when none is open, shows the next mention first. */
export async function focusCard(tabId: number): Promise<void> {
  if (await focusOpenCard(tabId)) return;
  await stepMention(tabId, 1);
  await focusOpenCard(tabId);
}

async function focusOpenCard(tabId: number): Promise<boolean> {
  for (const frameId of await framesInOrder(tabId, 1)) {
    const [focused] = await callFrame({ tabId, frameIds: [frameId] }, "focusCard");
    if (focused?.result) return true;
  }
  return false;
}

/** Resolves to the ids of the frames that have a highlighter, beginning with the one where a card was opened last. */
async function framesInOrder(tabId: number, direction: 1 | -1): Promise<number[]> {
  const frames = await callFrame({ tabId, allFrames: true }, "cardOpenedAt");
  frames.sort((a, b) => (a.frameId - b.frameId) * direction);
  const latest = Math.max(...frames.map(({ result }) => result));
  const start = frames.findIndex(({ result }) => result === latest);
  return [...frames.slice(start), ...frames.slice(0, start)].map(({ frameId }) => frameId);
}

/**
 * Closes the open cards in all frames of the tab except the given one: no event tells a frame that the pointer has
 * moved on to another frame.
 */
export async function closeOtherCards({ tabId, frameId }: Frame): Promise<void> {
  const cards = await callFrame({ tabId, allFrames: true }, "hasOpenCard");
  const frameIds = cards
    .filter((card) => card.result && card.frameId !== frameId)
    .map((card) => card.frameId);
  if (frameIds.length > 0) await callFrame({ tabId, frameIds }, "closeCard");
}

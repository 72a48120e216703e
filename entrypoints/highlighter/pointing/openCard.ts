import type { NoteView } from "../../../data/messages/NoteView.ts";
import { type Card, contentState, type Opener, type Point } from "../../dom/contentState.ts";
import type { PlacedMention, PlacedWords } from "../../dom/PlacedMention.ts";
import { notifyBackground } from "../../dom/runtime.ts";

/** Opens the card of a mention. For the first card of a frame, the background injects the card script. */
export async function openCard(
  mention: PlacedMention,
  point: Point,
  opener: Opener,
  stopping: AbortController,
): Promise<void> {
  const card = await loadCard(stopping);
  // The page may have replaced the text since the pointer came to rest on it.
  card?.open(contentState().highlighter?.latest(mention) ?? mention, point, opener);
  contentState().cardOpenedAt = Date.now();
}

/** Opens a card in the middle of the view that says something of words that are out of view. */
export async function openNote(note: NoteView, words: PlacedWords, stopping: AbortController): Promise<void> {
  const card = await loadCard(stopping);
  card?.openNote(note, words, undefined);
  contentState().cardOpenedAt = Date.now();
}

async function loadCard(stopping: AbortController): Promise<Card | undefined> {
  const state = contentState();
  if (!state.card) await notifyBackground({ type: "load-card" }, stopping);
  return state.card;
}

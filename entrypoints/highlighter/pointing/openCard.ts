import { contentState, type Opener, type Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { notifyBackground } from "../../dom/runtime.ts";

/** Opens the card of a mention. For the first card of a frame, the background injects the card script. */
export async function openCard(
  mention: PlacedMention,
  point: Point,
  opener: Opener,
  stopping: AbortController,
): Promise<void> {
  const state = contentState();
  if (!state.card) await notifyBackground({ type: "load-card" }, stopping);
  state.card?.open(mention, point, opener);
  state.cardOpenedAt = Date.now();
}

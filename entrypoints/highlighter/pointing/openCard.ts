import { contentState, type Opener, type Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { notifyBackground } from "../../dom/runtime.ts";

/** Opens the card at a mention; the first time, the background brings the card's script into this frame. */
export async function openCard(
  mention: PlacedMention,
  point: Point,
  opener: Opener,
  stopping: AbortController,
): Promise<void> {
  const world = contentState();
  if (!world.card) await notifyBackground({ type: "load-card" }, stopping);
  world.card?.open(mention, point, opener);
  world.cardOpenedAt = Date.now();
}

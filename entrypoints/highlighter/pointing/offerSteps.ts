import { contentState, type Highlighter } from "../../dom/contentState.ts";
import { isSameMention } from "../../dom/isSameMention.ts";
import { lineRects } from "../../dom/lineRects.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { openCard } from "./openCard.ts";
import { revealRange } from "./revealRange.ts";

/** Offers the way from mention to mention to the background and the popup, until the signal says stop. */
export function offerSteps(highlighter: Highlighter, stopping: AbortController): void {
  const world = contentState();
  let last: PlacedMention | undefined;
  let opening: Promise<void> = Promise.resolve();

  const show = (mention: PlacedMention | undefined): boolean => {
    if (!mention) return false;
    revealRange(mention.range);
    const line = lineRects(mention.range)[0];
    if (!line) return false;
    last = mention;
    const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    opening = openCard(mention, middle, "key", stopping);
    return true;
  };

  world.show = (id) => show(highlighter.find(id));
  world.step = (direction, from) => {
    const mentions = highlighter.inSight();
    if (from === "here") return show(mentions[after(mentions, direction)]);
    return show(mentions.at(direction === 1 ? 0 : -1));
  };
  world.focusCard = async () => {
    await opening;
    return world.card?.focus() ?? false;
  };
  stopping.signal.addEventListener("abort", () => {
    delete world.show;
    delete world.step;
    delete world.focusCard;
  });

  /** The index of the mention next to the open card's or the one shown last; else the one next to what is in view. */
  function after(mentions: readonly PlacedMention[], direction: 1 | -1): number {
    const from = world.card?.shown() ?? last;
    const at = from ? mentions.findIndex((mention) => isSameMention(mention, from)) : -1;
    if (at >= 0) return at + direction;
    const line = ({ range }: PlacedMention) => lineRects(range)[0];
    const height = document.documentElement.clientHeight;
    return direction === 1
      ? mentions.findIndex((mention) => (line(mention)?.bottom ?? 0) > 0)
      : mentions.findLastIndex((mention) => (line(mention)?.top ?? height) < height);
  }
}

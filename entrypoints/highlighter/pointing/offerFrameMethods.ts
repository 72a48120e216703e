import { encodeMentionList } from "../../../data/messages/mentionList.ts";
import { contentState, type Highlighter } from "../../dom/contentState.ts";
import { lineRects } from "../../dom/geometry.ts";
import type { PlacedMention, PlacedWords } from "../../dom/PlacedMention.ts";
import { isSameMention } from "../../dom/PlacedMention.ts";
import { cardMethods } from "./cardMethods.ts";
import { openCard } from "./openCard.ts";
import { revealRange } from "./revealRange.ts";

/**
 * Makes `FrameMethods` available to the background and the extension pages in this frame until the signal is aborted.
 */
export function offerFrameMethods(highlighter: Highlighter, stopping: AbortController): void {
  const state = contentState();
  let lastShown: PlacedMention | undefined;
  let opening: Promise<void> = Promise.resolve();

  const show = (mention: PlacedMention | undefined): boolean => {
    if (!mention) return false;
    revealRange(mention.range);
    const line = lineRects(mention.range)[0];
    if (!line) return false;
    lastShown = mention;
    const center = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    opening = openCard(mention, center, "key", stopping).then(() => {
      // The card of another mention may have been opened meanwhile.
      if (isSameMention(state.card?.currentMention(), mention)) highlighter.markCurrent(mention);
    });
    return true;
  };

  state.frameMethods = {
    ...state.frameMethods,
    ...cardMethods((text) => highlighter.lookUp(text)),
    mentions: () => encodeMentionList(highlighter.listMentions()),
    mentionCount: () => highlighter.count(),
    show: (id) => show(highlighter.find(id)),
    step(direction, from) {
      const mentions = highlighter.visibleMentions();
      if (from === "edge") return show(mentions.at(direction === 1 ? 0 : -1));
      return show(mentions[nextIndex(mentions, direction, state.card?.currentMention() ?? lastShown)]);
    },
    async focusCard() {
      await opening;
      return state.card?.focus() ?? false;
    },
  };
  stopping.signal.addEventListener("abort", () => {
    delete state.frameMethods;
  });
}

/**
 * Returns the index of the mention after (1) or before (-1) `current`; without `current`, of the first mention that is
 * not above the viewport (1), or the last that is not below it (-1). There may be no mention at the index.
 */
function nextIndex(
  mentions: readonly PlacedMention[],
  direction: 1 | -1,
  current: PlacedWords | undefined,
): number {
  const index = current ? mentions.findIndex((mention) => isSameMention(mention, current)) : -1;
  if (index >= 0) return index + direction;
  const line = ({ range }: PlacedMention) => lineRects(range)[0];
  const height = document.documentElement.clientHeight;
  return direction === 1
    ? mentions.findIndex((mention) => (line(mention)?.bottom ?? 0) > 0)
    : mentions.findLastIndex((mention) => (line(mention)?.top ?? height) < height);
}

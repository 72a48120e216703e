import type { JumpResult } from "../../../data/messages/FrameMethods.ts";
import { encodeMentionList } from "../../../data/messages/mentionList.ts";
import { contentState, type Highlighter } from "../../dom/contentState.ts";
import { lineRects } from "../../dom/geometry.ts";
import type { PlacedMention, PlacedWords } from "../../dom/PlacedMention.ts";
import { isSameMention } from "../../dom/PlacedMention.ts";
import { TextVisibility } from "../../dom/TextVisibility.ts";
import { cardMethods } from "./cardMethods.ts";
import { openCard, openNote } from "./openCard.ts";
import { revealRange } from "./revealRange.ts";

/**
 * Makes `FrameMethods` available to the background and the extension pages in this frame until the signal is aborted.
 */
export function offerFrameMethods(highlighter: Highlighter, stopping: AbortController): void {
  const state = contentState();
  let lastShown: PlacedMention | undefined;
  let opening: Promise<void> = Promise.resolve();

  const show = async (mention: PlacedMention | undefined): Promise<JumpResult> => {
    if (!mention) return "none";
    lastShown = mention;
    const isShown = new TextVisibility().canBeSeen(mention.range) && (await revealRange(mention.range));
    const line = lineRects(mention.range)[0];
    if (!isShown || !line) return highlighter.find(mention.id) ? "outOfView" : "none";
    const center = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    opening = openCard(mention, center, "key", stopping).then(() => {
      // The card of another mention may have been opened meanwhile.
      if (isSameMention(state.card?.currentMention(), mention)) highlighter.markCurrent(mention);
    });
    return "shown";
  };

  state.frameMethods = {
    ...state.frameMethods,
    ...cardMethods((text) => highlighter.lookUp(text)),
    mentions: async () => encodeMentionList(await highlighter.listMentions()),
    mentionCount: () => highlighter.count(),
    show: (id) => show(highlighter.find(id)),
    async step(direction, from) {
      const mentions = await highlighter.mentionsInOrder();
      const current = state.card?.currentMention() ?? lastShown;
      const edge = direction === 1 ? 0 : mentions.length - 1;
      const start = from === "edge" ? edge : nextIndex(mentions, direction, current);
      const visibility = new TextVisibility();
      for (let at = start; mentions[at]; at += direction) {
        const mention = mentions[at];
        if (mention && visibility.canBeSeen(mention.range)) return show(mention);
      }
      return "none";
    },
    async explainOutOfView(note) {
      if (!lastShown) return false;
      await openNote(note, lastShown, stopping);
      return state.card !== undefined;
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
  // Mentions that cannot be seen may have no line.
  return direction === 1
    ? mentions.findIndex((mention) => (line(mention)?.bottom ?? 0) > 0)
    : mentions.findLastIndex((mention) => (line(mention)?.top ?? height) < height);
}

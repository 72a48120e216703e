import { findInChunks } from "../../../data/matching/chunks.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import { visibleText } from "../../../data/matching/visibleText.ts";
import { type Block, closestBlock, elementOf, isExcluded } from "../../dom/blocks.ts";
import { collectTextRuns } from "../../dom/collectTextRuns.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import { isVisible } from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { closest } from "../../dom/safeDom.ts";
import { rangeInTextRun } from "../../dom/TextRun.ts";

let lastId = 0;

type Find = (text: string, context: { language?: string }) => Mention[];

/**
 * The mentions in a block's own text, in order; none when it is out of the document, not to be touched, or no block any
 * more: its text then belongs to another one's line. Yields wherever the caller may pause: a block may hold a whole book.
 */
export function* placeMentions(block: Block, find: Find): Generator<undefined, PlacedMention[], void> {
  const element = elementOf(block);
  const isEdited = document.designMode === "on" || isExcluded(block);
  if (!isInDocument(block) || isEdited || closestBlock(block, new Map()) !== block) return [];
  const speaking = closest(element, "[lang]");
  const language = speaking && Element.prototype.getAttribute.call(speaking, "lang");
  // Pages often give no language, or a wrong one: it is a hint.
  const context = language ? { language } : {};
  const wasVisible = isVisible(element);
  const placed: PlacedMention[] = [];
  for (const flow of yield* collectTextRuns(block)) {
    for (const mention of findInChunks(flow.text, (text) => find(text, context))) {
      if (mention) {
        const range = rangeInTextRun(flow, mention.start, mention.end);
        placed.push({
          ...mention,
          id: ++lastId,
          range,
          text: visibleText(flow.text.slice(mention.start, mention.end)),
          wasVisible,
        });
      } else yield undefined;
    }
  }
  return placed;
}

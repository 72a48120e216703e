import { findInChunks } from "../../../data/matching/chunks.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import { visibleText } from "../../../data/matching/visibleText.ts";
import { cutText, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import { type Block, closestBlock, elementOf, isExcluded } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import { isVisible } from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { closest } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { collectTextRunsInSlices, rangeInTextRun } from "../../dom/textRuns.ts";

let lastId = 0;

type FindMentions = (text: string, context: { language?: string }) => Mention[];

/**
 * Resolves to the mentions in a block's own text, in order. There are none when the block is not in the document, is
 * excluded, or is an inline element by now, so that its text belongs to another block.
 */
export async function placeMentions(
  block: Block,
  find: FindMentions,
  slice: TimeSlice,
): Promise<PlacedMention[]> {
  const isEdited = document.designMode === "on" || isExcluded(block);
  if (!isInDocument(block) || isEdited || closestBlock(block) !== block) return [];
  const element = elementOf(block);
  const language = languageOf(element);
  const context = language ? { language } : {};
  const wasVisible = isVisible(element);
  const placed: PlacedMention[] = [];
  for (const run of await collectTextRunsInSlices(block, slice)) {
    for (const mentions of findInChunks(run.text, (text) => find(text, context))) {
      for (const mention of mentions) {
        const { start, end } = mention;
        const range = rangeInTextRun(run, start, end);
        placed.push({
          ...mention,
          id: ++lastId,
          range,
          text: cutText(visibleText(run.text.slice(start, end)), MAX_WORD_CHARS),
          wasVisible,
        });
      }
      if (slice.isOver()) await slice.yieldToMain();
    }
  }
  return placed;
}

/** Returns the value of the nearest `lang` attribute. It is a hint only: pages often set none or a wrong one. */
function languageOf(element: Element): string | null {
  const labeled = closest(element, "[lang]");
  return labeled && Element.prototype.getAttribute.call(labeled, "lang");
}

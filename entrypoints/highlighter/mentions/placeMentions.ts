import { findInChunks } from "../../../data/matching/chunks.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import type { Prefilter } from "../../../data/matching/prefilter.ts";
import { visibleText } from "../../../data/matching/visibleText.ts";
import { cutText, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import { type Block, elementOf } from "../../dom/blocks.ts";
import { precedes } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { resolveJoints } from "../../dom/resolveJoints.ts";
import { closest } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { rangeInTextRun, type TextRun } from "../../dom/textRuns.ts";

let lastId = 0;

/** How mentions are found in a text, and where they may be. */
export interface Search {
  /** Returns the mentions in a text; `run` is the text run, as it was collected, that begins with it. */
  readonly find: (text: string, context: { language?: string }, run?: TextRun) => Mention[];
  readonly prefilter: Prefilter;
}

/** Resolves to the mentions in these runs of a block, in document order. */
export async function placeMentions(
  block: Block,
  runs: readonly TextRun[],
  { find, prefilter }: Search,
  slice: TimeSlice,
): Promise<PlacedMention[]> {
  const language = languageOf(elementOf(block));
  const context = language ? { language } : {};
  const placed: PlacedMention[] = [];
  for (const raw of runs) {
    const run = await resolveJoints(raw, prefilter, slice);
    let unread: TextRun | undefined = raw;
    const findIn = (text: string): Mention[] => {
      const found = find(text, context, unread);
      unread = undefined;
      return found;
    };
    for (const mentions of findInChunks(run.text, findIn)) {
      placed.push(...mentions.flatMap((mention) => placeMention(mention, run)));
      if (slice.isOver()) await slice.yieldToMain();
    }
  }
  return runs.some(({ isStruckOut }) => isStruckOut) ? placed.sort(byPosition) : placed;
}

/** Returns the mention with its range; none if it is in no text node. */
function placeMention(mention: Mention, run: TextRun): PlacedMention[] {
  const { start, end } = mention;
  const range = rangeInTextRun(run, start, end);
  if (!range) return [];
  const text = cutText(visibleText(run.text.slice(start, end)), MAX_WORD_CHARS);
  return [{ ...mention, id: ++lastId, range, text }];
}

/** Compares by document order: the order of runs is another one where text is struck out within a line. */
function byPosition(
  { range: one, start }: PlacedMention,
  { range: other, start: otherStart }: PlacedMention,
): number {
  const [node, otherNode] = [one.startContainer, other.startContainer];
  if (node === otherNode) return start - otherStart;
  return precedes(node, otherNode) ? -1 : 1;
}

/** Returns the value of the nearest `lang` attribute. It is a hint only: pages often set none or a wrong one. */
function languageOf(element: Element): string | null {
  const labeled = closest(element, "[lang]");
  return labeled && Element.prototype.getAttribute.call(labeled, "lang");
}

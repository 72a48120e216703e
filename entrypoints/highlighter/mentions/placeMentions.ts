import { findInChunks } from "../../../data/matching/chunks.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import type { Prefilter } from "../../../data/matching/prefilter.ts";
import { visibleText } from "../../../data/matching/visibleText.ts";
import { cutText, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import { type Block, elementOf } from "../../dom/blocks.ts";
import { compareMentions, type PlacedMention } from "../../dom/PlacedMention.ts";
import { partsWords, type ResolvedRun, resolveJoints, type UnreadJoint } from "../../dom/resolveJoints.ts";
import { closest } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { rangeInTextRun, type TextRun } from "../../dom/textRuns.ts";

let lastId = 0;

/** How mentions are found in a text, and where they may be. */
export interface Search {
  /** Returns the mentions in a text; `run` is the text run, as it was collected, that begins with it. */
  readonly find: (text: string, context: { language?: string }, run?: TextRun) => Mention[];
  readonly prefilter: Prefilter;
  /** Forgets what the texts have said about the page. Call it before they are read again. */
  readonly forget: () => void;
}

/** A joint this near to a mention (UTF-16 units) parts it from the word beside it. */
const MAX_WHITE_SPACE_CHARS = 2;

/** Resolves to the mentions in these runs of a block, in document order. */
export async function placeMentions(
  block: Block,
  runs: readonly TextRun[],
  search: Search,
  slice: TimeSlice,
): Promise<PlacedMention[]> {
  const placed = await mentionsIn(block, runs, search, slice, false);
  if (placed) return placed;
  search.forget();
  return (await mentionsIn(block, runs, search, slice, true)) ?? [];
}

/** Resolves to the mentions; undefined if a joint that was not read parts the words of one of them. */
async function mentionsIn(
  block: Block,
  runs: readonly TextRun[],
  { find, prefilter }: Search,
  slice: TimeSlice,
  readsAll: boolean,
): Promise<PlacedMention[] | undefined> {
  const language = languageOf(elementOf(block));
  const context = language ? { language } : {};
  const placed: PlacedMention[] = [];
  for (const raw of runs) {
    const run = await resolveJoints(raw, prefilter, slice, readsAll);
    const jointsIn = unreadJoints(run);
    let unread: TextRun | undefined = raw;
    const findIn = (text: string): Mention[] => {
      const found = find(text, context, unread);
      unread = undefined;
      return found;
    };
    for (const mentions of findInChunks(run.text, findIn)) {
      if (mentions.some((mention) => jointsIn(mention).some(partsWords))) return undefined;
      placed.push(...mentions.flatMap((mention) => placeMention(mention, run)));
      if (slice.isOver()) await slice.yieldToMain();
    }
  }
  // A run of struck out text may be within a line of another run.
  return runs.some(({ isStruckOut }) => isStruckOut) ? placed.sort(compareMentions) : placed;
}

/** Returns a function that returns the unread joints in mentions and next to them. Call it with the mentions in order. */
function unreadJoints({ unread }: ResolvedRun): (mention: Mention) => readonly UnreadJoint[] {
  let next = 0;
  return ({ start, end }) => {
    while ((unread[next]?.offset ?? Infinity) < start - MAX_WHITE_SPACE_CHARS) next++;
    let last = next;
    while ((unread[last]?.offset ?? Infinity) <= end + MAX_WHITE_SPACE_CHARS) last++;
    return unread.slice(next, last);
  };
}

/** Returns the mention with its range; none if it is in no text node. */
function placeMention(mention: Mention, run: TextRun): PlacedMention[] {
  const { start, end } = mention;
  const range = rangeInTextRun(run, start, end);
  if (!range) return [];
  const text = cutText(visibleText(run.text.slice(start, end)), MAX_WORD_CHARS);
  return [{ ...mention, id: ++lastId, range, text }];
}

/** Returns the value of the nearest `lang` attribute. It is a hint only: pages often set none or a wrong one. */
function languageOf(element: Element): string | null {
  const labeled = closest(element, "[lang]");
  return labeled && Element.prototype.getAttribute.call(labeled, "lang");
}

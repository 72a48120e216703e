import type { Mention } from "../../data/matching/Mention.ts";
import { precedes } from "./composedTree.ts";

/** A mention with its range in the document. */
export interface PlacedMention extends Mention {
  /** Unique among all mentions that were ever found in this frame. */
  readonly id: number;
  /**
   * A static range, which costs the browser nothing when the DOM changes, but becomes stale when the page edits the
   * text.
   */
  readonly range: StaticRange;
  /** The words as the page shows them, cut to `MAX_WORD_CHARS`. */
  readonly text: string;
}

/** Words of the page at which a card can open. */
export type PlacedWords = Pick<PlacedMention, "range" | "text">;

/** Returns whether both are the same words at the same position: each scan of a block creates new mentions. */
export function isSameMention(a: PlacedWords | undefined, b: PlacedWords | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.text === b.text
  );
}

/** Compares two mentions by document order, as `Array.prototype.sort` needs it. */
export function compareMentions(one: PlacedMention, other: PlacedMention): number {
  const [node, otherNode] = [one.range.startContainer, other.range.startContainer];
  if (node === otherNode) return one.range.startOffset - other.range.startOffset;
  return precedes(node, otherNode) ? -1 : 1;
}

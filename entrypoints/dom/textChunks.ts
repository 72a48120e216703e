import { MAX_TERM_LENGTH } from "../../data/matching/chunks.ts";
import { childrenOf, elementsUnder, isElement, textOf } from "./safeDom.ts";

/** An element with more elements than this under it is read piece by piece. */
export const LARGE = 30_000;

/**
 * A piece of a large one holds about this many elements: its text takes a few milliseconds. Smaller ones cost more, as
 * the browser counts siblings to compare the ends of a range.
 */
const PIECE = 15_000;

/** Whether the text of an element is too much for one look. */
export function isLarge(node: Node): boolean {
  return isElement(node) && elementsUnder(node)[LARGE] !== undefined;
}

/**
 * Yields the text under an element or a shadow root (but not of shadow trees in it) piece by piece, in order. A name
 * may begin in one piece and end in the next: between the two comes what is on both sides of their border.
 */
export function* textChunks(root: Element | ShadowRoot): Generator<string, void, void> {
  if (!isLarge(root)) {
    yield textOf(root) ?? "";
    return;
  }
  // The browser counts on from the element that was asked for last; a walk would make an object for each.
  const elements = elementsUnder(root as Element);
  const range = document.createRange();
  let carry = "";
  let last: Node = root;
  for (let at = PIECE; ; at += PIECE) {
    const next = elements[at];
    // The end first: a range that ends before its start is moved there.
    if (next) range.setEnd(next, 0);
    else range.setEnd(root, childrenOf(root).length);
    // What a page has removed since then is no place to go on from.
    range.setStart(Node.prototype.contains.call(root, last) ? last : root, 0);
    const text = `${range}`;
    // By itself: to put it before the text would copy all of that.
    if (carry !== "") yield carry + text.slice(0, MAX_TERM_LENGTH);
    yield text;
    if (!next) return;
    carry = (carry + text.slice(-MAX_TERM_LENGTH)).slice(-MAX_TERM_LENGTH);
    last = next;
  }
}

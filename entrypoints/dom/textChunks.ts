import { MAX_TERM_CHARS } from "../../data/matching/chunks.ts";
import { childrenOf, contains, elementsUnder, isElement, rootNodeOf, textOf } from "./safeDom.ts";

/** The text of an element with more descendants than this is read in chunks. */
export const MAX_WHOLE_ELEMENTS = 30_000;

/**
 * A chunk spans about this many elements; reading its text takes a few milliseconds. Smaller chunks cost more in total:
 * the browser counts siblings to compare the ends of a range.
 */
const ELEMENTS_PER_CHUNK = 15_000;

/** Returns whether the text of an element is too long to be read at once. */
export function isLarge(node: Node): boolean {
  return isElement(node) && elementsUnder(node)[MAX_WHOLE_ELEMENTS] !== undefined;
}

/**
 * Yields the text under an element or a shadow root, without nested shadow trees, in chunks and in order. Between two
 * chunks it yields the text around their border, because a term may begin in one and end in the other. The page may
 * change between two chunks.
 */
export function* textChunks(root: Element | ShadowRoot): Generator<string, void, void> {
  if (!isLarge(root)) {
    yield textOf(root) ?? "";
    return;
  }
  // Reading this live collection in ascending order is cheap, because the browser continues counting from the element
  // that was read last. A tree walk would create a wrapper object for each element.
  const elements = elementsUnder(root as Element);
  const range = document.createRange();
  let tail = "";
  let last: Node = root;
  for (let at = ELEMENTS_PER_CHUNK; ; at += ELEMENTS_PER_CHUNK) {
    const next = elements[at];
    // To compare the ends of a range, the browser counts siblings, but none after the start of their parent. The page may
    // have removed the last element meanwhile.
    range.setStart(root, 0);
    if (next) range.setEnd(next, 0);
    else range.setEnd(root, childrenOf(root).length);
    if (contains(root, last)) range.setStart(last, 0);
    const text = `${range}`;
    // The text around the border is yielded separately: adding it to the chunk would copy the whole chunk.
    if (tail !== "") yield tail + text.slice(0, MAX_TERM_CHARS);
    yield text;
    if (!next) return;
    tail = (tail + text.slice(-MAX_TERM_CHARS)).slice(-MAX_TERM_CHARS);
    last = next;
  }
}

/** Returns the text directly before or after a node, long enough to complete any term. */
export function adjacentText(node: Node, side: "before" | "after"): string {
  const walker = document.createTreeWalker(rootNodeOf(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  if (side === "after") while (walker.lastChild());
  let text = "";
  while (text.length < MAX_TERM_CHARS) {
    const next = (side === "after" ? walker.nextNode() : walker.previousNode()) as Text | null;
    if (!next) break;
    const { data } = next;
    text = side === "after" ? text + data.slice(0, MAX_TERM_CHARS) : data.slice(-MAX_TERM_CHARS) + text;
  }
  return text;
}

import { matches, nextSiblingOf, nodeTypeOf, parentElementOf, previousSiblingOf, textOf } from "./safeDom.ts";

const INLINE = /^(inline|contents|ruby|ruby-base)$/;
const ATOMIC = /^inline-/;
const SKIPPED = /^(none|ruby-text)$/;
const BOX = /^(block|flow-root|flex|grid)$/;

/** A single letter with a quotation mark and combining marks has at most this many UTF-16 units. */
const MAX_LETTER_CHARS = 5;

/** Elements of which a page makes single words or lines of a longer text. */
const PIECES = new Set(
  ["span", "b", "strong", "i", "em", "u", "small", "big", "mark", "font", "tt", "bdi", "bdo"].concat([
    "abbr",
    "cite",
    "dfn",
    "var",
    "samp",
    "kbd",
    "text",
  ]),
);

/** Elements whose children are words and lines of one text, whatever boxes a page makes of them. */
const TEXTS = "h1, h2, h3, h4, h5, h6, p, span";

/**
 * The role of an element in the line of text around it, by its computed display: `inline`, its text is part of the
 * line; `atomic`, a box within the line, such as an inline block; `piece`, a box of its own that may be a word or a line
 * of the text around it, such as a word that is a flex item or a line of a PDF file; `skipped`, the line continues as if
 * the element did not exist; `block`, it ends the line.
 */
export type LineRole = "inline" | "atomic" | "piece" | "skipped" | "block";

export function lineRoleOf(element: Element): LineRole {
  const style = getComputedStyle(element);
  const { display } = style;
  if (INLINE.test(display)) return "inline";
  if (ATOMIC.test(display)) return "atomic";
  if (SKIPPED.test(display)) return "skipped";
  // A floated initial letter belongs to the text that follows it.
  if (style.float !== "none" && containsSingleLetter(element)) return "inline";
  return BOX.test(display) && isPiece(element, style) ? "piece" : "block";
}

/**
 * Returns whether a box may be a word or a line of the text around it. This depends on no sibling and no child, so that it
 * does not change with them.
 */
function isPiece(element: Element, { position, whiteSpace }: CSSStyleDeclaration): boolean {
  const { localName } = element;
  if (PIECES.has(localName)) return true;
  if (localName !== "div" && localName !== "p") return false;
  // Viewers and converters of PDF files place each line, and let none of them wrap.
  if (position === "absolute" && /^(?:pre|nowrap)$/.test(whiteSpace)) return true;
  const parent = parentElementOf(element);
  return parent !== null && matches(parent, TEXTS);
}

/** Returns whether an element is part of a line, as text or as a box. */
export function isInlineLevel(element: Element): boolean {
  const role = lineRoleOf(element);
  return role === "inline" || role === "atomic" || role === "piece";
}

/** Returns whether all the text in an element is one letter, or one letter after a quotation mark. */
export function containsSingleLetter(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  // Stops early, because a float may contain a whole column.
  while (text.length <= MAX_LETTER_CHARS && walker.nextNode())
    text += (walker.currentNode as Text).data.trim();
  return /^\p{P}?\p{L}\p{M}*$/u.test(text);
}

/** Returns whether there is text or an inline element next to a node: a block inserted there splits their line. */
export function hasInlineSibling(node: Node): boolean {
  return [previousSiblingOf, nextSiblingOf].some((step) => {
    const sibling = firstRelevantSibling(node, step);
    return sibling !== null && isInline(sibling);
  });
}

/** Returns whether a node, or a sibling next to it, is part of a line. */
export function touchesLine(node: Node): boolean {
  return (!isIgnorable(node) && isInline(node)) || hasInlineSibling(node);
}

function isInline(node: Node): boolean {
  const type = nodeTypeOf(node);
  return type === Node.ELEMENT_NODE ? isInlineLevel(node as Element) : type === Node.TEXT_NODE;
}

/** Returns the first sibling in one direction that is neither a comment nor white space. */
function firstRelevantSibling(node: Node, step: (node: Node) => Node | null): Node | null {
  let sibling = step(node);
  while (sibling && isIgnorable(sibling)) sibling = step(sibling);
  return sibling;
}

function isIgnorable(node: Node): boolean {
  if (nodeTypeOf(node) === Node.COMMENT_NODE) return true;
  return nodeTypeOf(node) === Node.TEXT_NODE && (textOf(node) ?? "").trim() === "";
}

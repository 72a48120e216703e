import { type EdgeStyles, type Edges, edgesBetween, stylesOf } from "./edgesBetween.ts";
import { gapBetween } from "./gapBetween.ts";
import { generatedText } from "./generatedText.ts";
import { containsSingleLetter } from "./inlineLayout.ts";
import { layoutBetween } from "./layoutBetween.ts";
import { closest, matches, parentElementOf, textOf } from "./safeDom.ts";
import { OBJECT_REPLACEMENT, UNRESOLVED_JOINT } from "./textRuns.ts";

/** Entries of lists and tables, and texts of their own, whatever boxes a page makes of them. */
const ENTRIES =
  "li, dt, dd, td, th, tr, option, h1, h2, h3, h4, h5, h6, figcaption, caption, legend, section, article," +
  '[role="listitem" i], [role="cell" i], [role="gridcell" i], [role="row" i], [role="option" i], [role="heading" i]';

const CONTROLS =
  'a[href], button, summary, label, [role="link" i], [role="button" i], [role="tab" i], [role="menuitem" i]';

/** A narrower gap (em) between two letters is none. */
const MIN_SPACE_EM = 0.1;
/** The words of one name are not farther apart than this (em): two links, and other texts. */
const MAX_LINK_GAP_EM = 0.4;
const MAX_GAP_EM = 1;

/**
 * Returns what a reader sees between the texts of two nodes: an empty string, white space, generated text, or
 * `OBJECT_REPLACEMENT` where the texts do not belong together. `between` is what a text run has between them.
 */
export function separatorBetween(before: Text, after: Text, between: string): string {
  const isPieces = between.includes(UNRESOLVED_JOINT);
  const plain = isPieces ? between.replaceAll(UNRESOLVED_JOINT, "") : between;
  if (between.includes("\uFFFC")) return plain;
  const edges = edgesBetween(before, after);
  if (edges.closed.length + edges.passed.length + edges.opened.length === 0) return plain;
  if (isAnyEdge(edges, isEntry)) return OBJECT_REPLACEMENT;
  const styles = stylesOf(edges);
  if (isStruckOut(styles) || changesLanguage(edges, before, after)) return OBJECT_REPLACEMENT;
  const text = withGeneratedText(edges, plain);
  if (text.trim() !== "") return text;
  const { em, isFramed } = gapBetween(edges, styles);
  const mayPart = isPieces || isFramed || em >= MIN_SPACE_EM;
  if (mayPart && isAnyEdge(edges, containsSingleLetter)) return separatorOfLetter(edges, before, after, text);
  if (isFramed) return OBJECT_REPLACEMENT;
  return isPieces ? separatorOfPieces(edges, before, after) : separatorInLine(edges, em, text);
}

/**
 * Returns the separator beside a single letter. An initial, or a letter of an animated word, belongs to the letters after
 * it. As large as the word beside it, and apart from it, it is a word: "A", "y", "в".
 */
function separatorOfLetter(edges: Edges, before: Text, after: Text, text: string): string {
  const isLetter = ({ data }: Text): boolean => data.trim().length === 1;
  if (isLetter(before) === isLetter(after) || fontSizeOf(before) !== fontSizeOf(after)) return text;
  return layoutBetween(before, after, edges) === "space" ? " " : text;
}

function fontSizeOf(node: Text): string | undefined {
  const parent = parentElementOf(node);
  return parent ? getComputedStyle(parent).fontSize : undefined;
}

/** Returns the separator between texts of which one or both are boxes that are placed by the page. */
function separatorOfPieces(edges: Edges, before: Text, after: Text): string {
  const layout = layoutBetween(before, after, edges);
  if (layout === undefined) return isInRow(edges) ? " " : "\n";
  if (layout === "apart" || (isBetweenLinks(edges) && layout !== "adjacent")) return OBJECT_REPLACEMENT;
  return { adjacent: "", space: " ", line: "\n" }[layout];
}

/** Returns the separator in a line with white space, or none, and a gap of `em` besides. */
function separatorInLine(edges: Edges, em: number, whiteSpace: string): string {
  const isSpaced = whiteSpace !== "";
  const maxLinkEm = isSpaced ? MAX_LINK_GAP_EM : MIN_SPACE_EM;
  if (em >= (isBetweenLinks(edges) ? maxLinkEm : MAX_GAP_EM)) return OBJECT_REPLACEMENT;
  if (isSpaced) return whiteSpace;
  return em >= MIN_SPACE_EM || isAnyEdge(edges, isRaisedWord) ? " " : "";
}

/** Returns whether any element that ends or begins between two texts passes a test. */
function isAnyEdge({ closed, opened }: Edges, test: (element: Element) => boolean): boolean {
  return closed.some(test) || opened.some(test);
}

function isBetweenLinks({ closed, opened }: Edges): boolean {
  return closed.some(isControl) && opened.some(isControl);
}

function isControl(element: Element): boolean {
  return matches(element, CONTROLS);
}

/** Returns whether an element is a raised word, such as "new": it does not continue the word before it. */
function isRaisedWord(element: Element): boolean {
  return element.localName === "sup" && /\p{L}{2}/u.test(textOf(element) ?? "");
}

/** Returns whether boxes that are not rendered are in one line. */
function isInRow({ closed, opened }: Edges): boolean {
  const outermost = opened[0] ?? closed.at(-1);
  const parent = outermost && parentElementOf(outermost);
  return parent !== null && parent !== undefined && /flex|grid/.test(getComputedStyle(parent).display);
}

function isEntry(element: Element): boolean {
  return matches(element, ENTRIES);
}

/** Returns whether struck out text begins or ends. */
function isStruckOut({ closed, opened }: EdgeStyles): boolean {
  return closed.some(strikesOut) || opened.some(strikesOut);
}

function strikesOut({ textDecorationLine }: CSSStyleDeclaration): boolean {
  return textDecorationLine.includes("line-through");
}

/** Returns whether a text in another language begins or ends. */
function changesLanguage(edges: Edges, before: Text, after: Text): boolean {
  if (!isAnyEdge(edges, hasLanguage)) return false;
  const [one, other] = [languageAt(before), languageAt(after)];
  return one !== "" && other !== "" && one !== other;
}

function hasLanguage(element: Element): boolean {
  return Element.prototype.hasAttribute.call(element, "lang");
}

/** Returns the language subtag of the nearest `lang` attribute in lower case, or an empty string. */
function languageAt(node: Text): string {
  const parent = parentElementOf(node);
  const labeled = parent && closest(parent, "[lang]");
  const tag = (labeled && Element.prototype.getAttribute.call(labeled, "lang")) ?? "";
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

function withGeneratedText({ closed, passed, opened }: Edges, between: string): string {
  let text = "";
  for (const element of closed) text += generatedText(element, "::after");
  text += between;
  for (const element of passed) {
    if (getComputedStyle(element).display === "none") continue;
    text += generatedText(element, "::before") + generatedText(element, "::after");
  }
  for (const element of opened) text += generatedText(element, "::before");
  return text;
}

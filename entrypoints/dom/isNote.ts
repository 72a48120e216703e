import { isNumberOfName } from "../../data/matching/isNumberOfName.ts";
import { letterPattern } from "../../data/matching/letterPattern.ts";
import { matches, parentElementOf } from "./safeDom.ts";
import { shortTextOf } from "./shortTextOf.ts";

/** No note mark is longer (UTF-16 units). */
const MAX_NOTE_CHARS = 24;

/** A number, a letter, a small Roman number or signs; several with commas or dashes; in brackets also after a word. */
const mark = "(?:[\\p{Nd}]{1,3}|[\\p{L}]|[ivx]{2,5}|[*†‡§¶#‖]{1,3})";
const marks = `${mark}(?:\\s*[,;–-]\\s*${mark})*`;
const note = letterPattern(`^\\s*(?:${marks}|[[(]\\s*(?:[\\p{L}]{1,8}\\.?\\s)?${marks}\\s*[\\])])\\s*$`);

/** A long word, or a word after another one: no mark contains them. Most texts are recognized by this, without a walk. */
const words = /[a-z]{9}|[a-z] (?:[a-z]+[a-hj-uwyz]|[a-hj-uwyz][a-z])/i;

/**
 * Returns whether a text node is the mark of a note, such as a raised number or a linked one, and no part of the name at the
 * end of the text before it, which `before` returns.
 */
export function isNote(node: Text, before: () => string): boolean {
  if (node.data.length > MAX_NOTE_CHARS || words.test(node.data)) return false;
  for (let at = parentElementOf(node); at; at = parentElementOf(at)) {
    const text = shortTextOf(at, MAX_NOTE_CHARS);
    if (text === undefined) break;
    if (note(text).test(text) && isNoteMark(at, text, before())) return true;
  }
  return false;
}

/** Returns whether an element whose text looks like a mark is one. */
function isNoteMark(element: Element, text: string, before: string): boolean {
  const isLink = matches(element, NOTE_LINKS) || (/\S$/.test(before) && isNumberLink(element, text));
  // Looked up last: few texts of one letter are raised or links.
  return (isLink || isRaised(element)) && !isNumberOfName(before, text.trim());
}

const NOTE_LINKS = '[role="doc-noteref" i], [epub\\:type~="noteref" i]';

/** Returns whether an element is a link of nothing but numbers. */
function isNumberLink(element: Element, text: string): boolean {
  return matches(element, "a[href]") && /\p{Nd}/u.test(text) && !/\p{L}/u.test(text);
}

/** Returns whether text is above its line, by its element or by its style. */
function isRaised(element: Element): boolean {
  if (element.localName === "sup") return true;
  const { verticalAlign, position, top, fontSize, fontVariantPosition } = getComputedStyle(element);
  if (verticalAlign === "super" || fontVariantPosition === "super") return true;
  const parent = parentElementOf(element);
  const isSmaller = parent !== null && parseFloat(fontSize) < parseFloat(getComputedStyle(parent).fontSize);
  const isUp = /^(?:text-)?top$/.test(verticalAlign) || parseFloat(verticalAlign) > 0;
  return isSmaller && (isUp || (position === "relative" && parseFloat(top) < 0));
}

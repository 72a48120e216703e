import { isNumberOfName } from "../../data/matching/isNumberOfName.ts";
import { matches, parentElementOf } from "./safeDom.ts";
import { shortTextOf } from "./shortTextOf.ts";

/** No note mark is longer (UTF-16 units). */
const MAX_NOTE_CHARS = 24;

/** A number, a letter, a small Roman number or signs; several with commas or dashes; in brackets also after a word. */
const mark = "(?:\\p{Nd}{1,3}|\\p{L}|[ivx]{2,5}|[*†‡§¶#‖]{1,3})";
const marks = `${mark}(?:\\s*[,;–-]\\s*${mark})*`;
const note = new RegExp(`^\\s*(?:${marks}|[[(]\\s*(?:\\p{L}{1,8}\\.?\\s)?${marks}\\s*[\\])])\\s*$`, "u");

/**
 * Returns whether a text node is the mark of a note, such as a raised number or a linked one, and no part of the name at the
 * end of the text before it.
 */
export function isNote(node: Text, before: string): boolean {
  // Most texts are longer: they need no walk.
  if (node.data.length > MAX_NOTE_CHARS) return false;
  for (let at = parentElementOf(node); at; at = parentElementOf(at)) {
    const text = shortTextOf(at, MAX_NOTE_CHARS);
    if (text === undefined) break;
    if (isNoteMark(at, text, before)) return true;
  }
  return false;
}

function isNoteMark(element: Element, text: string, before: string): boolean {
  if (!note.test(text) || isNumberOfName(before, text.trim())) return false;
  if (isRaised(element) || matches(element, NOTE_LINKS)) return true;
  return /\S$/.test(before) && isNumberLink(element, text);
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

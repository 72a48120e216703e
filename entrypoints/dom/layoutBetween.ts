import type { Edges } from "./edgesBetween.ts";
import { isRendered } from "./geometry.ts";
import { parentElementOf } from "./safeDom.ts";

/** How the last character before a joint and the first one after it are laid out. */
export type JointLayout = "adjacent" | "space" | "line" | "apart";

/** Gaps between two words of one line, as parts of the height of a character. */
const MIN_SPACE = 0.08;
const MAX_SPACE = 0.55;
/** White space in the text widens a gap by up to this much. */
const MAX_WHITE_SPACE = 0.5;
/** A character that begins this far before the end of another one lies over it. */
const MAX_OVERLAP = 0.3;

/** The distance between two lines of one text, as a part of the height of a character. */
const MAX_LINE_DISTANCE = 2.2;

/** Words in one line may differ in size by this factor, as initials and small capitals do; two lines by less. */
const MAX_WORD_RATIO = 1.6;
const MAX_LINE_RATIO = 1.1;

/** A character's box, by the direction of its line: `start` and `end` along it, `top` and `bottom` across. */
interface CharacterBox {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** A distance in CSS pixels. */
interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * Returns how the texts of two nodes are laid out next to each other, where an animation will have brought them; undefined
 * if one of them is not rendered. `edges` are those between the nodes.
 */
export function layoutBetween(before: Text, after: Text, edges: Edges): JointLayout | undefined {
  const [parentBefore, parentAfter] = [parentElementOf(before), parentElementOf(after)];
  if (!parentBefore || !parentAfter) return undefined;
  if (!isRendered(parentBefore) || !isRendered(parentAfter)) return undefined;
  const [styleBefore, styleAfter] = [getComputedStyle(parentBefore), getComputedStyle(parentAfter)];
  const one = boxOf(before, before.data.trimEnd().length - 1, styleBefore, shiftOf(edges.closed));
  const other = boxOf(after, after.data.search(/\S/), styleAfter, shiftOf(edges.opened));
  if (!one || !other) return undefined;
  const [height, otherHeight] = [one.bottom - one.top, other.bottom - other.top];
  const ratio = Math.max(height, otherHeight) / Math.min(height, otherHeight);
  const least = Math.min(height, otherHeight);
  if (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > least / 2) {
    const hasSpace = /\s$/.test(before.data) || /^\s/.test(after.data);
    return ratio > MAX_WORD_RATIO ? "apart" : layoutInLine(one, other, least, hasSpace);
  }
  const isSameFont = ratio <= MAX_LINE_RATIO && styleBefore.fontWeight === styleAfter.fontWeight;
  const isNext = other.top > one.top && other.top - one.top <= MAX_LINE_DISTANCE * least;
  // A line begins before the place where the line above it ends; a text in another column does not.
  const isBelow = styleBefore.direction === "rtl" ? other.end > one.start : other.start < one.end;
  return isSameFont && isNext && isBelow ? "line" : "apart";
}

function layoutInLine(
  one: CharacterBox,
  other: CharacterBox,
  height: number,
  hasSpace: boolean,
): JointLayout {
  const gap = Math.max(other.start - one.end, one.start - other.end) / height;
  if (gap < -MAX_OVERLAP || gap > MAX_SPACE + (hasSpace ? MAX_WHITE_SPACE : 0)) return "apart";
  return gap < MIN_SPACE ? "adjacent" : "space";
}

/** Returns how far the elements have been moved together by the transforms of an animation. */
function shiftOf(elements: readonly Element[]): Shift {
  let [x, y] = [0, 0];
  for (const element of elements) {
    const { transform, translate } = getComputedStyle(element);
    if (transform !== "none") {
      const { m41, m42 } = new DOMMatrixReadOnly(transform);
      x += m41;
      y += m42;
    }
    const [across = "", down = ""] = translate.split(" ");
    const { offsetWidth, offsetHeight } = element as HTMLElement;
    x += inPixels(across, offsetWidth);
    y += inPixels(down, offsetHeight);
  }
  return { x, y };
}

function inPixels(length: string, whole: number): number {
  const number = Number.parseFloat(length) || 0;
  return length.endsWith("%") ? (number * whole) / 100 : number;
}

let range: Range | undefined;

/** Returns the box of the character at an offset, moved back by `shift`. */
function boxOf(
  node: Text,
  at: number,
  { writingMode }: CSSStyleDeclaration,
  { x, y }: Shift,
): CharacterBox | undefined {
  if (at < 0) return undefined;
  // A text can begin with the second half of a character.
  const isSurrogate = (offset: number) => offset > 0 && /[\udc00-\udfff]/.test(node.data[offset] ?? "");
  // One for all calls: the browser updates each live range on every DOM change until its garbage is collected.
  range ??= document.createRange();
  range.setStart(node, isSurrogate(at) ? at - 1 : at);
  range.setEnd(node, isSurrogate(at + 1) ? at + 2 : at + 1);
  const box = range.getBoundingClientRect();
  range.setEnd(document, 0);
  if (box.width === 0 || box.height === 0) return undefined;
  const { left, right, top, bottom } = new DOMRect(box.x - x, box.y - y, box.width, box.height);
  if (writingMode.startsWith("horizontal")) return { start: left, end: right, top, bottom };
  // Vertical lines follow each other to the left, or to the right in Mongolian.
  if (writingMode.endsWith("lr")) return { start: top, end: bottom, top: left, bottom: right };
  return { start: top, end: bottom, top: -right, bottom: -left };
}

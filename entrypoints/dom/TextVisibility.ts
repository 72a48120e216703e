import { type Clip, ClippingAncestors } from "./ClippingAncestors.ts";
import { canBeScrolledAcross, canBeScrolledTo } from "./clippedLine.ts";
import { composedParentOf, isInDocument } from "./composedTree.ts";
import { boundingBoxOf, isRendered, isVisible, nearestWithBox, scrollSizeOf } from "./geometry.ts";
import { matches } from "./safeDom.ts";

/** Text in a smaller box than this (CSS pixels) is only there for machines. */
const MIN_LINE_PX = 1;

/**
 * Measuring a range takes the longer the longer its text node is, and is a single call of the browser: 10 to 35 ms in a text
 * of 5 MB. In a text longer than this (UTF-16 units), ranges are not measured if all of the text can be seen.
 */
const LONG_TEXT_CHARS = 50_000;

/** What decides whether text in an element can be seen: the clips around it, or `false` or `true` for all of it. */
type Surroundings = readonly Clip[] | boolean;

/**
 * Tells which text of the page can be seen now, if the reader scrolls to it. Not what is hidden, transparent or without
 * size, nor what a box cuts off that only the page can move: lines behind an ellipsis, slides out of view, closed panels,
 * text for screen readers only. Use a new object after each change of the page, because it caches styles and layout.
 */
export class TextVisibility {
  private readonly ancestors = new ClippingAncestors();
  private readonly surroundings = new Map<Element, Surroundings>();
  private readonly whollySeen = new Map<Element, boolean>();
  /** The texts in which a mention was seen, each with whether all of it can be seen. */
  private readonly seenTexts = new Map<Text, boolean | "unread">();
  private readonly live = document.createRange();

  /** Returns whether any line of the range can be seen; false for a range that is not in the document. */
  canBeSeen(range: StaticRange): boolean {
    const element = composedParentOf(range.startContainer);
    if (!element) return false;
    let around = this.surroundings.get(element);
    if (around === undefined) {
      around = this.readSurroundings(element);
      this.surroundings.set(element, around);
    }
    if (typeof around === "boolean") return around;
    const text = range.startContainer as Text;
    const isWhollySeen =
      text.length > LONG_TEXT_CHARS
        ? this.isWhollySeen(element, around)
        : range.startOffset < text.length && this.isTextWhollySeen(text, around);
    if (isWhollySeen) return true;
    const isSeen = this.select(range) && this.isSelectionSeen(text, around);
    this.release();
    return isSeen;
  }

  /**
   * Returns whether the whole text around a mention that can be seen can be seen as well: reading one box for the text is
   * faster than one for each further mention. The size of further mentions need not be checked: a text has one style, so
   * they have a size if the first one has.
   */
  private isTextWhollySeen(text: Text, around: readonly Clip[]): boolean {
    const known = this.seenTexts.get(text);
    if (known !== "unread") return known === true;
    this.live.selectNodeContents(text);
    const isSeen = canBeScrolledAcross(this.live.getBoundingClientRect(), around);
    this.release();
    this.seenTexts.set(text, isSeen);
    return isSeen;
  }

  private isSelectionSeen(text: Text, around: readonly Clip[]): boolean {
    // Most mentions are wholly seen: one box is faster to read and to compare than a list of lines.
    const box = this.live.getBoundingClientRect();
    if (!hasSize(box)) return false;
    if (canBeScrolledAcross(box, around)) {
      if (!this.seenTexts.has(text)) this.seenTexts.set(text, "unread");
      return true;
    }
    return Array.from(this.live.getClientRects()).some(
      (line) => hasSize(line) && canBeScrolledTo(line, around),
    );
  }

  /** Returns whether all text directly in an element can be seen. */
  private isWhollySeen(element: Element, around: readonly Clip[]): boolean {
    const known = this.whollySeen.get(element);
    if (known !== undefined) return known;
    const { left, top, width, height } = boundingBoxOf(element);
    const content = scrollSizeOf(element);
    const right = left + Math.max(width, content.width);
    const bottom = top + Math.max(height, content.height);
    const { fontSize, textIndent } = getComputedStyle(element);
    const isLegible = Math.min(width, height, Number.parseFloat(fontSize)) >= MIN_LINE_PX;
    const isIndented = Number.parseFloat(textIndent) < 0;
    const isSeen = isLegible && !isIndented && canBeScrolledAcross({ left, top, right, bottom }, around);
    this.whollySeen.set(element, isSeen);
    return isSeen;
  }

  private readSurroundings(element: Element): Surroundings {
    if (!isInDocument(element) || !isVisible(element)) return false;
    const box = nearestWithBox(element);
    const { contentVisibility } = getComputedStyle(box);
    // These elements are visible, and the text in them is not.
    if (contentVisibility === "hidden" || matches(box, "details:not([open])")) return false;
    // Reading the lines of content that is skipped off the screen would force its layout.
    if (contentVisibility === "auto" || !isRendered(box)) return true;
    return this.ancestors.clipsAround(element);
  }

  /** Sets the live range to these positions. Returns false if the page has changed the text so that they do not exist. */
  private select({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
    try {
      this.live.setStart(startContainer, startOffset);
      this.live.setEnd(endContainer, endOffset);
      return true;
    } catch {
      return false;
    }
  }

  /** Ends the selection: each live range in a page makes all changes of the page slower. */
  private release(): void {
    this.live.setEnd(document, 0);
  }
}

function hasSize({ width, height }: DOMRect): boolean {
  return width >= MIN_LINE_PX && height >= MIN_LINE_PX;
}

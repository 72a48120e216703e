import { type Clip, ClippingAncestors } from "./ClippingAncestors.ts";
import { canBeScrolledTo } from "./clippedLine.ts";
import { composedParentOf, isInDocument } from "./composedTree.ts";
import { isRendered, isVisible, nearestWithBox } from "./geometry.ts";
import { matches } from "./safeDom.ts";

/** Text in a smaller box than this (CSS pixels) is only there for machines. */
const MIN_LINE_PX = 1;

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
  private readonly live = document.createRange();

  /** Returns whether any line of the range can be seen; false for a range that is not in the document. */
  canBeSeen(range: StaticRange): boolean {
    const element = composedParentOf(range.startContainer);
    if (!element || !isInDocument(element)) return false;
    const around = this.surroundings.get(element) ?? this.readSurroundings(element);
    this.surroundings.set(element, around);
    if (typeof around === "boolean") return around;
    return this.linesOf(range).some((line) => canBeScrolledTo(line, around));
  }

  private readSurroundings(element: Element): Surroundings {
    if (!isVisible(element)) return false;
    const box = nearestWithBox(element);
    const { contentVisibility } = getComputedStyle(box);
    // These elements are visible, and the text in them is not.
    if (contentVisibility === "hidden" || matches(box, "details:not([open])")) return false;
    // Reading the lines of content that is skipped off the screen would force its layout.
    if (contentVisibility === "auto" || !isRendered(box)) return true;
    return this.ancestors.clipsAround(element);
  }

  /** Returns the lines of a range that have a size. One live range is reused: the browser updates each of them for long. */
  private linesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
    try {
      this.live.setStart(startContainer, startOffset);
      this.live.setEnd(endContainer, endOffset);
    } catch {
      return [];
    }
    const lines = [...this.live.getClientRects()];
    this.live.setEnd(document, 0);
    return lines.filter(({ width, height }) => width >= MIN_LINE_PX && height >= MIN_LINE_PX);
  }
}

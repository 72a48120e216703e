import { boundingBoxOf } from "./geometry.ts";
import type { Rect } from "./rect.ts";
import { documentOf } from "./safeDom.ts";

/** How a box can be scrolled in one direction. */
export interface Scrolling {
  /** Whether the reader may scroll, as far as the styles are concerned. */
  readonly isAllowed: boolean;
  /** Whether the reader may scroll and there is anything to scroll to. */
  readonly canScroll: boolean;
}

/** The scroll port of an element, or of the viewport for the root element. */
export interface ScrollBox {
  /** Where content is seen (CSS pixels of the viewport), without scroll bars. */
  readonly box: Rect;
  /** Where all content is that the box can be scrolled to. */
  readonly content: Rect;
  readonly x: Scrolling;
  readonly y: Scrolling;
  /** The size at which transforms show one CSS pixel of the element. */
  readonly scale: number;
}

interface ViewportOverflow {
  readonly x: string;
  readonly y: string;
  /** The element whose overflow the viewport has taken over. */
  readonly source: Element;
}

/**
 * Returns the overflow of the viewport of a document: that of the root element, or that of the body if the root element
 * has none.
 */
export function overflowOfViewport({ documentElement: root, body }: Document): ViewportOverflow {
  const style = getComputedStyle(root);
  const isOwn = style.overflowX !== "visible" || style.overflowY !== "visible";
  const source = isOwn ? root : (body ?? root);
  const { overflowX: x, overflowY: y } = getComputedStyle(source);
  return { x, y, source };
}

/** Returns the scroll port of an element with this style. */
export function scrollingOf(element: Element, style: CSSStyleDeclaration): ScrollBox {
  const page = documentOf(element) ?? document;
  const isViewport = element === page.documentElement;
  const scroller = isViewport ? (page.scrollingElement ?? element) : element;
  const { scrollWidth, scrollHeight, scrollLeft, scrollTop } = scroller;
  const overflow = isViewport ? overflowOfViewport(page) : { x: style.overflowX, y: style.overflowY };
  const { box, scale } = isViewport ? viewportBox(scroller) : paddingBoxOf(element);
  const overX = scrollWidth * scale - (box.right - box.left);
  const overY = scrollHeight * scale - (box.bottom - box.top);
  // A box that begins at its right or lower end has negative scroll positions.
  const { direction, writingMode, flexDirection } = style;
  const isFlipped = direction === "rtl" ? writingMode.startsWith("horizontal") : writingMode.endsWith("-rl");
  const beginsRight = scrollLeft < 0 || (scrollLeft === 0 && isFlipped !== (flexDirection === "row-reverse"));
  const beginsBelow = scrollTop < 0 || (scrollTop === 0 && flexDirection === "column-reverse");
  const left = box.left - scrollLeft * scale - (beginsRight ? Math.max(0, overX) : 0);
  const top = box.top - scrollTop * scale - (beginsBelow ? Math.max(0, overY) : 0);
  const content = {
    left,
    top,
    right: left + Math.max(scrollWidth * scale, box.right - box.left),
    bottom: top + Math.max(scrollHeight * scale, box.bottom - box.top),
  };
  return {
    box,
    content,
    scale,
    x: scrollingIn(overflow.x, overX, isViewport),
    y: scrollingIn(overflow.y, overY, isViewport),
  };
}

function scrollingIn(overflow: string, over: number, isViewport: boolean): Scrolling {
  const isAllowed = /auto|scroll/.test(overflow) || (isViewport && overflow === "visible");
  // Sizes are rounded to whole pixels.
  return { isAllowed, canScroll: isAllowed && over > 1 };
}

function viewportBox({ clientWidth, clientHeight }: Element): { box: Rect; scale: number } {
  return { box: { left: 0, top: 0, right: clientWidth, bottom: clientHeight }, scale: 1 };
}

/** Returns the box inside the borders and scroll bars, and the scale at which transforms show it. */
function paddingBoxOf(element: Element): { box: Rect; scale: number } {
  const { left, top, width, right, bottom } = boundingBoxOf(element);
  // An element of SVG has no layout box of CSS.
  if (!("offsetWidth" in element)) return { box: { left, top, right, bottom }, scale: 1 };
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth } = element as HTMLElement;
  const scale = offsetWidth > 0 ? width / offsetWidth : 1;
  const [x, y] = [left + clientLeft * scale, top + clientTop * scale];
  return {
    box: { left: x, top: y, right: x + clientWidth * scale, bottom: y + clientHeight * scale },
    scale,
  };
}

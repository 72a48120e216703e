import { clippedBox } from "./clipShapes.ts";
import { shadowHostOf } from "./composedTree.ts";
import { boundingBoxOf } from "./geometry.ts";
import type { Rect } from "./rect.ts";
import { assignedSlotOf, documentOf, parentElementOf } from "./safeDom.ts";
import { overflowOfViewport, type Scrolling, scrollingOf } from "./scrolling.ts";

/**
 * How an element shows content outside its box in one direction: `scrolls`, the reader can scroll there; `cuts`, nobody
 * sees it there; `shows`, it is seen.
 */
export type Overflow = "scrolls" | "cuts" | "shows";

/** An element, or the viewport, that cuts off or scrolls its content. */
export interface Clip {
  /** The root element for the viewport. */
  readonly element: Element;
  readonly isViewport: boolean;
  readonly x: Overflow;
  readonly y: Overflow;
  /** Whether the reader can scroll the element in each direction, and at which scale transforms show it. */
  readonly scroll: { readonly x: boolean; readonly y: boolean; readonly scale: number };
  /** The area in which content is seen. */
  readonly box: Rect;
  /** The area of all content that the reader can scroll to, at its present place. */
  readonly content: Rect;
}

/** A clip with those around it, which are shared by many elements. */
interface ClipChain {
  readonly clip: Clip;
  readonly outer: ClipChain | undefined;
}

/**
 * Which ancestors are containing blocks of the content: all of them, or of content that is positioned absolutely or fixed,
 * only some. The others do not cut it off.
 */
type Positioning = "static" | "absolute" | "fixed";

/** An area of at least this share of the viewport's width and height is taken for a page that scrolls by transforms. */
const MIN_PAGE_SHARE = 0.9;

const NO_SCROLLING = { x: false, y: false, scale: 1 };

const ANY_HEIGHT = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

const CREATES_CONTAINING_BLOCK = /\b(transform|translate|rotate|scale|perspective|filter|contain)\b/;

/** The clips around elements as they are now: use a new object after each change of the layout. */
export class ClippingAncestors {
  private readonly chains: Record<Positioning, Map<Element, ClipChain>> = {
    static: new Map(),
    absolute: new Map(),
    fixed: new Map(),
  };

  /** Returns what clips the text directly in an element, innermost first; the last one is the viewport. */
  clipsAround(element: Element): Clip[] {
    const clips: Clip[] = [];
    for (let at: ClipChain | undefined = this.chainAround(element); at; at = at.outer) clips.push(at.clip);
    return clips;
  }

  private chainAround(element: Element): ClipChain {
    const path: { element: Element; positioning: Positioning; clips: readonly Clip[] }[] = [];
    let positioning: Positioning = "static";
    let chain: ClipChain | undefined;
    for (let at: Element | null = element; at && !chain; at = flatParentOf(at)) {
      chain = this.chains[positioning].get(at);
      if (chain) break;
      const { clips, outside } = clipsOf(at, positioning);
      path.push({ element: at, positioning, clips });
      positioning = outside;
    }
    let inner: ClipChain = chain ?? {
      clip: viewportClip(documentOf(element) ?? document, positioning),
      outer: undefined,
    };
    for (const { element, positioning, clips } of path.reverse()) {
      for (const clip of clips.toReversed()) inner = { clip, outer: inner };
      this.chains[positioning].set(element, inner);
    }
    return inner;
  }
}

/** Returns the parent of an element in the flat tree: slotted elements are laid out in their slots. */
function flatParentOf(element: Element): Element | null {
  return assignedSlotOf(element) ?? parentElementOf(element) ?? shadowHostOf(element);
}

/** Returns the clips that one element causes, innermost first, and how the element itself is positioned. */
function clipsOf(element: Element, inside: Positioning): { clips: Clip[]; outside: Positioning } {
  const style = getComputedStyle(element);
  const { display, position } = style;
  if (display === "contents") return { clips: [], outside: inside };
  const clips: Clip[] = [];
  const isContainer = containsPositioned(style, inside);
  if (isContainer && display !== "inline") {
    const clip = overflowClip(element, style);
    if (clip) clips.push(clip);
  }
  const shape = style.clip === "auto" && style.clipPath === "none" ? undefined : shapeClip(element, style);
  if (shape) clips.push(shape);
  const isPositioned = position === "fixed" || position === "absolute";
  return { clips, outside: isContainer ? (isPositioned ? position : "static") : inside };
}

/** Returns whether an element is a containing block of descendants that are positioned so. */
function containsPositioned(style: CSSStyleDeclaration, positioning: Positioning): boolean {
  if (positioning === "static") return true;
  if (positioning === "absolute" && style.position !== "static") return true;
  const { transform, translate, rotate, scale, perspective, filter, contain, willChange } = style;
  const isChanged = [transform, translate, rotate, scale, perspective, filter].some(
    (value) => value !== undefined && value !== "none" && value !== "",
  );
  return (
    isChanged || /paint|layout|strict|content/.test(contain) || CREATES_CONTAINING_BLOCK.test(willChange)
  );
}

function overflowClip(element: Element, style: CSSStyleDeclaration): Clip | undefined {
  const { overflowX, overflowY } = style;
  if (overflowX === "visible" && overflowY === "visible") return undefined;
  // The viewport takes over the overflow of these elements.
  const page = documentOf(element) ?? document;
  if (element === page.documentElement || element === overflowOfViewport(page).source) return undefined;
  const { box, content, x, y, scale } = scrollingOf(element, style);
  const isPage = isPageOfItsOwn(overflowY, box, page.documentElement);
  return {
    element,
    isViewport: false,
    box,
    content: isPage ? { ...content, ...ANY_HEIGHT } : content,
    scroll: { x: x.canScroll, y: y.canScroll, scale },
    x: clipping(overflowX, x),
    y: isPage ? "scrolls" : clipping(overflowY, y),
  };
}

function clipping(overflow: string, { canScroll }: Scrolling): Overflow {
  if (overflow === "visible") return "shows";
  return canScroll ? "scrolls" : "cuts";
}

/**
 * Returns whether an element is as large as the viewport and cuts off what is below it: so do pages that answer the wheel
 * with transforms. Their readers can scroll to all of it.
 */
function isPageOfItsOwn(overflowY: string, { left, top, right, bottom }: Rect, root: Element): boolean {
  const isCut = overflowY === "hidden" || overflowY === "clip";
  const { clientWidth, clientHeight } = root;
  return (
    isCut && right - left >= MIN_PAGE_SHARE * clientWidth && bottom - top >= MIN_PAGE_SHARE * clientHeight
  );
}

function shapeClip(element: Element, style: CSSStyleDeclaration): Clip | undefined {
  const box = clippedBox(style, boundingBoxOf(element));
  return box && { element, isViewport: false, scroll: NO_SCROLLING, x: "cuts", y: "cuts", box, content: box };
}

/** Returns the clip of the viewport, also for content that does not scroll with the page. */
function viewportClip({ documentElement: element }: Document, positioning: Positioning): Clip {
  const { box, content, x, y, scale } = scrollingOf(element, getComputedStyle(element));
  const isFixed = positioning === "fixed";
  return {
    element,
    isViewport: true,
    box,
    scroll: isFixed ? NO_SCROLLING : { x: x.canScroll, y: y.canScroll, scale },
    // A page that cannot be scrolled is locked while a dialog is open, or answers the wheel with transforms.
    content: y.isAllowed ? content : { ...content, ...ANY_HEIGHT },
    x: isFixed || !x.isAllowed ? "cuts" : "scrolls",
    y: isFixed ? "cuts" : "scrolls",
  };
}

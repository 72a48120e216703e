import { type Clip, ClippingAncestors } from "../../dom/ClippingAncestors.ts";
import { isInClips } from "../../dom/clippedLine.ts";
import { composedParentOf } from "../../dom/composedTree.ts";
import { boundingBoxOf, lineRects, nearestWithBox } from "../../dom/geometry.ts";
import type { Rect } from "../../dom/rect.ts";
import { documentOf } from "../../dom/safeDom.ts";
import { scrollingOf } from "../../dom/scrolling.ts";
import { nextFrame } from "../scanning/nextFrame.ts";

/** Distance kept between the revealed line and the edges of its scroll container (CSS pixels), to show some context. */
const SCROLL_MARGIN_PX = 80;

/** The same to the left and right: scroll positions are whole pixels, and would cut off a part of one. */
const MAX_SIDE_MARGIN_PX = 16;

/**
 * Pages that move their content after the scroll bar, smoothly and by transforms, have done so after this time, and after so
 * many animation frames: on a slow device, a frame takes longer.
 */
const FOLLOWING_MS = 1500;
const FOLLOWING_FRAMES = 40;

/** Content in a document: a line that is to be seen there, and the element that contains it. */
interface Target {
  readonly element: Element;
  /** Returns where the line is in the viewport of that document; undefined when it has no box. */
  readonly line: () => Rect | undefined;
}

/**
 * Scrolls a line of a range into view, in this frame and in the frames around it, without animation, because some readers
 * prefer reduced motion. Scrolls nothing that the reader cannot scroll back. Resolves to whether the line is in view then.
 */
export async function revealRange(range: StaticRange): Promise<boolean> {
  const parent = composedParentOf(range.startContainer);
  if (!parent) return false;
  const line = () => lineRects(range).find(({ width, height }) => width > 0 && height > 0);
  const targets = targetsAround({ element: parent, line });
  for (const target of targets) scrollInto(target);
  scrollFrameOfOtherSite(targets);
  return targets.every(isInView) || scrollFollowing(targets);
}

/** Returns the target and, for each frame around it that the script can access, the same line in the frame's page. */
function targetsAround(target: Target): Target[] {
  const targets = [target];
  for (let frame = frameAround(target.element); frame; frame = frameAround(frame)) {
    const [element, inner] = [frame, targets.at(-1)];
    const line = () => {
      const [box, at] = [boundingBoxOf(element), inner?.line()];
      const [x, y] = [box.left + element.clientLeft, box.top + element.clientTop];
      return at && { left: at.left + x, top: at.top + y, right: at.right + x, bottom: at.bottom + y };
    };
    targets.push({ element, line });
  }
  return targets;
}

/** Returns the frame that shows the element's document; null in the topmost one, and in a frame of another site. */
function frameAround(element: Element): Element | null {
  return documentOf(element)?.defaultView?.frameElement ?? null;
}

/** Scrolls each container around the target, the innermost first, if the reader can scroll it, too. */
function scrollInto({ element, line }: Target): void {
  for (const clip of new ClippingAncestors().clipsAround(element)) {
    const at = line();
    if (!at) return;
    const { left, top } = distanceToView(at, clip, nearestWithBox(element));
    if (left !== 0 || top !== 0) scrollBy(clip, left, top);
  }
}

function scrollBy({ element, isViewport, scroll: { x, y, scale } }: Clip, left: number, top: number): void {
  const options = { left: x ? left / scale : 0, top: y ? top / scale : 0, behavior: "instant" } as const;
  if (isViewport) documentOf(element)?.defaultView?.scrollBy(options);
  else (Element.prototype.scrollBy as (options: ScrollToOptions) => void).call(element, options);
}

/**
 * Returns how far the content of a clip is to be scrolled: until the line is at its middle, unless it is well inside its
 * height already, and across only as far as necessary.
 */
function distanceToView(line: Rect, clip: Clip, element: Element): { left: number; top: number } {
  const view = withoutPadding(clip);
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const [top, bottom] = [line.top - lengthOf(scrollMarginTop), line.bottom + lengthOf(scrollMarginBottom)];
  const margin = Math.min(SCROLL_MARGIN_PX, (view.bottom - view.top) / 4);
  const isInside = top >= view.top + margin && bottom <= view.bottom - margin;
  const side = Math.min(MAX_SIDE_MARGIN_PX, (view.right - view.left) / 8);
  const beforeStart = Math.min(0, line.left - side - view.left);
  const afterEnd = Math.max(0, Math.min(line.right + side - view.right, line.left - view.left));
  return {
    left: clip.scroll.x ? beforeStart || afterEnd : 0,
    top: clip.scroll.y && !isInside ? (top + bottom - view.top - view.bottom) / 2 : 0,
  };
}

/** Returns the box of a clip without its scroll padding: pages set it for a header that covers the upper edge. */
function withoutPadding({ element, box }: Clip): Rect {
  const style = getComputedStyle(element);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return {
    left: box.left + lengthOf(style.scrollPaddingLeft, width),
    top: box.top + lengthOf(style.scrollPaddingTop, height),
    right: box.right - lengthOf(style.scrollPaddingRight, width),
    bottom: box.bottom - lengthOf(style.scrollPaddingBottom, height),
  };
}

/** Returns a computed length, or a percentage of `whole`, in CSS pixels; 0 for `auto`. */
function lengthOf(length: string, whole = 0): number {
  const number = Number.parseFloat(length) || 0;
  return length.endsWith("%") ? (number / 100) * whole : number;
}

function isInView({ element, line }: Target): boolean {
  const at = line();
  return at !== undefined && isInClips(at, new ClippingAncestors().clipsAround(element));
}

/**
 * For a page that moves its content when its scroll bar is moved: scrolls it by the distance of the line, and waits until
 * the line has come into view and to rest. If it does not, scrolls back. Resolves to whether it did.
 */
async function scrollFollowing(targets: readonly Target[]): Promise<boolean> {
  const target = targets.find((each) => !isInView(each));
  const view = target && documentOf(target.element)?.defaultView;
  const at = target?.line();
  if (!view || !at || (at.bottom > 0 && at.top < view.innerHeight)) return false;
  const root = view.document.documentElement;
  if (!scrollingOf(root, getComputedStyle(root)).y.canScroll) return false;
  const { scrollX, scrollY } = view;
  view.scrollBy({ top: (at.top + at.bottom - view.innerHeight) / 2, behavior: "instant" });
  let last: number | undefined;
  const end = performance.now() + FOLLOWING_MS;
  for (let frame = 0; frame < FOLLOWING_FRAMES || performance.now() < end; frame++) {
    await nextFrame();
    const top = target.line()?.top;
    if (top !== undefined && top === last && targets.every(isInView)) return true;
    last = top;
  }
  view.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
  return false;
}

/**
 * In a frame in a page of another site, which only the browser can scroll: has it scroll as little as necessary. It would
 * also scroll boxes of the frame that the reader cannot scroll back, so nothing is scrolled where one of them cuts the
 * element off.
 */
function scrollFrameOfOtherSite(targets: readonly Target[]): void {
  const outermost = targets.at(-1);
  const view = outermost && documentOf(outermost.element)?.defaultView;
  if (!view || view.parent === view) return;
  const element = nearestWithBox(outermost.element);
  const box = boundingBoxOf(element);
  const cutting = new ClippingAncestors().clipsAround(element).filter(({ scroll }) => !scroll.x || !scroll.y);
  if (!isInClips(box, cutting)) return;
  Element.prototype.scrollIntoView.call(element, {
    block: "nearest",
    inline: "nearest",
    behavior: "instant",
  });
  scrollInto(outermost);
}

import { composedParentOf } from "../../dom/composedTree.ts";
import { boundingBoxOf, lineRects, nearestWithBox } from "../../dom/geometry.ts";

/** Distance kept between the revealed line and the edges of its scroll container (CSS pixels), to show some context. */
const SCROLL_MARGIN_PX = 80;

/**
 * Scrolls the first line of a range into view, in this frame and its ancestor frames, without animation, because some
 * readers prefer reduced motion.
 */
export function revealRange(range: StaticRange): void {
  const parent = composedParentOf(range.startContainer);
  const element = parent && nearestWithBox(parent);
  const { scrollIntoView } = Element.prototype;
  // Only `scrollIntoView` also scrolls ancestor frames of other origins.
  if (element) scrollIntoView.call(element, { block: "center", inline: "nearest", behavior: "instant" });
  // `scrollIntoView` has centered the element, but a line of a long paragraph may still be out of view.
  for (let at: Element | null = element; at; at = composedParentOf(at)) {
    const line = lineRects(range)[0];
    if (!line) return;
    centerIfHidden(line, at);
  }
}

/** Scrolls the line to the center of the container, if the container can scroll and the line is not well inside its view. */
function centerIfHidden(line: DOMRect, container: Element): void {
  const isPage = container === document.documentElement;
  if (!isPage && !isScrollable(container)) return;
  const { clientWidth, clientHeight } = container;
  const view = isPage ? new DOMRect(0, 0, clientWidth, clientHeight) : boundingBoxOf(container);
  const margin = Math.min(SCROLL_MARGIN_PX, view.height / 4);
  if (line.top >= view.top + margin && line.bottom <= view.bottom - margin) return;
  const top = line.top + line.height / 2 - (view.top + view.height / 2);
  const scrollBy: (options: ScrollToOptions) => void = Element.prototype.scrollBy;
  if (isPage) window.scrollBy({ top, behavior: "instant" });
  else scrollBy.call(container, { top, behavior: "instant" });
}

function isScrollable(element: Element): boolean {
  const isOverflowing = element.scrollHeight > element.clientHeight;
  return isOverflowing && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

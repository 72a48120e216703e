import { composedParentOf } from "../../dom/composedTree.ts";
import { boundingBoxOf, lineRects, nearestWithBox } from "../../dom/geometry.ts";

/** Between the line and the edge of what scrolls, in CSS pixels: room to see where one is. */
const ROOM = 80;

/**
 * Scrolls the first line of a range into view, in this frame and in those around it; at once, as readers who want
 * little motion ask for.
 */
export function revealRange(range: StaticRange): void {
  const around = composedParentOf(range.startContainer);
  const element = around && nearestWithBox(around);
  // Reaches the frames around this one, which no script here can scroll.
  const { scrollIntoView } = Element.prototype;
  const scrollBy: (options: ScrollToOptions) => void = Element.prototype.scrollBy;
  if (element) scrollIntoView.call(element, { block: "center", inline: "nearest", behavior: "instant" });
  // A long paragraph has its middle in view now, which need not be the line.
  for (let box: Element | null = element; box; box = composedParentOf(box)) {
    const line = lineRects(range)[0];
    if (!line) return;
    const isPage = box === document.documentElement;
    if (!isPage && !scrolls(box)) continue;
    const view = isPage ? new DOMRect(0, 0, box.clientWidth, box.clientHeight) : boundingBoxOf(box);
    const room = Math.min(ROOM, view.height / 4);
    if (line.top >= view.top + room && line.bottom <= view.bottom - room) continue;
    const top = line.top + line.height / 2 - (view.top + view.height / 2);
    if (isPage) window.scrollBy({ top, behavior: "instant" });
    else scrollBy.call(box, { top, behavior: "instant" });
  }
}

function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}

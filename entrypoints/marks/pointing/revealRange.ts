import { lineRects } from "../painting/lineRects.ts";

/** Between the line and the edge of what scrolls, in CSS pixels: room to see where one is. */
const ROOM = 80;

/**
 * Scrolls the first line of a range into view, in this frame and in those around it; at once, as readers who want
 * little motion ask for.
 */
export function revealRange(range: StaticRange): void {
  const element = range.startContainer.parentElement;
  // Reaches the frames around this one, which no script here can scroll.
  element?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  // A long paragraph has its middle in view now, which need not be the line.
  for (let box = element; box; box = around(box)) {
    const line = lineRects(range)[0];
    if (!line) return;
    const isPage = box === document.documentElement;
    if (!isPage && !scrolls(box)) continue;
    const view = isPage ? new DOMRect(0, 0, box.clientWidth, box.clientHeight) : box.getBoundingClientRect();
    const room = Math.min(ROOM, view.height / 4);
    if (line.top >= view.top + room && line.bottom <= view.bottom - room) continue;
    const top = line.top + line.height / 2 - (view.top + view.height / 2);
    (isPage ? window : box).scrollBy({ top, behavior: "instant" });
  }
}

/** The element around this one, out of a shadow tree too. */
function around(element: HTMLElement): HTMLElement | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
}

function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}

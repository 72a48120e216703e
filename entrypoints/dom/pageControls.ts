import { composedClosest, composedParentOf } from "./composedTree.ts";
import { isInExcluded } from "./excluded.ts";
import { isElement } from "./safeDom.ts";

/** Elements that handle presses themselves. */
const CONTROLS = [
  "a[href], area, button, input, select, textarea, label, summary, audio, video, [onclick]",
  "[role=button], [role=link], [role=tab], [role=option], [role=switch], [role=checkbox], [role=radio]",
  "[role^=menuitem], [role=treeitem], [role=slider], [role=gridcell]",
].join();

/**
 * Returns whether a press on the node belongs to the page: the node is in a control, an editor or an image. No API tells
 * whether an element listens to clicks; pages usually give those elements the cursor of a link. Some give it to the whole
 * body, because Safari on iOS dispatches clicks only there.
 */
export function isControl(target: EventTarget | null | undefined): boolean {
  const element = elementAt(target);
  if (!element) return false;
  return (
    composedClosest(element, CONTROLS) !== undefined ||
    isInExcluded(element) ||
    (hasLinkCursor(element) && !hasLinkCursor(document.body))
  );
}

/** Returns the link that contains the node. */
export function linkAround(target: EventTarget | null | undefined): HTMLAnchorElement | undefined {
  const element = elementAt(target);
  const link = element && composedClosest(element, "a[href]");
  return link instanceof HTMLAnchorElement ? link : undefined;
}

function hasLinkCursor(element: Element): boolean {
  return getComputedStyle(element).cursor === "pointer";
}

function elementAt(target: EventTarget | null | undefined): Element | null {
  // The cast is safe: the targets of pointer events are nodes.
  const node = target as Node | null | undefined;
  if (!node) return null;
  return isElement(node) ? node : composedParentOf(node);
}

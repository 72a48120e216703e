import { composedClosest, composedParentOf } from "../dom/composedTree.ts";
import { boundingBoxOf, scrollSizeOf } from "../dom/geometry.ts";
import { matches } from "../dom/safeDom.ts";

/** Elements that the browser keeps apart from the rest of the page while they are open. */
const BROWSER_LAYERS = ":modal, :popover-open";

/** Dialogs that the page itself keeps apart. */
const PAGE_DIALOGS = '[aria-modal="true" i]';

/**
 * Inserts the host of a mention's card where the reader can use it, unless it is there already; returns its new parent.
 * Outside an open modal dialog or a fullscreen element, the card would be inert; outside an open popover, a press on the card
 * would close the popover; and a page that keeps the focus in a dialog of its own cancels presses outside it. The card of a
 * mention inside one of these is therefore inserted into that element.
 */
export function insertHost(host: Element, mention: Node): Element {
  const parent = composedParentOf(mention);
  const layer = parent && composedClosest(parent, `${BROWSER_LAYERS}, ${PAGE_DIALOGS}`);
  if (layer && (matches(layer, BROWSER_LAYERS) || fitsInto(layer, host))) return append(host, layer);
  return append(host, [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement);
}

/** Inserts the host. Returns whether the layout stays the same: the page may style the last child of its dialogs. */
function fitsInto(dialog: Element, host: Element): boolean {
  if (host.parentNode === dialog) return true;
  const last = dialog.lastElementChild;
  const layout = () =>
    JSON.stringify([boundingBoxOf(dialog), scrollSizeOf(dialog), last && boundingBoxOf(last)]);
  const before = layout();
  append(host, dialog);
  return layout() === before;
}

function append(host: Element, parent: Element): Element {
  if (host.parentNode !== parent) Node.prototype.appendChild.call(parent, host);
  return parent;
}

import { extensionApi } from "./runtime.ts";
import { elementsMatching, elementsUnder, isElement, nodeTypeOf } from "./safeDom.ts";

declare global {
  interface Element {
    /** Firefox gives it to content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** With no more elements than this, looking at each is cheaper than the browser's searches. */
export const FEW = 50;

/** A look at more elements than this pauses after as many. */
const MANY = 500;

/** Custom elements, by the hyphen in their name: the browser's own search is several times faster than a walk. */
const CUSTOM = "descendant::*[contains(name(), '-')]";

/** Built-in elements that can have a shadow root; those that have one mostly have no child. The cheap test comes first. */
const EMPTY = ":empty:is(div, span, section, article, aside, main, p)";

/** How hosts are looked for. */
export interface Search {
  /** The elements, list by list, that are looked at; without it those that are likely and cheap to find. */
  readonly hosts?: (node: Element | ShadowRoot) => Iterable<readonly Element[]>;
  /** Is told of each custom element that has no shadow root, or none yet. */
  readonly onBare?: (host: Element) => void;
}

/** How many elements are under a node, and how many of them have a name with a hyphen: both by one search of the browser's. */
export function countElements(node: Element): { all: number; custom: number } {
  const both = `1000000 * count(${CUSTOM}) + count(descendant::*)`;
  const { numberValue } = document.evaluate(both, node, null, XPathResult.NUMBER_TYPE);
  return { all: numberValue % 1e6, custom: Math.floor(numberValue / 1e6) };
}

/** Whether an element without children under a node of an ordinary page has a shadow root: on most none has. */
export function holdsHosts(node: Element): boolean {
  for (const empty of node.querySelectorAll(EMPTY)) if (anyRootOf(empty)) return true;
  return false;
}

/**
 * Yields the shadow roots, open and closed, whose hosts stand under `node` (itself included), and those within them;
 * yields undefined wherever the caller may pause.
 */
export function* shadowRootsUnder(
  node: Node,
  search: Search = {},
): Generator<ShadowRoot | undefined, void, void> {
  // By their types: a node that has come from another frame is of that frame's Element.
  if (!isElement(node) && nodeTypeOf(node) !== Node.DOCUMENT_FRAGMENT_NODE) return;
  const { hosts = likelyHosts, onBare } = search;
  for (const list of hosts(node as Element | ShadowRoot)) {
    for (let i = 0; i < list.length; i++) {
      const host = list[i] as Element;
      const { localName } = host;
      // Forms have none, and their inputs may hide their properties.
      const isForm = localName === "form" || typeof localName !== "string";
      const isCustom = !isForm && localName.includes("-");
      const root = isForm ? null : rootOf(host, isCustom || hosts !== likelyHosts);
      if (root) {
        yield root;
        yield* shadowRootsUnder(root, search);
      } else if (isCustom) {
        onBare?.(host);
      }
      if (i % MANY === MANY - 1) yield undefined;
    }
    yield undefined;
  }
}

function* likelyHosts(node: Element | ShadowRoot): Generator<readonly Element[]> {
  if (isElement(node)) yield [node];
  if (!isElement(node) || elementsUnder(node)[FEW] === undefined) {
    yield elementsMatching(node, "*");
    return;
  }
  yield customUnder(node);
  yield elementsMatching(node, EMPTY);
}

/** The elements under a node with a hyphen in their name. */
export function customUnder(node: Element): Element[] {
  const custom = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: custom.snapshotLength }, (_, i) => custom.snapshotItem(i) as Element);
}

function rootOf(host: Element, isLikely: boolean): ShadowRoot | null {
  // Chromium's way to closed ones is dear, and takes no other elements.
  const isAsked = (isLikely || !host.firstChild) && host instanceof HTMLElement;
  return isAsked ? anyRootOf(host) : host.shadowRoot;
}

/** The shadow root of an element, open or closed. */
function anyRootOf(host: Element): ShadowRoot | null {
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  // Safari shows open ones alone. Firefox's store warns of an API that Firefox lacks, so its build goes without.
  if (import.meta.env.FIREFOX || !extensionApi().dom) return host.shadowRoot;
  return extensionApi().dom.openOrClosedShadowRoot(host as HTMLElement);
}

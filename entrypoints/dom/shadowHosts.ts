import { ResumableWalk } from "./ResumableWalk.ts";
import { elementsMatching, elementsUnder, isElement, isShadowRoot, matches } from "./safeDom.ts";
import { isLarge } from "./textChunks.ts";

/**
 * For up to this many elements, reading the shadow root of each one is cheaper than a search by XPath and selectors.
 */
export const MAX_SEARCHED_ELEMENTS = 50;

/** A large element's descendants are read in chunks of this size. */
const ELEMENTS_PER_READ = 500;

/**
 * XPath for custom elements, which have a hyphen in their name. For this search XPath is several times faster than a
 * tree walk.
 */
const CUSTOM_ELEMENTS = "descendant::*[contains(name(), '-')]";

/**
 * Built-in elements that can have a shadow root and are empty, as most hosts are. `:empty` comes first because it is
 * the cheaper test.
 */
const EMPTY_HOSTS = ":empty:is(div, span, section, article, aside, main, p)";

/** All built-in elements that can have a shadow root, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const BUILT_IN_HOSTS =
  "article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span";

/** Yields lists of elements that may be shadow hosts: those under a node and the node itself. */
export type HostFinder = (node: Element | ShadowRoot) => Iterable<ArrayLike<Element>>;

/** Returns whether a custom element is under a node. */
export function hasCustomElement(node: Element): boolean {
  return document.evaluate(CUSTOM_ELEMENTS, node, null, XPathResult.BOOLEAN_TYPE).booleanValue;
}

/** Returns the empty elements under a node that can have a shadow root. */
export function emptyHostsUnder(node: Element | ShadowRoot): NodeListOf<Element> {
  return elementsMatching(node, EMPTY_HOSTS);
}

/** Yields the probable hosts only, which are cheap to find: custom elements and empty ones. */
export function* probableHosts(node: Element | ShadowRoot): Generator<ArrayLike<Element>, void, void> {
  if (isElement(node)) yield [node];
  const all = elementsMatching(node, "*");
  if (!isElement(node) || all.length <= MAX_SEARCHED_ELEMENTS) {
    yield all;
    return;
  }
  yield customElementsUnder(node);
  yield emptyHostsUnder(node);
}

/** Yields all possible hosts. The page may change between two lists. */
export function* possibleHosts(node: Element | ShadowRoot): Generator<ArrayLike<Element>, void, void> {
  if (isShadowRoot(node)) {
    yield elementsMatching(node, "*");
    return;
  }
  if (canBeHost(node)) yield [node];
  if (elementsUnder(node)[MAX_SEARCHED_ELEMENTS] === undefined) {
    yield Array.from(elementsMatching(node, "*")).filter(canBeHost);
  } else if (isLarge(node)) {
    yield* elementsInChunks(node);
  } else {
    yield customElementsUnder(node);
    yield elementsMatching(node, BUILT_IN_HOSTS);
  }
}

function customElementsUnder(node: Element): Element[] {
  const found = document.evaluate(CUSTOM_ELEMENTS, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

/** Yields all possible hosts under an element in lists: a single search would block the main thread. */
function* elementsInChunks(node: Element): Generator<ArrayLike<Element>, void, void> {
  const walk = new ResumableWalk(node, NodeFilter.SHOW_ELEMENT);
  for (let hasMore = true; hasMore; hasMore &&= walk.restorePosition()) {
    const list: Element[] = [];
    for (let read = 0; hasMore && read < ELEMENTS_PER_READ; read++) {
      const next = walk.next() as Element | null;
      hasMore = next !== null;
      if (next && canBeHost(next)) list.push(next);
    }
    walk.savePosition();
    yield list;
  }
}

function canBeHost(element: Element): boolean {
  const { localName } = element;
  // The inputs of a form may clobber its properties.
  return typeof localName === "string" && (localName.includes("-") || matches(element, BUILT_IN_HOSTS));
}

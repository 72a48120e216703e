import { isLarge } from "./textPieces.ts";

declare global {
  interface Element {
    /** Firefox gives it to content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** With no more elements than this, looking at each is cheaper than the browser's searches. */
const FEW = 100;

/** A walk over more elements than this pauses after as many. */
const MANY = 500;

/** Custom elements, by the hyphen in their name: the browser's own search is several times faster than a walk. */
const CUSTOM = "descendant-or-self::*[contains(name(), '-')]";

/** Built-in elements that can have a shadow root; those that have one mostly have no child. */
const EMPTY = "div:empty, span:empty, section:empty, article:empty, aside:empty, main:empty, p:empty";

/**
 * Yields the shadow roots, open and closed, whose hosts stand under `node` (itself included), and those within them;
 * yields undefined wherever the caller may pause. In an ordinary page, roots on built-in elements that have children
 * are passed over, unless `all` says that the walk is worth its price.
 */
export function* shadowRootsUnder(node: Node, all = false): Generator<ShadowRoot | undefined, void, void> {
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  for (const host of hostsUnder(node, all)) {
    const root = host && rootOf(host);
    if (!root) {
      if (!host) yield undefined;
      continue;
    }
    yield root;
    yield* shadowRootsUnder(root, all);
  }
}

function* hostsUnder(node: Element | ShadowRoot, all: boolean): Generator<Element | undefined> {
  const few = node instanceof ShadowRoot || node.getElementsByTagName("*")[FEW] === undefined;
  if (few || all || isLarge(node)) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
    if (node instanceof Element) yield node;
    for (let count = 1, host = walker.nextNode(); host; count++, host = walker.nextNode()) {
      yield host as Element;
      if (count % MANY === 0) yield undefined;
    }
    return;
  }
  const custom = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let i = 0; i < custom.snapshotLength; i++) yield custom.snapshotItem(i) as Element;
  yield* node.querySelectorAll(EMPTY);
}

function rootOf(host: Element): ShadowRoot | null {
  // Forms have none, and their inputs may hide their properties.
  if (!(host instanceof HTMLElement) || host instanceof HTMLFormElement) return null;
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  if (host.shadowRoot) return host.shadowRoot;
  // Chromium's way to closed ones is dear: it is taken where they are likely.
  const likely = host.localName.includes("-") || !host.firstChild;
  return likely ? chrome.dom.openOrClosedShadowRoot(host) : null;
}

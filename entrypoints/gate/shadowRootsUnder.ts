declare global {
  interface Element {
    /** Firefox gives it to content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** Custom elements, by the hyphen in their name: the browser's own search is several times faster than a walk. */
const CUSTOM = "descendant-or-self::*[contains(name(), '-')]";

/** Built-in elements that can have a shadow root; those that have one mostly have no child. */
const EMPTY =
  ":is(article, aside, blockquote, div, footer, h1, h2, h3, header, main, nav, p, section, span):empty";

/**
 * Yields the shadow roots, open and closed, whose hosts stand under `node` (itself included), and those within them.
 * Roots on built-in elements that have children are passed over unless `all` says that the walk is worth its price;
 * the open ones are found then.
 */
export function* shadowRootsUnder(node: Node, all = false): Generator<ShadowRoot, void, void> {
  for (const host of likelyHosts(node)) yield* within(rootOf(host), all);
  if (!all || !isParent(node)) return;
  for (const host of node.querySelectorAll(`:not(:empty)`)) yield* within(host.shadowRoot, all);
}

function* within(root: ShadowRoot | null, all: boolean): Generator<ShadowRoot, void, void> {
  if (!root) return;
  yield root;
  yield* shadowRootsUnder(root, all);
}

function* likelyHosts(node: Node): Generator<Element> {
  if (!isParent(node)) return;
  // The browser searches an element by XPath, but no shadow root; those are small.
  if (node instanceof ShadowRoot) return yield* node.querySelectorAll("*");
  const custom = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let i = 0; i < custom.snapshotLength; i++) yield custom.snapshotItem(i) as Element;
  yield* node.querySelectorAll(EMPTY);
  if (Element.prototype.matches.call(node, EMPTY)) yield node;
}

function isParent(node: Node): node is Element | ShadowRoot {
  return node instanceof Element || node instanceof ShadowRoot;
}

function rootOf(host: Element): ShadowRoot | null {
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  // Chromium's way takes HTML elements only.
  return host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : host.shadowRoot;
}

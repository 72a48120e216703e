declare global {
  interface Element {
    /** Firefox gives it to content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** With no more elements than this, looking at each is cheaper than the browser's searches. */
const FEW = 100;

/** Custom elements, by the hyphen in their name: the browser's own search is several times faster than a walk. */
const CUSTOM = "descendant-or-self::*[contains(name(), '-')]";

/** Built-in elements that can have a shadow root; those that have one mostly have no child. */
const EMPTY =
  ":is(article, aside, blockquote, div, footer, h1, h2, h3, header, main, nav, p, section, span):empty";

/**
 * Yields the shadow roots, open and closed, whose hosts stand under `node` (itself included), and those within them.
 * In a large tree, roots on built-in elements that have children are passed over, unless `all` says that the walk is
 * worth its price.
 */
export function* shadowRootsUnder(node: Node, all = false): Generator<ShadowRoot, void, void> {
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  for (const host of hostsUnder(node, all)) {
    const root = rootOf(host);
    if (!root) continue;
    yield root;
    yield* shadowRootsUnder(root, all);
  }
}

function* hostsUnder(node: Element | ShadowRoot, all: boolean): Generator<Element> {
  if (all || node instanceof ShadowRoot || node.getElementsByTagName("*")[FEW] === undefined) {
    if (node instanceof Element) yield node;
    yield* node.querySelectorAll("*");
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

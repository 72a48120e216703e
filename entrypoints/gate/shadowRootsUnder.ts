import { extensionApi } from "./extensionApi.ts";
import { elementsUnder } from "./unshadowed.ts";

declare global {
  interface Element {
    /** Firefox gives it to content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** With no more elements than this, looking at each is cheaper than the browser's searches. */
const FEW = 50;

/** A look at more elements than this pauses after as many. */
const MANY = 500;

/** Custom elements, by the hyphen in their name: the browser's own search is several times faster than a walk. */
const CUSTOM = "descendant::*[contains(name(), '-')]";

/** Built-in elements that can have a shadow root; those that have one mostly have no child. The cheap test comes first. */
const EMPTY = ":empty:is(div, span, section, article, aside, main, p)";

/** Built-in elements that may have a shadow root, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const BUILT_IN =
  "article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span";

/** How hosts are looked for. */
interface Search {
  /** Whether a look at all elements of an ordinary page is worth its price: it finds hosts that have children. */
  readonly all?: boolean;
  /** Is told of each custom element that has no shadow root, or none yet. */
  readonly onBare?: () => void;
}

/** How many elements are under a node, and how many of them have a name with a hyphen: both by one search of the browser's. */
export function countElements(node: Element): { all: number; custom: number } {
  const both = `1000000 * count(${CUSTOM}) + count(descendant::*)`;
  const { numberValue } = document.evaluate(both, node, null, XPathResult.NUMBER_TYPE);
  return { all: numberValue % 1e6, custom: Math.floor(numberValue / 1e6) };
}

/** Whether `shadowRootsUnder` would find a root of a built-in element under a node of an ordinary page: most hold none. */
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
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  const { all = false, onBare } = search;
  for (const hosts of hostsUnder(node, all)) {
    for (let i = 0; i < hosts.length; i++) {
      const host = hosts[i] as Element;
      const root = rootOf(host, all);
      if (root) {
        yield root;
        yield* shadowRootsUnder(root, search);
      } else if (onBare && isCustom(host)) {
        onBare();
      }
      if (i % MANY === MANY - 1) yield undefined;
    }
    yield undefined;
  }
}

/** Yields elements that may be hosts, list by list. */
function* hostsUnder(node: Element | ShadowRoot, all: boolean): Generator<ArrayLike<Element>> {
  const isRoot = node instanceof ShadowRoot;
  if (!isRoot) yield [node];
  const under = (selector: string) =>
    (isRoot ? ShadowRoot : Element).prototype.querySelectorAll.call(node, selector);
  if (isRoot || elementsUnder(node)[FEW] === undefined) {
    yield under("*");
    return;
  }
  const custom = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  yield Array.from({ length: custom.snapshotLength }, (_, i) => custom.snapshotItem(i) as Element);
  yield under(all ? BUILT_IN : EMPTY);
}

function rootOf(host: Element, isLikely: boolean): ShadowRoot | null {
  // Forms have none, and their inputs may hide their properties.
  if (!(host instanceof HTMLElement) || host instanceof HTMLFormElement) return null;
  // Chromium's way to closed ones is dear.
  return isLikely || isCustom(host) || !host.firstChild ? anyRootOf(host) : host.shadowRoot;
}

/** The shadow root of an element, open or closed. */
function anyRootOf(host: Element): ShadowRoot | null {
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  // Safari shows open ones alone. Firefox's store warns of an API that Firefox lacks, so its build goes without.
  if (import.meta.env.FIREFOX || !extensionApi.dom) return host.shadowRoot;
  return extensionApi.dom.openOrClosedShadowRoot(host as HTMLElement);
}

function isCustom(host: Element): boolean {
  return !(host instanceof HTMLFormElement) && host.localName.includes("-");
}

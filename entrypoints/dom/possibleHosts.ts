import { createWalk } from "./createWalk.ts";
import { elementsMatching, isShadowRoot } from "./safeDom.ts";
import { customUnder } from "./shadowRoots.ts";
import { isLarge } from "./textChunks.ts";

/** Built-in elements that may have a shadow root, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const BUILT_IN =
  "article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span";

/** A list of a large page's elements holds so many. */
const LIST = 500;

/**
 * Yields all elements that may be hosts of shadow trees, a node and those under it, list by list: also those with
 * children of their own, which the gate's look passes over.
 */
export function* possibleHosts(node: Element | ShadowRoot): Generator<readonly Element[], void, void> {
  if (isShadowRoot(node)) {
    yield elementsMatching(node, "*");
    return;
  }
  yield [node];
  if (isLarge(node)) {
    yield* walk(node);
    return;
  }
  yield customUnder(node);
  yield elementsMatching(node, BUILT_IN);
}

/** All elements under another one: one search of the browser's would keep the page waiting. */
function* walk(node: Element): Generator<readonly Element[], void, void> {
  const steps = createWalk(node, NodeFilter.SHOW_ELEMENT);
  for (let more = true; more; more &&= steps.resume()) {
    const list: Element[] = [];
    while (more && list.length < LIST) {
      const next = steps.next() as Element | null;
      more = next !== null;
      if (next) list.push(next);
    }
    steps.hold();
    yield list;
  }
}

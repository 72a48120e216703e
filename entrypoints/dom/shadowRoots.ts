import { extensionApi } from "./runtime.ts";
import { isElement, nodeTypeOf } from "./safeDom.ts";
import { emptyHostsUnder, type HostFinder, probableHosts } from "./shadowHosts.ts";
import type { TimeSlice } from "./TimeSlice.ts";

declare global {
  interface Element {
    /** Exists in content scripts in Firefox. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** This many elements are searched between two checks of the time slice. */
const ELEMENTS_PER_STEP = 500;

/** A custom element gets its shadow root when its script is loaded, so it is checked again after these times. */
const RECHECK_DELAYS_MS = [500, 2000, 6000];

export interface ShadowSearchOptions {
  /** Returns the elements to search; by default those that are probable hosts. */
  readonly findHosts?: HostFinder;
  /** Is called with each custom element that has no shadow root; its script may attach one later. */
  readonly onCustomWithoutRoot?: (host: Element) => void;
}

/** Returns whether an empty element under a node has a shadow root; on most pages none has. */
export function hasEmptyHost(node: Element): boolean {
  for (const host of emptyHostsUnder(node)) if (openOrClosedRootOf(host)) return true;
  return false;
}

/** Yields the open and closed shadow roots of `node` and of the elements under it, and the roots nested in those. */
export async function* shadowRootsUnder(
  node: Node,
  slice: TimeSlice,
  options: ShadowSearchOptions = {},
): AsyncGenerator<ShadowRoot, void, void> {
  // Checked by type: a node adopted from a frame is an instance of that frame's `Element`.
  if (!isElement(node) && nodeTypeOf(node) !== Node.DOCUMENT_FRAGMENT_NODE) return;
  const { findHosts = probableHosts } = options;
  for (const hosts of findHosts(node as Element | ShadowRoot)) {
    for (let i = 0; i < hosts.length; i++) {
      const root = shadowRootOf(hosts[i] as Element, options);
      if (root) {
        yield root;
        yield* shadowRootsUnder(root, slice, options);
      }
      if (i % ELEMENTS_PER_STEP === ELEMENTS_PER_STEP - 1 && slice.isOver()) await slice.yieldToMain();
    }
    if (slice.isOver()) await slice.yieldToMain();
  }
}

function shadowRootOf(host: Element, options: ShadowSearchOptions): ShadowRoot | null {
  const { localName } = host;
  // A form cannot have a shadow root, and its inputs may clobber its properties.
  if (localName === "form" || typeof localName !== "string") return null;
  const isCustom = localName.includes("-");
  const isProbable = isCustom || options.findHosts !== undefined || !host.firstChild;
  // Chromium's method for closed roots is expensive, and accepts HTML elements only.
  const root = isProbable && host instanceof HTMLElement ? openOrClosedRootOf(host) : host.shadowRoot;
  if (!root && isCustom) options.onCustomWithoutRoot?.(host);
  return root;
}

/** Returns the shadow root of an element, also a closed one where the browser lets extensions read it. */
export function openOrClosedRootOf(host: Element): ShadowRoot | null {
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  // Safari has no API for closed roots. The build for Firefox omits the call of `chrome.dom`, because the linter of
  // Firefox Add-ons warns about it.
  if (import.meta.env.FIREFOX) return host.shadowRoot;
  const { dom } = extensionApi();
  return dom ? dom.openOrClosedShadowRoot(host as HTMLElement) : host.shadowRoot;
}

/**
 * Returns a function to call with each custom element that has no shadow root yet. It collects the elements until the
 * first of `RECHECK_DELAYS_MS` has passed, and calls `recheck` with them after each of these delays. An element that is
 * passed again is ignored.
 */
export function watchUpgrades(recheck: (hosts: ReadonlySet<Element>) => void): (host: Element) => void {
  const known = new WeakSet<Element>();
  let pending: Set<Element> | undefined;
  return (host) => {
    if (known.has(host)) return;
    known.add(host);
    if (!pending) {
      const hosts = new Set<Element>();
      pending = hosts;
      for (const delay of RECHECK_DELAYS_MS) {
        setTimeout(() => {
          pending = undefined;
          recheck(hosts);
        }, delay);
      }
    }
    pending.add(host);
  };
}

import { splitIntoChunks } from "../../data/matching/chunks.ts";
import { mayContainTerm } from "../../data/matching/prefilter.ts";
import { topmostNodes } from "../dom/composedTree.ts";
import { runInSlices } from "../dom/runInSlices.ts";
import { reportContentError } from "../dom/runtime.ts";
import { countElements, FEW, holdsHosts, type Search, shadowRootsUnder } from "../dom/shadowRoots.ts";
import { LARGE, textChunks } from "../dom/textChunks.ts";
import { watchUpgrades } from "../dom/watchUpgrades.ts";
import { changedTexts } from "./changedTexts.ts";
import { requestHighlighter } from "./requestHighlighter.ts";
import { textWithoutScripts } from "./textWithoutScripts.ts";

/** Documents whose text a reader reads as text; raw XML, pictures and the like are left alone. */
const READABLE = ["text/html", "application/xhtml+xml", "text/plain"];

/** In a text of more UTF-16 units it is worth while to leave out what nobody reads. */
const MUCH = 100_000;

/** One look may test a text of so many UTF-16 units; it takes a few milliseconds. */
const FIRST_LENGTH = 500_000;

/** A page that changes all the time is looked at this often. */
const COLLECT_MS = 200;

/** After so many changes at once a look at the whole document is cheaper than to read each and look at it. */
const MANY = 1000;

export interface Gate {
  /** Ends the watching. */
  stop(): void;
}

/**
 * A gate that asks for the marks to be brought in: at once when the document's text may name dystonia, else
 * when text comes in that may. A document that changes while it is hidden is looked at anew when it is shown.
 */
export function createDetector(): Gate {
  let changed = new Set<Node>();
  let records: MutationRecord[][] = [];
  const roots = new Set<ShadowRoot>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let search: Search = {};
  /** A look is under way, or will be. */
  let awake = false;
  // Not an AbortController's: its first use is a twentieth of the look at an ordinary page.
  const signal = { aborted: false };

  // The page waits for this: what the records say is read when there is time.
  const observer = new MutationObserver((some) => {
    records.push(some);
    wake();
  });
  const observe = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const fail = (error: unknown) => {
    // What comes later is looked at all the same.
    awake = false;
    reportContentError("detector", error);
  };
  const wake = () => {
    if (awake) return;
    awake = true;
    timer = setTimeout(() => look().catch(fail), COLLECT_MS);
  };
  /** Watches nothing any more, and holds none of the page's nodes. */
  const forget = () => {
    observer.disconnect();
    records = [];
    changed = new Set();
    roots.clear();
  };
  const stop = () => {
    signal.aborted = true;
    forget();
    clearTimeout(timer);
  };
  /** Watches the document, and looks at all of it. */
  const begin = () => {
    frame = 0;
    if (signal.aborted) return;
    // What had no shadow root before may have one now, and one that has none yet is looked at again.
    search = { onBare: watchUpgrades((hosts) => lookForRoots(topmostNodes(hosts))) };
    observe(document);
    awake = true;
    changed.add(body());
    look().catch(fail);
  };

  /** Until the document is shown. What changes in it, perhaps for days, is not kept. */
  const sleep = () => {
    forget();
    awake = true;
    // `document.open` takes no frame away, as it does listeners.
    if (frame === 0) frame = requestAnimationFrame(begin);
  };

  /** Looks at what has changed, in slices, and waits for more. */
  async function look(): Promise<void> {
    if (document.hidden) return sleep();
    if (!firstLook()) {
      // Counting the elements of a large page was a slice of its own.
      const end = changed.has(body()) ? 0 : undefined;
      await runInSlices(test(changedTextsUnder()), signal, end);
    }
    awake = false;
    if (records.length > 0 && !signal.aborted) wake();
  }

  /**
   * Whether one look at the whole was enough: it is for most pages, and spares them all that a large page or a
   * change needs. Code that runs for the first time is most of what a look costs.
   */
  function firstLook(): boolean {
    const page = body();
    if (!changed.has(page) || changed.size > 1) return false;
    const { custom, all } = countElements(page);
    if (all > LARGE) return false;
    let text = page.textContent ?? "";
    if (text.length > MUCH) text = textWithoutScripts(page, text);
    if (text.length > FIRST_LENGTH) return false;
    changed = new Set();
    if (mayContainTerm(text)) bringMarks();
    else if (custom > 0 || all <= FEW || holdsHosts(page)) lookForRoots([page]);
    return true;
  }

  /** Tests each text; an empty one stands for a pause. */
  function* test(texts: Iterable<string>): Generator<void> {
    for (const text of texts) {
      for (const slice of splitIntoChunks(text)) {
        if (mayContainTerm(slice)) return bringMarks();
        yield;
      }
    }
  }

  function lookForRoots(hosts: Iterable<Node>): void {
    if (document.hidden) sleep();
    else runInSlices(test(newRootTexts(hosts)), signal).catch(fail);
  }

  function bringMarks(): void {
    stop();
    requestHighlighter();
  }

  function* changedTextsUnder(): Generator<string> {
    const all = records.flat();
    records = [];
    const isStorm = all.length > MANY;
    for (const { addedNodes, removedNodes, nextSibling, previousSibling, target, type } of isStorm
      ? []
      : all) {
      if (type === "characterData") changed.add(target);
      else for (const node of addedNodes) changed.add(node);
      // What stood beside it is read with what is on its other side now: that may be a name.
      const gap = removedNodes.length > 0 ? (nextSibling ?? previousSibling ?? target) : document;
      // A document has no text of its own, and all else stands under it.
      if (gap !== document) changed.add(gap);
    }
    const isWhole = isStorm || changed.size > MANY;
    const nodes = isWhole ? [body()] : [...topmostNodes(changed)];
    changed = new Set();
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    yield "";
    yield* changedTexts(nodes);
    if (isWhole) for (const root of roots) yield* textChunks(root);
    yield* newRootTexts(nodes);
  }

  /** The texts of shadow trees under these that are not watched yet; they are from now on. */
  function* newRootTexts(nodes: Iterable<Node>): Generator<string> {
    for (const node of nodes) {
      for (const root of shadowRootsUnder(node, search)) {
        if (!root) {
          yield "";
        } else if (!roots.has(root)) {
          roots.add(root);
          observe(root);
          yield* textChunks(root);
        }
      }
    }
  }

  if (READABLE.includes(document.contentType)) {
    // At once: a timer's own task would cost an ordinary page a tenth of the look and more.
    queueMicrotask(begin);
  }
  return { stop };
}

function body(): Element {
  return document.body ?? document.documentElement;
}

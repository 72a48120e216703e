import { splitIntoChunks } from "../../data/matching/chunks.ts";
import { mayContainTerm, releasePrefilter } from "../../data/matching/prefilter.ts";
import { topmostNodes } from "../dom/composedTree.ts";
import { observeMutations } from "../dom/observeMutations.ts";
import { requestUntilAnswered } from "../dom/requestUntilAnswered.ts";
import { reportContentError } from "../dom/runtime.ts";
import { elementsMatching } from "../dom/safeDom.ts";
import { hasCustomElement, MAX_SEARCHED_ELEMENTS } from "../dom/shadowHosts.ts";
import {
  hasEmptyHost,
  type ShadowSearchOptions,
  shadowRootsUnder,
  watchUpgrades,
} from "../dom/shadowRoots.ts";
import { StoppedError, TimeSlice } from "../dom/TimeSlice.ts";
import { MAX_WHOLE_ELEMENTS, textChunks } from "../dom/textChunks.ts";
import type { BlankFrames } from "./BlankFrames.ts";
import { changedNodes, changedTexts } from "./changedTexts.ts";
import { isReadableType } from "./isReadableType.ts";
import { readableText } from "./readableText.ts";

/** The text of a document is tested at once up to this length (UTF-16 units); that takes a few milliseconds. */
const MAX_FIRST_SCAN_CHARS = 500_000;

/** A page that changes steadily is scanned at this interval. */
const OBSERVER_DEBOUNCE_MS = 200;

/** After more changes than this, scanning the whole document is cheaper than scanning each changed node. */
const MAX_CHANGES = 1000;

/** Requests the highlighter as soon as text that may mention dystonia is found in the document, when it loads or changes. */
class Detector {
  // Every page loads this script, and the minifier shortens `#private` names, but not `private` ones.
  readonly #roots = new Set<ShadowRoot>();
  readonly #frames: BlankFrames | undefined;
  // A plain object instead of an AbortSignal: the first use of AbortController takes a twentieth of the time in which
  // an ordinary page is scanned.
  readonly #signal = { aborted: false };
  /** The options of the search for shadow roots; undefined until the first search, which most pages do not need. */
  #search: ShadowSearchOptions | undefined;
  #firstScan: Promise<void> = Promise.resolve();
  readonly #mutations = observeMutations({
    observe: { childList: true, characterData: true, subtree: true },
    debounceMs: OBSERVER_DEBOUNCE_MS,
    maxHiddenRecords: 0,
    // Keeping the roots of a hidden document could leak its nodes for days.
    onDrop: () => this.#roots.clear(),
    onRecords: (records) => this.#firstScan.then(() => this.#scanChanges(records)).catch(reportError),
    onMissed: () => this.#scanFromStart().catch(reportError),
  });

  constructor(frames: BlankFrames | undefined) {
    this.#frames = frames;
  }

  start(): void {
    if (document.hidden) this.#mutations.restart();
    else this.#firstScan = this.#scanFromStart().catch(reportError);
  }

  stop(): void {
    this.#signal.aborted = true;
    this.#mutations.stop();
  }

  async #scanFromStart(): Promise<void> {
    // Elements that had no shadow root may have one now, so the old list of them is dropped.
    this.#search = undefined;
    this.#mutations.observe(document);
    this.#frames?.watch([document]);
    if (this.#scanAtOnce(documentBody())) return;
    const slice = new TimeSlice(this.#signal);
    // Reading the first chunk of a large page uses up a time slice.
    await slice.yieldToMain();
    const body = documentBody();
    try {
      await this.#testTexts(changedTexts([body]), slice);
    } finally {
      // Only after this scan: on a page that changes steadily, compiling the patterns for each scan takes longer.
      releasePrefilter();
    }
    await this.#testNewRoots([body], slice);
  }

  /**
   * Scans a document of ordinary size in this task. Returns whether that was enough. On such a page most of the time is
   * spent on running code for the first time, so this path runs none of the code for large documents and changes.
   */
  #scanAtOnce(body: Element): boolean {
    const { length } = elementsMatching(body, "*");
    if (length > MAX_WHOLE_ELEMENTS) return false;
    const text = readableText(body);
    if (text.length > MAX_FIRST_SCAN_CHARS) return false;
    const isCandidate = mayContainTerm(text);
    releasePrefilter();
    if (isCandidate) this.#loadHighlighter();
    else if (length <= MAX_SEARCHED_ELEMENTS || hasCustomElement(body) || hasEmptyHost(body))
      this.#scanNewRoots([body]).catch(reportError);
    return true;
  }

  async #scanChanges(records: readonly MutationRecord[]): Promise<void> {
    const slice = new TimeSlice(this.#signal);
    const changed = records.length > MAX_CHANGES ? undefined : changedNodes(records);
    const isLarge = !changed || changed.size > MAX_CHANGES;
    const nodes = isLarge ? [documentBody()] : [...topmostNodes(changed)];
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    this.#frames?.watch([document, ...this.#roots]);
    if (slice.isOver()) await slice.yieldToMain();
    await this.#testTexts(changedTexts(nodes), slice);
    if (isLarge) for (const root of this.#roots) await this.#testTexts(textChunks(root), slice);
    await this.#testNewRoots(nodes, slice);
  }

  async #scanNewRoots(nodes: Iterable<Node>): Promise<void> {
    if (this.#signal.aborted) return;
    if (document.hidden) this.#mutations.restart();
    else await this.#testNewRoots(nodes, new TimeSlice(this.#signal));
  }

  /** Observes the shadow roots under these nodes that are not observed yet, and tests their texts. */
  async #testNewRoots(nodes: Iterable<Node>, slice: TimeSlice): Promise<void> {
    this.#search ??= {
      onCustomWithoutRoot: watchUpgrades((hosts) =>
        this.#scanNewRoots(topmostNodes(hosts)).catch(reportError),
      ),
    };
    for (const node of nodes) {
      for await (const root of shadowRootsUnder(node, slice, this.#search)) {
        if (this.#roots.has(root)) continue;
        this.#roots.add(root);
        this.#mutations.observe(root);
        this.#frames?.watch([root]);
        await this.#testTexts(textChunks(root), slice);
      }
    }
  }

  /** Requests the highlighter when one of the texts may contain a term; rejects with a `StoppedError` then. */
  async #testTexts(texts: Iterable<string>, slice: TimeSlice): Promise<void> {
    for (const text of texts) {
      for (const chunk of splitIntoChunks(text)) {
        if (mayContainTerm(chunk)) {
          this.#loadHighlighter();
          throw new StoppedError();
        }
        if (slice.isOver()) await slice.yieldToMain();
      }
    }
  }

  #loadHighlighter(): void {
    // Two scans may find a term in the same task.
    if (this.#signal.aborted) return;
    this.stop();
    requestUntilAnswered({ type: "load-highlighter" });
  }
}

/**
 * Returns a running detector for this document; its first scan begins at once, so the document should be loaded.
 * @param frames watches the frames in the document
 */
export function createDetector(frames?: BlankFrames): { stop(): void } {
  const detector = new Detector(frames);
  if (isReadableType(document.contentType)) detector.start();
  return detector;
}

/** Returns the element with the document's text. In a document without any element yet, it is a new, empty one. */
function documentBody(): Element {
  return document.body ?? document.documentElement ?? document.createElement("p");
}

function reportError(error: unknown): void {
  if (!(error instanceof StoppedError)) reportContentError("detector", error);
}

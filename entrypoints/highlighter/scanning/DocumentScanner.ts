import { type Prefilter, releasePrefilter } from "../../../data/matching/prefilter.ts";
import type { Block } from "../../dom/blocks.ts";
import { isInDocument, isInsideAny, topmostNodes } from "../../dom/composedTree.ts";
import { contentState } from "../../dom/contentState.ts";
import { EDITABILITY_ATTRIBUTES } from "../../dom/excluded.ts";
import { observeMutations } from "../../dom/observeMutations.ts";
import { possibleHosts } from "../../dom/shadowHosts.ts";
import { type ShadowSearchOptions, shadowRootsUnder, watchUpgrades } from "../../dom/shadowRoots.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import type { BlockHighlights } from "../painting/BlockHighlights.ts";
import { removeStaleCard, removeStaleHighlights } from "../painting/removeStale.ts";
import { blocksBeside } from "./blocksBeside.ts";
import { changedBlocks } from "./changedBlocks.ts";
import { InstantScans } from "./InstantScans.ts";
import { isExplainable, locateBlocks } from "./locateBlocks.ts";
import { readChanges } from "./readChanges.ts";
import { type FindBlocks, ScanQueue } from "./ScanQueue.ts";
import { VisibilityWatch } from "./VisibilityWatch.ts";

/**
 * Observe text, elements and the attributes that make text editable, because text in editors is not highlighted, and the
 * titles that explain abbreviations.
 */
const OBSERVED: MutationObserverInit = {
  attributeFilter: [...EDITABILITY_ATTRIBUTES, "title"],
  characterData: true,
  childList: true,
  subtree: true,
};

/** A page that changes steadily is scanned at this interval. */
const OBSERVER_DEBOUNCE_MS = 100;

/**
 * A page that makes so many changes in that time, more than a reader can follow, is scanned less often. As each scan reads
 * a layout that was changed meanwhile, it would cost more than the changes do.
 */
const RAPID = { records: 200, maxMs: 3000 };

/** After a scan of changes, the page has so many times as long for itself. It may change faster than it can be scanned. */
const REST_PER_SCAN = 3;

/** After more mutation records than this in a hidden document, the whole document is scanned when it is shown. */
const MAX_HIDDEN_RECORDS = 1000;

export interface ScannerEvents {
  /** Called when a scan has added or removed mentions. */
  onChange(): void;
  /**
   * Called when the page has called `document.open`, which removes all event listeners from the document and the
   * window.
   */
  onReplaced(): void;
}

/** Scans the document and its shadow trees, then everything that changes in them, until the signal aborts. */
export class DocumentScanner {
  /** The shadow roots that are observed, open and closed. */
  readonly roots = new Set<ShadowRoot>();
  private readonly highlights: BlockHighlights;
  private readonly events: ScannerEvents;
  private readonly queue: ScanQueue;
  private readonly mutations;
  private readonly visibility: VisibilityWatch;
  private readonly onCustomWithoutRoot: (host: Element) => void;
  private isFirstSearch = true;
  /** Whether the document has changed since the last scan was added. */
  private hasChanged = false;

  constructor(highlights: BlockHighlights, events: ScannerEvents, signal: AbortSignal) {
    this.highlights = highlights;
    this.events = events;
    const { vocabulary } = highlights;
    const onDefinitions = () => this.rescan(vocabulary.abbreviationPrefilter);
    const hasChanged = () => this.hasChanged;
    this.queue = new ScanQueue(highlights, { onChange: events.onChange, onDefinitions, hasChanged }, signal);
    const instantScans = new InstantScans(highlights, onDefinitions, signal);
    this.onCustomWithoutRoot = watchUpgrades((hosts) =>
      this.queue.add((slice) => this.blocksInNewRoots(topmostNodes(hosts), slice, {})),
    );
    this.mutations = observeMutations({
      observe: OBSERVED,
      debounceMs: OBSERVER_DEBOUNCE_MS,
      rapid: RAPID,
      maxHiddenRecords: MAX_HIDDEN_RECORDS,
      isRelevant: ({ attributeName, target }) =>
        attributeName !== "title" || isExplainable(target as Element),
      onActivity: (records) => {
        this.hasChanged = true;
        highlights.noteActivity();
        // Choosing among repeated mentions takes a whole scan, which this would interrupt.
        if (!highlights.omitsRepeats || this.queue.isEmpty()) instantScans.scan(records);
      },
      onRecords: (records) => this.scanChanges((slice) => this.blocksInRecords(records, slice)),
      onMissed: () => this.scanChanges((slice) => this.allBlocks(slice)),
    });
    this.visibility = new VisibilityWatch(
      {
        roots: () => [document, ...this.roots],
        isNeeded: () => !highlights.index.isEmpty(),
        check: () => this.queue.checkVisibility(),
      },
      signal,
    );
    signal.addEventListener("abort", () => this.mutations.stop());
  }

  start(): void {
    removeStaleHighlights(document);
    this.observe(document);
    this.queue.add((slice) => this.locate(document, slice));
    // Most pages change little after that. Those that do compile the patterns that they need once more.
    this.queue
      .add((slice) => this.blocksInNewRoots([document.documentElement], slice))
      .then(releasePrefilter);
  }

  /** Scans the document and each known shadow tree again, where the prefilter finds candidates. */
  rescan(prefilter = this.highlights.vocabulary.prefilter): void {
    this.highlights.reader.large.noteAll();
    for (const root of [document, ...this.roots])
      this.queue.add((slice) => this.locate(root, slice, prefilter));
  }

  /** Resolves when the mentions of all blocks are known: on a page with very many, those far from the viewport are not. */
  readUnread(): Promise<void> {
    return this.queue.readUnread();
  }

  /** Returns whether everything that has changed so far is scanned. */
  isIdle(): boolean {
    return !this.hasChanged && this.queue.isEmpty() && this.highlights.unstable.isEmpty();
  }

  private observe(root: Document | ShadowRoot): void {
    this.mutations.observe(root);
    contentState().blankFrames?.watch([root]);
    this.visibility.watch(root);
  }

  /** Adds a scan of changes to the queue. Resolves when the scan and the pause after it have ended. */
  private async scanChanges(findBlocks: FindBlocks): Promise<void> {
    this.hasChanged = false;
    contentState().blankFrames?.watch([document, ...this.roots]);
    const busyMs = await this.queue.add(findBlocks);
    await new Promise((resolve) => setTimeout(resolve, REST_PER_SCAN * busyMs));
  }

  private locate(root: Node, slice: TimeSlice, prefilter: Prefilter = this.highlights.vocabulary.prefilter) {
    return locateBlocks(root, prefilter, slice);
  }

  /**
   * Observes the shadow trees that are not observed yet, and yields their blocks. The first search removes the
   * highlights and cards that an earlier instance of the extension has left in them.
   */
  private async *blocksInNewRoots(
    nodes: Iterable<Node>,
    slice: TimeSlice,
    search: ShadowSearchOptions = { findHosts: possibleHosts },
  ): AsyncGenerator<Block, void, void> {
    const options = { ...search, onCustomWithoutRoot: this.onCustomWithoutRoot };
    for (const node of nodes) {
      for await (const root of shadowRootsUnder(node, slice, options)) {
        if (this.roots.has(root) || root.host === contentState().card?.host) continue;
        if (this.isFirstSearch && removeStaleCard(root)) continue;
        if (this.isFirstSearch) removeStaleHighlights(root);
        this.roots.add(root);
        this.observe(root);
        yield* this.locate(root, slice);
      }
    }
    this.isFirstSearch = false;
  }

  private async *blocksInRecords(
    records: readonly MutationRecord[],
    slice: TimeSlice,
  ): AsyncGenerator<Block, void, void> {
    const { index, reader, vocabulary } = this.highlights;
    const changes = await readChanges(records, slice);
    if (changes.parents.has(document)) {
      this.events.onReplaced();
      this.visibility.watch(document);
    }
    const added: Node[] = [];
    for (const node of topmostNodes(changes.added)) {
      added.push(node);
      if (slice.isOver()) await slice.yieldToMain();
    }
    await reader.large.noteChanges(changes, added, slice);
    yield* this.highlights.interruptedBlocks();
    const moved = await this.dropMovedRoots(added, slice);
    // Skipped when nothing was removed, because it checks every block that has mentions.
    if (changes.nextToRemoved.size > 0) {
      yield* index.removedBlocks();
      this.highlights.unread.dropRemoved();
      for (const passage of vocabulary.removedPassages()) yield* this.highlights.reader.blocksOf(passage);
    }
    yield* index.displacedBlocks(moved, slice);
    const dependsOnText = (block: Block) => this.highlights.dependsOnText(block);
    yield* changedBlocks(changes, added, { dependsOnText, prefilter: vocabulary.prefilter, slice });
    yield* this.blocksInNewRoots(added, slice);
    if (vocabulary.isEmpty()) return;
    for await (const block of blocksBeside(changes, added, vocabulary.prefilter, slice)) {
      reader.large.of(block)?.noteAll();
      yield block;
    }
  }

  /**
   * Stops tracking the shadow roots that were removed, because keeping them would leak their documents, and those that
   * were moved, because they are searched again. Resolves to the added nodes and the moved roots.
   */
  private async dropMovedRoots(added: readonly Node[], slice: TimeSlice): Promise<ReadonlySet<Node>> {
    const moved = new Set<Node>(added);
    for (const root of this.roots) {
      const isMoved = added.length > 0 && isInsideAny(root.host, moved);
      if (isMoved) moved.add(root);
      if (isMoved || !isInDocument(root)) this.roots.delete(root);
      if (slice.isOver()) await slice.yieldToMain();
    }
    return moved;
  }

  /** Yields all blocks that have or may have mentions, after changes were missed. Observes the document again. */
  private async *allBlocks(slice: TimeSlice): AsyncGenerator<Block, void, void> {
    const { index, vocabulary } = this.highlights;
    this.events.onReplaced();
    this.observe(document);
    this.roots.clear();
    this.highlights.unread.clear();
    yield* this.highlights.interruptedBlocks();
    yield* index.removedBlocks();
    for (const passage of vocabulary.removedPassages()) yield* this.highlights.reader.blocksOf(passage);
    this.highlights.reader.large.noteAll();
    for (const [block] of index.entries()) yield block;
    yield* this.locate(document, slice);
    yield* this.blocksInNewRoots([document.documentElement], slice);
  }
}

import { type Block, closestBlock, isExcluded, type Passage } from "../../dom/blocks.ts";
import { collectTextRunsInSlices } from "../../dom/collectTextRuns.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { MAX_WHOLE_BLOCK } from "../../dom/textWindows.ts";
import { BlockWindows, type KnownWindow } from "./BlockWindows.ts";
import { LargeBlocks } from "./LargeBlocks.ts";
import { placeMentions, type Search } from "./placeMentions.ts";

/** How the mentions of a passage are found. */
interface PassageSearch {
  readonly prefilter: Search["prefilter"];
  /** Returns the mentions in a text of a passage; `run` is the text run, as it was collected, that begins with it. */
  readonly find: (
    passage: Passage,
    block: Block,
    ...text: Parameters<Search["find"]>
  ) => ReturnType<Search["find"]>;
  /** Forgets what the texts of a passage have said about the page. */
  readonly forget: (passage: Passage) => void;
}

/** The mentions that were found in a block, or in what has changed in it. */
export interface BlockReading {
  /** All mentions of the block, in document order. */
  readonly mentions: readonly PlacedMention[];
  /** Those that are new. */
  readonly found: readonly PlacedMention[];
  /** Those of the last reading that are not among them any more. */
  readonly replaced: readonly PlacedMention[];
  /** Stores the windows of this reading, so that the next one reads only the windows that have changed. */
  keep(): void;
  /** Drops the results of this reading, because a later reading has replaced them. */
  discard(): void;
}

/** Reads the mentions of blocks: small ones as a whole, of large ones only the windows that have changed. */
export class BlockReader {
  readonly large = new LargeBlocks();
  private readonly search: PassageSearch;

  constructor(search: PassageSearch) {
    this.search = search;
  }

  /** Yields the block of a passage whose text is to be judged again, if it still exists. */
  *blocksOf(passage: Passage): Generator<Block> {
    const block = this.large.blockToReadAgain(passage);
    if (block) yield block;
    else this.search.forget(passage);
  }

  /**
   * Resolves to the mentions of a block as it is now.
   * @param old the mentions of the last reading
   */
  async read(block: Block, old: readonly PlacedMention[], slice: TimeSlice): Promise<BlockReading> {
    const windows = this.large.of(block);
    if (!isReadable(block)) {
      this.forgetAll(block, windows);
      return this.whole(block, old, []);
    }
    if (windows) return this.readWindows(block, windows, slice);
    this.search.forget(block);
    const runs = await collectTextRunsInSlices(block, slice, MAX_WHOLE_BLOCK);
    if (!runs) return this.readWindows(block, new BlockWindows(block), slice, old);
    return this.whole(block, old, await placeMentions(block, runs, this.searchIn(block, block), slice));
  }

  private searchIn(passage: Passage, block: Block): Search {
    const { prefilter, find, forget } = this.search;
    return { prefilter, find: (...text) => find(passage, block, ...text), forget: () => forget(passage) };
  }

  /** Returns the reading of a block that is no large one, or is not read. */
  private whole(
    block: Block,
    replaced: readonly PlacedMention[],
    found: readonly PlacedMention[],
  ): BlockReading {
    return { mentions: found, found, replaced, keep: () => this.large.forget(block), discard: () => {} };
  }

  /**
   * Resolves to the mentions of a large block, after reading those of its new windows.
   * @param old the mentions of a block that was small
   */
  private async readWindows(
    block: Block,
    known: BlockWindows,
    slice: TimeSlice,
    old: readonly PlacedMention[] = [],
  ): Promise<BlockReading> {
    const before = known.all;
    const windows = await known.read(slice);
    const kept = new Set(windows);
    const gone = before.filter((window) => !kept.has(window));
    for (const { key } of gone) this.search.forget(key);
    const fresh = windows.filter(({ isNew }) => isNew);
    for (const [at, window] of windows.entries()) {
      if (window.isNew) window.mentions = await this.mentionsIn(block, windows, at, slice);
    }
    return {
      mentions: mentionsOf(windows),
      found: mentionsOf(fresh),
      replaced: [...old, ...mentionsOf(gone)],
      keep: () => this.large.keep(block, windows),
      discard: () => this.discard(block, fresh),
    };
  }

  /** Resolves to the mentions that begin in a window, but not in a mention of the window before. */
  private async mentionsIn(
    block: Block,
    windows: readonly KnownWindow[],
    at: number,
    slice: TimeSlice,
  ): Promise<readonly PlacedMention[]> {
    const [before, window, after] = [windows[at - 1], windows[at] as KnownWindow, windows[at + 1]];
    const { runs, own } = window.takeText(before, after);
    const found = await placeMentions(block, runs, this.searchIn(window.key, block), slice);
    const last = before?.mentions.at(-1);
    return found.filter(
      ({ range }) => own.has(range.startContainer) && !(last && overlaps(last.range, range)),
    );
  }

  private forgetAll(block: Block, windows: BlockWindows | undefined): void {
    for (const { key } of windows?.all ?? []) this.search.forget(key);
    this.search.forget(block);
  }

  /** Forgets windows that no later reading has kept. */
  private discard(block: Block, windows: readonly KnownWindow[]): void {
    const known = new Set(this.large.of(block)?.all.map(({ key }) => key) ?? [block]);
    for (const { key } of windows) if (!known.has(key)) this.search.forget(key);
  }
}

/**
 * Returns whether the text of a block is read: not when the block is not in the document, is excluded, or is an inline
 * element by now, so that its text belongs to another block.
 */
function isReadable(block: Block): boolean {
  const isEdited = document.designMode === "on" || isExcluded(block);
  return isInDocument(block) && !isEdited && closestBlock(block) === block;
}

function mentionsOf(windows: readonly KnownWindow[]): readonly PlacedMention[] {
  return windows.flatMap(({ mentions }) => mentions);
}

function overlaps(one: StaticRange, next: StaticRange): boolean {
  return one.endContainer === next.startContainer && one.endOffset > next.startOffset;
}

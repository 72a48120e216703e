import { type Block, elementOf } from "../../dom/blocks.ts";
import { boundingBoxOf, viewportDistanceOf } from "../../dom/geometry.ts";
import { isConnected } from "../../dom/safeDom.ts";
import type { MentionIndex } from "../mentions/MentionIndex.ts";
import type { UnreadBlocks } from "../mentions/UnreadBlocks.ts";
import { firstIndex } from "./firstIndex.ts";
import { MIN_HIGHLIGHTS_PER_BLOCK, maxHighlightsIn, mayBeCrowded } from "./maxHighlightsIn.ts";
import { type NearRanges, rangesNearViewport } from "./rangesNearViewport.ts";
import { rangesOnLongLine } from "./rangesOnLongLine.ts";

/** At most this many highlights of one block are shown, unless it is set in columns. */
const MAX_HIGHLIGHTS_PER_BLOCK = 400;

/** After a jump, this many blocks are measured before the others: more than fit between the margins of most pages. */
const PROBABLE_BLOCKS = 300;

/** In one step, these blocks are measured for at most this long: those that are probably near, then the others. */
const MAX_URGENT_MS = 4;
const MAX_OTHERS_MS = 2;

/** A step measures at least so many blocks of each kind: on a busy machine, other programs use up its time. */
const MIN_BLOCKS_PER_STEP = 16;

/** Distances from the viewport, in viewport sizes. */
export interface Margins {
  /** Highlights of blocks that are nearer than this are shown. */
  readonly shown: number;
  /** Blocks that are nearer than this are measured again when the page changes. At least as large as `shown`. */
  readonly watched: number;
}

/**
 * The blocks near the viewport and those of their ranges that may be shown; notes unread blocks that come near. Blocks are measured one by one, in as many steps
 * as it takes: a page may have thousands of them.
 */
export class NearBlocks {
  private readonly index: MentionIndex;
  private readonly unread: UnreadBlocks;
  /** The blocks near the viewport. Those that are only watched have no ranges. */
  private readonly near = new Map<Block, NearRanges>();
  private readonly shown = new Set<StaticRange>();
  /** The blocks to measure: at first those that were near or have new mentions, then all others. */
  private urgent = new Set<Block>();
  private readonly others = new Set<Block>();
  /** The ranges that have come near, or are no longer near, since the last call of `takeChanges`. */
  private readonly changed = new Set<StaticRange>();

  constructor(index: MentionIndex, unread: UnreadBlocks) {
    this.index = index;
    this.unread = unread;
  }

  /** Takes the shown ranges for near ones until their blocks are measured, and has all blocks measured. */
  begin(isShown: (range: StaticRange) => boolean, margins: Margins): void {
    for (const [block, mentions] of this.index.entries()) {
      const ranges = mentions.map(({ range }) => range).filter(isShown);
      if (ranges.length === 0) continue;
      this.near.set(block, { start: 0, ranges, total: mentions.length });
      for (const range of ranges) this.shown.add(range);
    }
    this.measureAll(margins);
  }

  /** Returns whether a range was near the viewport when its block was measured. */
  has(range: StaticRange): boolean {
    return this.shown.has(range);
  }

  /** Notes that a scan has replaced the ranges of a block. Those of a block that is near are shown at once. */
  replace(block: Block, ranges: readonly StaticRange[]): void {
    const near = this.near.get(block);
    if (ranges.length === 0) this.forget(block);
    else if (!near) this.urgent.add(block);
    else {
      this.urgent.add(block);
      const isShown = near.ranges.length > 0;
      const end = near.start + MAX_HIGHLIGHTS_PER_BLOCK;
      // Until it is measured again, a part of a long block is replaced by the part of the same place in it.
      const isPart = near.ranges.length < near.total;
      const [from, to] = isPart ? [near.start, near.start + near.ranges.length] : [0, end];
      this.setNear(block, {
        start: from,
        ranges: isShown ? ranges.slice(from, to) : [],
        total: ranges.length,
      });
    }
  }

  /** Has all blocks measured again, at first those that are probably near now. */
  measureAll(margins: Margins): void {
    const blocks = this.measureAround(margins);
    for (const block of blocks) if (!this.urgent.has(block)) this.others.add(block);
  }

  /** Has the blocks measured again that were near, and before them those that are probably near now. Returns all blocks. */
  measureAround({ watched }: Margins): readonly Block[] {
    const read = [...this.index.entries()].map(([block]) => block);
    const unread = [...this.unread];
    const probable = watched < Infinity ? probablyNear([read, unread], watched) : [];
    this.urgent = new Set([...probable, ...this.urgent, ...this.near.keys()]);
    return [...read, ...unread];
  }

  /** Has the blocks measured again that were near. */
  measureNear(): void {
    for (const block of this.near.keys()) this.urgent.add(block);
  }

  /** Measures blocks until the time for one frame is used up. Returns whether all of them are measured. */
  measure(margins: Margins): boolean {
    // The first box that is read has the browser lay out what the page has changed, which may take longer than a step. The
    // browser does so in this frame in any case, so that time does not count.
    const { documentElement } = document;
    if (documentElement && this.urgent.size + this.others.size > 0) boundingBoxOf(documentElement);
    this.measureSome(this.urgent, margins, MAX_URGENT_MS);
    this.measureSome(this.others, margins, MAX_OTHERS_MS);
    return this.urgent.size + this.others.size === 0;
  }

  /** Returns the ranges that have come near and those that are no longer, since the last call. */
  takeChanges(): { shown: readonly StaticRange[]; hidden: readonly StaticRange[] } {
    const shown: StaticRange[] = [];
    const hidden: StaticRange[] = [];
    // A block may change several times in between: what counts is how it is now.
    for (const range of this.changed) (this.shown.has(range) ? shown : hidden).push(range);
    this.changed.clear();
    return { shown, hidden };
  }

  clear(): void {
    this.near.clear();
    this.shown.clear();
    this.urgent.clear();
    this.others.clear();
    this.changed.clear();
  }

  /** Forgets a block that is not near any more, or has no ranges. */
  private forget(block: Block): void {
    this.setNear(block, { start: 0, ranges: [], total: 0 });
    this.near.delete(block);
    this.urgent.delete(block);
    this.others.delete(block);
  }

  private measureSome(blocks: Set<Block>, margins: Margins, maxMs: number): void {
    const end = performance.now() + maxMs;
    let count = 0;
    for (const block of blocks) {
      if (count++ >= MIN_BLOCKS_PER_STEP && performance.now() >= end) return;
      blocks.delete(block);
      this.measureBlock(block, margins);
    }
  }

  private measureBlock(block: Block, margins: Margins): void {
    // Without a limit, blocks that have no box yet are shown, too.
    const distance =
      margins.shown === Infinity ? 0 : isConnected(block) ? viewportDistanceOf(block) : Infinity;
    if (this.unread.has(block)) {
      if (distance <= margins.watched) this.unread.noteNear(block);
      return;
    }
    const mentions = distance > margins.watched ? [] : this.index.of(block);
    if (mentions.length === 0) this.forget(block);
    else {
      const ranges = mentions.map(({ range }) => range);
      const none = { start: 0, ranges: [], total: ranges.length };
      const isNear = distance <= margins.shown;
      this.setNear(block, isNear ? this.nearRangesOf(block, ranges, margins.shown) : none);
    }
  }

  private nearRangesOf(block: Block, ranges: readonly StaticRange[], margin: number): NearRanges {
    const total = ranges.length;
    const max = mayBeCrowded(ranges)
      ? Math.min(MAX_HIGHLIGHTS_PER_BLOCK, maxHighlightsIn(elementOf(block)))
      : total;
    if (total <= max) return { start: 0, ranges, total };
    const last = this.near.get(block);
    if (max >= MIN_HIGHLIGHTS_PER_BLOCK) return rangesNearViewport(block, ranges, { max, margin, last });
    return rangesOnLongLine(block, ranges, last);
  }

  private setNear(block: Block, near: NearRanges): void {
    const old = this.near.get(block)?.ranges ?? [];
    this.near.set(block, near);
    const { ranges } = near;
    if (ranges.length === old.length && ranges.every((range, i) => range === old[i])) return;
    const kept = new Set(ranges);
    for (const range of old) {
      if (kept.has(range)) continue;
      this.shown.delete(range);
      this.changed.add(range);
    }
    for (const range of ranges) {
      if (this.shown.has(range)) continue;
      this.shown.add(range);
      this.changed.add(range);
    }
  }
}

/**
 * Returns the blocks that are probably in the viewport, then those around it. A binary search in each list finds them, as on
 * most pages the blocks follow one another from top to bottom.
 * @param watched how far above the viewport the blocks around it begin, in viewport sizes
 */
function probablyNear(lists: readonly (readonly Block[])[], watched: number): readonly Block[] {
  const indexBelow = (blocks: readonly Block[], y: number) =>
    firstIndex(blocks, (block) => boundingBoxOf(elementOf(block)).bottom > y);
  const between = (top: number, bottom: number) =>
    lists.flatMap((blocks) => {
      const first = indexBelow(blocks, top);
      const end = Math.min(indexBelow(blocks, bottom) + 1, first + PROBABLE_BLOCKS);
      return blocks.slice(first, end);
    });
  return [...between(0, innerHeight), ...between(-watched * innerHeight, Infinity)];
}

import { MAX_COUNTED_MENTIONS } from "../../../data/messages/limits.ts";
import type { Block } from "../../dom/blocks.ts";
import { viewportDistanceOf } from "../../dom/geometry.ts";
import { reportContentError } from "../../dom/runtime.ts";
import { StoppedError, type TimeSlice } from "../../dom/TimeSlice.ts";
import type { BlockHighlights } from "../painting/BlockHighlights.ts";
import { LayoutSlice } from "./LayoutSlice.ts";
import { nextFrame } from "./nextFrame.ts";
import { PaintingSlice } from "./PaintingSlice.ts";
import { RestingSlice } from "./RestingSlice.ts";

/** Yields the blocks that a scan is to update. */
export type FindBlocks = (slice: TimeSlice) => AsyncIterable<Block>;

interface Events {
  /** Returns whether the page has changed since the last scan was added. */
  hasChanged(): boolean;
  /** Called when mentions were added or removed. */
  onChange(): void;
  /** Called when the page has defined new abbreviations. */
  onDefinitions(): void;
}

/** Runs scans one after another, because each one builds on the results of the previous one. */
export class ScanQueue {
  private readonly highlights: BlockHighlights;
  private readonly events: Events;
  private readonly signal: AbortSignal;
  private last: Promise<void> = Promise.resolve();
  private pending = 0;
  /** How long all scans have kept the main thread busy (ms). */
  private busyMs = 0;

  constructor(highlights: BlockHighlights, events: Events, signal: AbortSignal) {
    this.highlights = highlights;
    this.events = events;
    this.signal = signal;
  }

  /**
   * Adds a scan. An error ends this scan only. Resolves to how long it has kept the main thread busy (ms), when it has
   * ended.
   */
  async add(findBlocks: FindBlocks): Promise<number> {
    let before = 0;
    await this.enqueue(() => {
      before = this.busyMs;
      return this.scan(findBlocks);
    });
    return this.busyMs - before;
  }

  /**
   * Checks which mentions can be seen, beside the scans, because it rests between its slices. Resolves to how long it has
   * kept the main thread busy (ms), once it has ended.
   */
  async checkVisibility(): Promise<number> {
    let busyMs = 0;
    await this.run(async () => {
      // Right after a frame the layout is up to date, and reading it forces none.
      await nextFrame();
      const slice = new RestingSlice(this.signal);
      const hasChanged = await this.checkSeen("all", slice);
      busyMs = slice.busyMs;
      if (!hasChanged) return;
      this.enqueue(async () => {
        await this.highlights.finishScan(new LayoutSlice(this.signal));
        this.events.onChange();
      });
    });
    return busyMs;
  }

  /** Checks mentions as `MentionIndex` does: as many as are counted, or all if that decides which are highlighted. */
  private checkSeen(which: "all" | "new", slice: TimeSlice, canStop?: () => boolean): Promise<boolean> {
    const { index, omitsRepeats } = this.highlights;
    return index.checkSeen(which, slice, omitsRepeats ? Infinity : MAX_COUNTED_MENTIONS, canStop);
  }

  private enqueue(task: () => Promise<void>): Promise<void> {
    this.pending++;
    this.last = this.last.then(() => this.run(task)).finally(() => this.pending--);
    return this.last;
  }

  /** Runs a task. An error ends it and is reported. */
  private async run(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof StoppedError)) reportContentError("highlighter", error);
    }
  }

  /** Returns whether all scans have ended. */
  isEmpty(): boolean {
    return this.pending === 0;
  }

  /** Updates the blocks in the viewport as they are found, then all others. */
  private async scan(findBlocks: FindBlocks): Promise<void> {
    if (this.signal.aborted) return;
    const highlights = this.highlights;
    const { vocabulary } = highlights;
    const { definitionCount } = vocabulary;
    const offscreen: Block[] = [];
    const hasChangedInViewport = await this.update(
      (slice) => blocksInViewport(findBlocks(slice), offscreen),
      this.events.hasChanged,
    );
    const hasChangedElsewhere = await this.update(
      async function* (slice) {
        yield* offscreen;
        for await (const passage of vocabulary.passagesToJudgeAgain(slice))
          yield* highlights.reader.blocksOf(passage);
      },
      () => true,
    );
    if (vocabulary.definitionCount > definitionCount) this.events.onDefinitions();
    const slice = new LayoutSlice(this.signal);
    // After further changes there will be another scan. Until then, each slice would lay out the page once more.
    await this.checkSeen("new", slice, this.events.hasChanged);
    await highlights.finishScan(slice);
    this.busyMs += slice.busyMs;
    if (hasChangedInViewport || hasChangedElsewhere) this.events.onChange();
  }

  /**
   * Updates and paints these blocks. Resolves to whether any of them had mentions or has some now.
   * @param canWait returns whether the page's own work comes before the next step
   */
  private async update(
    blocks: (slice: TimeSlice) => Iterable<Block> | AsyncIterable<Block>,
    canWait: () => boolean,
  ): Promise<boolean> {
    const slice = new PaintingSlice(() => this.highlights.paintIntermediate(), canWait, this.signal);
    let hasChanged = false;
    try {
      for await (const block of blocks(slice)) {
        if (await this.highlights.update(block, slice)) hasChanged = true;
        if (slice.isOver()) await slice.yieldToMain();
      }
    } finally {
      this.busyMs += slice.busyMs;
    }
    await slice.finish();
    return hasChanged;
  }
}

/** Yields the blocks that are in the viewport and adds the others to `offscreen`. */
async function* blocksInViewport(
  blocks: AsyncIterable<Block>,
  offscreen: Block[],
): AsyncGenerator<Block, void, void> {
  for await (const block of blocks) {
    if (viewportDistanceOf(block) === 0) yield block;
    else offscreen.push(block);
  }
}

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
    highlights.unread.onNear = () => this.enqueue(() => this.readNow(highlights.unread.takeNear()));
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

  /** Reads the blocks that were left unread. Resolves when the mentions of all of them are known. */
  async readUnread(): Promise<void> {
    const { unread } = this.highlights;
    if (unread.size > 0) await this.enqueue(() => this.readNow(unread.takeAll()));
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
        await this.finish();
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
    const { vocabulary } = this.highlights;
    const runTask = async () => {
      const { definitionCount } = vocabulary;
      await task();
      if (vocabulary.definitionCount > definitionCount) this.events.onDefinitions();
    };
    this.pending++;
    this.last = this.last.then(() => this.run(runTask)).finally(() => this.pending--);
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

  /** Updates the blocks in the viewport as they are found, then the others, unless they may stay unread. */
  private async scan(findBlocks: FindBlocks): Promise<void> {
    if (this.signal.aborted) return;
    const offscreen: Block[] = [];
    const hasChangedInViewport = await this.update(
      (slice) => blocksInViewport(findBlocks(slice), offscreen),
      this.events.hasChanged,
    );
    const hasChangedElsewhere = await this.updateAndJudge(this.leaveUnread(offscreen), () => true);
    await this.finish();
    if (hasChangedInViewport || hasChangedElsewhere) this.events.onChange();
  }

  /** Updates all of these blocks, for which the reader waits. */
  private async readNow(blocks: Iterable<Block>): Promise<void> {
    if (this.signal.aborted) return;
    const hasChanged = await this.updateAndJudge(blocks, () => false);
    await this.finish();
    if (hasChanged) this.events.onChange();
  }

  /** Checks which of the new mentions can be seen, reads more blocks while too few can, and chooses the highlights. */
  private async finish(): Promise<void> {
    const { highlights } = this;
    const { unread } = highlights;
    await this.readLayout((slice) => this.checkNew(slice));
    while (unread.size > 0 && !highlights.hasEnoughMentions && !this.events.hasChanged()) {
      await this.updateAndJudge(this.leaveUnread(unread.takeAll()), () => true);
      await this.readLayout((slice) => this.checkNew(slice));
    }
    await this.readLayout((slice) => highlights.finishScan(slice));
  }

  /** Checks the new mentions. After further changes there will be another scan: until then, each slice would cost a layout. */
  private async checkNew(slice: TimeSlice): Promise<void> {
    await this.checkSeen("new", slice, this.events.hasChanged);
  }

  /** Does work that reads the layout. */
  private async readLayout(work: (slice: TimeSlice) => Promise<void>): Promise<void> {
    const slice = new LayoutSlice(this.signal);
    await work(slice);
    this.busyMs += slice.busyMs;
  }

  /** Yields these blocks, but leaves unread those that may stay it by then. */
  private *leaveUnread(blocks: Iterable<Block>): Generator<Block, void, void> {
    const { highlights } = this;
    for (const block of blocks) {
      if (highlights.mayStayUnread(block)) highlights.unread.add(block);
      else yield block;
    }
  }

  /** Updates these blocks, and then others that may mean something else by what these have said. */
  private updateAndJudge(blocks: Iterable<Block>, canWait: () => boolean): Promise<boolean> {
    const { vocabulary, reader } = this.highlights;
    return this.update(async function* (slice) {
      yield* blocks;
      for await (const passage of vocabulary.passagesToJudgeAgain(slice)) yield* reader.blocksOf(passage);
    }, canWait);
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

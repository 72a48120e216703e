import type { Block } from "./blocks.ts";
import { NODES_PER_STEP } from "./collectTextRuns.ts";
import { contains } from "./safeDom.ts";
import { TextRunCollector } from "./TextRunCollector.ts";
import type { TimeSlice } from "./TimeSlice.ts";
import type { TextRun } from "./textRuns.ts";

/**
 * Blocks with at most so many nodes and so much text (UTF-16 units) are one window. Few real blocks are larger; what they
 * are, such as a log, a chat or a listing, is often extended.
 */
export const MAX_WHOLE_BLOCK = { nodes: 500, chars: 20_000 };

/** A window ends at the first text that can end one after so many nodes and so much text (UTF-16 units). */
const MIN_WINDOW_NODES = 200;
const MIN_WINDOW_CHARS = 2000;
/** It also ends after so much text, with any number of nodes. */
const MAX_WINDOW_CHARS = 8000;

/** A text that ends a window is at most this long, because it is read with both windows. */
export const MAX_END_CHARS = 4000;

/** The texts of a block from the text after one border to that at the next one, across all its runs. */
export interface TextWindow {
  /** The last text; undefined in the last window of a block. */
  readonly end: Text | undefined;
  /** The runs that begin and end in the window, in the order of their ends. */
  readonly inner: readonly TextRun[];
  /** The beginning of the window: it continues the run before the border. */
  readonly head: TextRun;
  /** The end of the window: it continues after the border. Undefined when `head` does. */
  readonly tail: TextRun | undefined;
  readonly chars: number;
}

/** A part of a block between the ends of two windows, each undefined for the edge of the block. */
interface BlockPart {
  readonly after: Text | undefined;
  readonly until: Text | undefined;
}

/**
 * Resolves to the windows of a part of a block, read in time slices; to undefined when `until` ends no window any more, or
 * the page has removed the next node during a pause.
 */
export async function readWindows(
  block: Block,
  part: BlockPart,
  slice: TimeSlice,
  nodesPerStep = NODES_PER_STEP,
): Promise<TextWindow[] | undefined> {
  const reader = new WindowReader(block, part);
  while (reader.readNodes(nodesPerStep)) {
    if (!slice.isOver()) continue;
    reader.preparePause();
    await slice.yieldToMain();
    if (!reader.canContinue()) return undefined;
  }
  return reader.result;
}

/** Reads a part of a block into windows. */
class WindowReader {
  private readonly block: Block;
  private readonly until: Text | undefined;
  private readonly collector: TextRunCollector;
  private readonly windows: TextWindow[] = [];
  private nodes = 0;
  private chars = 0;
  /** The windows, once all are read; undefined if `until` ends none. */
  result: TextWindow[] | undefined;

  constructor(block: Block, { after, until }: BlockPart) {
    this.block = block;
    this.until = until;
    this.collector = new TextRunCollector(block, after);
  }

  /** Reads up to `count` more nodes. Returns false when the span has been read to its end. */
  readNodes(count: number): boolean {
    for (let read = 0; read < count; read++) if (!this.readNode()) return false;
    return true;
  }

  /** To be called before a pause in which the page may change. */
  preparePause(): void {
    this.collector.lookUpNext();
  }

  /** Returns whether what is read next is still in the block. */
  canContinue(): boolean {
    return this.collector.canContinue() && (!this.until || contains(this.block, this.until));
  }

  /** Reads the next node. Returns false when there is none, or when the span ends with it. */
  private readNode(): boolean {
    const node = this.collector.readNode();
    if (!node) {
      if (this.until) return false;
      this.endWindow(undefined);
      this.result = this.windows;
      return false;
    }
    this.nodes++;
    return node.nodeType === Node.TEXT_NODE ? this.addText(node as Text) : true;
  }

  /** Returns false if this is the last text of the part. */
  private addText(text: Text): boolean {
    this.chars += text.length;
    const isLast = text === this.until;
    const mayEnd = text.length <= MAX_END_CHARS && this.collector.isInOpenRun;
    if (mayEnd && (isLast || this.isFull())) this.endWindow(text);
    if (isLast && mayEnd) this.result = this.windows;
    return !isLast;
  }

  private isFull(): boolean {
    const { nodes, chars } = this;
    return chars >= MAX_WINDOW_CHARS || (nodes >= MIN_WINDOW_NODES && chars >= MIN_WINDOW_CHARS);
  }

  private endWindow(end: Text | undefined): void {
    const { runs, first, open } = this.collector.takePart();
    const inner = runs.filter((run) => run !== first);
    this.windows.push({ end, inner, head: first ?? open, tail: first && open, chars: this.chars });
    this.nodes = 0;
    this.chars = 0;
  }
}

/**
 * Resolves to the windows of a block. It is read again from its start, in steps of twice the size, when the page removes the
 * next node during a pause.
 */
export async function readAllWindows(block: Block, slice: TimeSlice): Promise<TextWindow[]> {
  for (let step = NODES_PER_STEP; ; step *= 2) {
    const windows = await readWindows(block, { after: undefined, until: undefined }, slice, step);
    if (windows) return windows;
  }
}

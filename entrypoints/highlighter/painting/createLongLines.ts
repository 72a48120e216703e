import { type Block, elementOf } from "../../dom/blocks.ts";
import { scrollSizeOf } from "../../dom/geometry.ts";
import { isConnected } from "../../dom/safeDom.ts";
import { LISTENING, MOVES } from "./listening.ts";
import { rangesNearViewport } from "./rangesNearViewport.ts";

/**
 * To paint a line, Chromium goes through the whole of it for each mark: 2,000 marks on 170,000 pixels took 0.8 s, four
 * times as many on a line four times as long 20 s. With this many marks times pixels it takes about 50 ms.
 */
const MOST = 2e7;

/** As many are painted in any line. */
const FEWEST = 20;

/** About the height of a line of text (CSS pixels). */
const LINE = 24;

/** Which marks are painted in lines that nothing breaks, such as a text file's of a million letters. */
export interface LongLines {
  /** Notes the ranges of a block, in order; those of an ordinary block are all painted. */
  note(block: Block, ranges: readonly StaticRange[]): void;
  /** Looks anew where the viewport is: what has changed above may have moved the lines. Whether any mark is left out, or was. */
  renew(): boolean;
  /** Whether a range is to be painted: it may lie too far out of sight. */
  isNear(range: StaticRange): boolean;
}

/** Follows the viewport until the signal says stop; `onMove` is called when other marks are near. */
export function createLongLines(onMove: () => void, signal: AbortSignal): LongLines {
  const lines = new Map<Block, readonly StaticRange[]>();
  let far = new Set<StaticRange>();
  let waiting = false;

  const leaveOut = (block: Block, ranges: readonly StaticRange[]) => {
    for (const range of farOf(block, ranges)) far.add(range);
    if (far.size === 0) return;
    for (const event of MOVES) addEventListener(event, move, LISTENING);
  };
  const renew = () => {
    const wereFar = far.size > 0;
    far = new Set();
    for (const [block, ranges] of lines) {
      if (isConnected(block)) leaveOut(block, ranges);
      else lines.delete(block);
    }
    return wereFar || far.size > 0;
  };
  const move = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (signal.aborted) return;
      renew();
      onMove();
    });
  };

  signal.addEventListener("abort", () => {
    for (const event of MOVES) removeEventListener(event, move, LISTENING);
  });

  return {
    note(block, ranges) {
      for (const range of lines.get(block) ?? []) far.delete(range);
      lines.delete(block);
      if (ranges.length <= FEWEST) return;
      // It may not be laid out yet, and long when it is.
      lines.set(block, ranges);
      leaveOut(block, ranges);
    },
    renew,
    isNear: (range) => !far.has(range),
  };
}

/** The ranges of a block that are not to be painted now. */
function farOf(block: Block, ranges: readonly StaticRange[]): readonly StaticRange[] {
  const element = elementOf(block);
  const [length, lines] = sizeOf(element);
  const most = Math.max(FEWEST, Math.round((MOST / length) * lines));
  const near = new Set(rangesNearViewport(ranges, most));
  return ranges.filter((range) => !near.has(range));
}

/** How long the lines of an element may be (CSS pixels), and how many there are, about. */
function sizeOf(element: Element): [length: number, lines: number] {
  const { width, height } = scrollSizeOf(element);
  const isVertical = /^(vertical|sideways)/.test(getComputedStyle(element).writingMode);
  return isVertical ? [height, Math.max(1, width / LINE)] : [width, Math.max(1, height / LINE)];
}

import type { Block } from "./blocks.ts";
import { TextRunCollector } from "./TextRunCollector.ts";
import type { TimeSlice } from "./TimeSlice.ts";
import type { TextRun } from "./textRuns.ts";

/** This many nodes are read between two checks of the time slice. */
export const NODES_PER_STEP = 500;

/** Returns the text runs of `block` itself, read at once. Text of child blocks belongs to their own runs. */
export function collectTextRuns(block: Block): TextRun[] {
  const collector = new TextRunCollector(block);
  while (collector.readNode());
  return collector.takeRuns();
}

/** A block with more nodes, or more text (UTF-16 units), is not read as a whole. */
interface SizeLimits {
  readonly nodes: number;
  readonly chars: number;
}

/**
 * Resolves to the text runs of `block` itself, read in time slices; to undefined when it is larger than the limits. When
 * the page removes the next node during a pause, the block is read again from its start, in steps of twice the size, so
 * that this ends on a page that changes steadily.
 */
export async function collectTextRunsInSlices(
  block: Block,
  slice: TimeSlice,
  limits: SizeLimits = { nodes: Infinity, chars: Infinity },
  nodesPerStep = NODES_PER_STEP,
): Promise<TextRun[] | undefined> {
  const collector = new TextRunCollector(block);
  let chars = 0;
  for (let count = 1; ; count++) {
    const node = collector.readNode();
    if (!node) return collector.takeRuns();
    if (node.nodeType === Node.TEXT_NODE) chars += (node as Text).length;
    if (count > limits.nodes || chars > limits.chars) return undefined;
    if (count % nodesPerStep !== 0 || !slice.isOver()) continue;
    collector.lookUpNext();
    await slice.yieldToMain();
    if (!collector.canContinue()) return collectTextRunsInSlices(block, slice, limits, 2 * nodesPerStep);
  }
}

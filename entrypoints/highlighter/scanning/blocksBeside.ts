import type { Prefilter } from "../../../data/matching/prefilter.ts";
import type { Block } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import { isElement, parentElementOf } from "../../dom/safeDom.ts";
import { shortTextOf } from "../../dom/shortTextOf.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { definingCell, MAX_CELL_CHARS, neighborsOf } from "../mentions/words/definitionPairs.ts";
import { locateBlocks } from "./locateBlocks.ts";
import type { Changes } from "./readChanges.ts";

/**
 * Yields the blocks that may contain a mention in the cells, terms and descriptions next to changed ones, because the
 * changed ones may have said what their words mean.
 * @param added the topmost nodes that were inserted
 */
export async function* blocksBeside(
  changes: Changes,
  added: readonly Node[],
  prefilter: Prefilter,
  slice: TimeSlice,
): AsyncGenerator<Block, void, void> {
  for (const cell of await cellsBeside(changes, added, slice)) {
    const isRelevant = isInDocument(cell) && prefilter.test(shortTextOf(cell, MAX_CELL_CHARS) ?? "");
    if (isRelevant) yield* locateBlocks(cell, prefilter, slice);
    if (slice.isOver()) await slice.yieldToMain();
  }
}

async function cellsBeside(
  { parents, edited, nextToRemoved }: Changes,
  added: readonly Node[],
  slice: TimeSlice,
): Promise<ReadonlySet<Element>> {
  // A removed cell has parted the one after it from that before it.
  const besideRemoved = [...nextToRemoved].map(nearestElement);
  const cells = new Set(besideRemoved.map(cellOf).filter((cell) => cell !== null));
  for (const node of [...parents, ...edited, ...added, ...besideRemoved]) {
    const cell = cellOf(node);
    for (const each of cell ? neighborsOf(cell) : []) cells.add(each);
    if (slice.isOver()) await slice.yieldToMain();
  }
  return cells;
}

/** Returns the cell, term or description that a node is or is in. */
function cellOf(node: Node): Element | null {
  const element = isElement(node) ? node : parentElementOf(node);
  return element && definingCell(element);
}

/** Returns the node or, for white space between two cells, the cell after or before it. */
function nearestElement(node: Node): Node {
  const { nextElementSibling: next, previousElementSibling: previous } = node as Partial<Text>;
  return isElement(node) ? node : (next ?? previous ?? node);
}

import { topmost } from "../../gate/topmost.ts";
import { type Block, blockAround, blockOf } from "./blockOf.ts";
import { locateBlocks } from "./locateBlocks.ts";
import { readFlows } from "./readFlows.ts";

interface Changes {
  readonly added: ReadonlySet<Node>;
  readonly edited: ReadonlySet<Node>;
  readonly parents: ReadonlySet<Node>;
}

/**
 * Yields each block whose mentions may be others after these changes, some of them twice; yields undefined in between,
 * wherever the caller may pause. `isMarked` says which blocks hold mentions now, `mayHold` which texts may hold one.
 */
export function* changedBlocks(
  changes: Changes,
  isMarked: (block: Block) => boolean,
  mayHold: (text: string) => boolean,
): Generator<Block | undefined, void, void> {
  const known = new Map<Node, Block>();
  const suspects = new Set<Block>();

  for (const parent of changes.parents) {
    const block = blockAround(parent, known);
    if (block && isMarked(block)) yield block;
  }
  for (const node of topmost(changes.added)) {
    if (node.nodeType === Node.ELEMENT_NODE) yield* locateBlocks(node, mayHold);
    // What came in may complete a name with the text beside it.
    const block = blockOf(node, known);
    if (block && blockAround(node, known) !== node) suspects.add(block);
  }
  for (const node of changes.edited) {
    const block = blockOf(node, known);
    if (block) suspects.add(block);
  }
  for (const block of suspects) {
    if (isMarked(block) || (yield* readFlows(block)).some(({ text }) => mayHold(text))) yield block;
    yield undefined;
  }
}

import type { Block } from "../../dom/blocks.ts";
import { precedes } from "../../dom/composedTree.ts";
import { contains, rootNodeOf } from "../../dom/safeDom.ts";
import { firstIndex } from "./firstIndex.ts";

/** Returns the position in a block's text that the browser finds at a point of the viewport (CSS pixels), if there is one. */
export function caretInBlock(block: Block, x: number, y: number): CaretPosition | undefined {
  if (rootNodeOf(block) !== document || !document.caretPositionFromPoint) return undefined;
  const caret = document.caretPositionFromPoint(x, y);
  return caret && contains(block, caret.offsetNode) ? caret : undefined;
}

/** Returns the index of the first range (in document order) at or after a position, or of the last range. */
export function indexAt(
  ranges: readonly StaticRange[],
  { offsetNode: node, offset }: Pick<CaretPosition, "offsetNode" | "offset">,
): number {
  return firstIndex(ranges, ({ startContainer, startOffset }) =>
    startContainer === node ? startOffset >= offset : precedes(node, startContainer),
  );
}

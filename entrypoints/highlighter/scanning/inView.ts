import type { Block } from "../../dom/blocks.ts";
import { isNearViewport } from "../../dom/geometry.ts";

/** Yields the blocks that are in the viewport, and whatever else comes; all other blocks are put into `later`. */
export function* inView(
  blocks: Iterable<Block | undefined>,
  later: Block[],
): Generator<Block | undefined, void, void> {
  for (const block of blocks) {
    if (!block || isNearViewport(block)) yield block;
    else later.push(block);
  }
}

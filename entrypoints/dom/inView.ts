import type { Block } from "./blocks.ts";
import { isShadowRoot } from "./isShadowRoot.ts";
import { boxedAround, boxOf, isRendered } from "./safeElement.ts";

/** Yields the blocks that are in the viewport, and whatever else comes; all other blocks are put into `later`. */
export function* inView(
  blocks: Iterable<Block | undefined>,
  later: Block[],
): Generator<Block | undefined, void, void> {
  for (const block of blocks) {
    if (!block || isInView(block)) yield block;
    else later.push(block);
  }
}

/** Whether a block is laid out in the viewport, or no farther from it than so many of its own sizes. */
export function isInView(block: Block, reach = 0): boolean {
  const element = isShadowRoot(block) ? boxedAround(block.host) : block;
  // A box within what the page has not laid out yet would make the browser lay it out.
  if (!isRendered(element)) return false;
  const { top, bottom, left, right } = boxOf(element);
  const [down, across] = [reach * innerHeight, reach * innerWidth];
  return bottom > -down && top < innerHeight + down && right > -across && left < innerWidth + across;
}

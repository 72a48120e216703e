import { type Block, closestBlock, enclosingBlock, isExcluded } from "../../dom/blocks.ts";
import { isInDocument, precedes } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { elementsMatching, isShadowRoot, nodeTypeOf } from "../../dom/safeDom.ts";

/** Which mentions stand in which block. */
export class MentionIndex {
  private readonly byBlock = new Map<Block, readonly PlacedMention[]>();
  /** How many mentions stood in sight when they were found. */
  count = 0;

  has(block: Block): boolean {
    return this.byBlock.has(block);
  }

  /** The mentions that stood in the block before; the new ones, in document order, take their place. */
  replace(block: Block, mentions: readonly PlacedMention[]): readonly PlacedMention[] {
    const old = this.byBlock.get(block) ?? [];
    this.count += inSight(mentions) - inSight(old);
    if (mentions.length > 0) this.byBlock.set(block, mentions);
    else this.byBlock.delete(block);
    return old;
  }

  /**
   * The last two mentions that begin at or before this place of a text node, in its block, the nearer one first: the
   * one that holds the place, and where a place is the border between two, both.
   */
  near(node: Node, offset: number): readonly PlacedMention[] {
    const block = enclosingBlock(node, new Map());
    const mentions = (block && this.byBlock.get(block)) ?? [];
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(mentions[middle] as PlacedMention, node, offset)) high = middle;
      else low = middle + 1;
    }
    return mentions.slice(Math.max(0, low - 2), low).reverse();
  }

  /** Yields the blocks that are in this document no more. */
  *lost(): Generator<Block> {
    for (const block of this.byBlock.keys()) if (!isInDocument(block)) yield block;
  }

  /**
   * Yields the blocks that came in with these nodes (those of a shadow tree with its root) and are not to be touched
   * there, or run in the line of another one now, as what leaves a flex box does, each with that other one; yields
   * undefined in between, wherever the caller may pause.
   */
  *displaced(added: Iterable<Node>): Generator<Block | undefined> {
    for (const block of elementsIn(added)) {
      yield undefined;
      if (!this.has(block)) continue;
      if (isExcluded(block)) {
        yield block;
        continue;
      }
      const around = closestBlock(block, new Map());
      if (around === block) continue;
      yield block;
      yield around;
    }
  }

  /** The blocks that hold mentions, each with its own in order. */
  blocks(): Iterable<readonly [block: Block, mentions: readonly PlacedMention[]]> {
    return this.byBlock;
  }

  /** Every mention, block by block in the order in which the blocks were found. */
  *all(): Generator<PlacedMention> {
    for (const mentions of this.byBlock.values()) yield* mentions;
  }
}

/** Yields those of these nodes that can be blocks, and all elements in them, as they are when each one's turn comes. */
function* elementsIn(nodes: Iterable<Node>): Generator<Block> {
  for (const node of nodes) {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE && !isShadowRoot(node)) continue;
    yield node as Block;
    yield* elementsMatching(node as Block, "*");
  }
}

function inSight(mentions: readonly PlacedMention[]): number {
  return mentions.filter(({ shown }) => shown).length;
}

function isAfter({ range }: PlacedMention, node: Node, offset: number): boolean {
  const { startContainer, startOffset } = range;
  return startContainer === node ? startOffset > offset : precedes(node, startContainer);
}

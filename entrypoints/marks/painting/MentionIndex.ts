import type { Block } from "../ranges/blockOf.ts";
import type { PlacedMention } from "../ranges/PlacedMention.ts";
import { isConnected } from "../ranges/unshadowed.ts";

/** Which mentions stand in which block, and which begin or end in which text node. */
export class MentionIndex {
  private readonly byBlock = new Map<Block, readonly PlacedMention[]>();
  /** How many mentions stood in sight when they were found. */
  count = 0;
  private readonly byNode = new WeakMap<Node, PlacedMention[]>();

  has(block: Block): boolean {
    return this.byBlock.has(block);
  }

  /** The mentions that stood in the block before; the new ones take their place. */
  replace(block: Block, mentions: readonly PlacedMention[]): readonly PlacedMention[] {
    const old = this.byBlock.get(block) ?? [];
    for (const mention of old) for (const node of endNodes(mention)) this.byNode.delete(node);
    for (const mention of mentions) {
      for (const node of endNodes(mention)) {
        const others = this.byNode.get(node);
        if (others) others.push(mention);
        else this.byNode.set(node, [mention]);
      }
    }
    this.count += inSight(mentions) - inSight(old);
    if (mentions.length > 0) this.byBlock.set(block, mentions);
    else this.byBlock.delete(block);
    return old;
  }

  /** The mention that begins at this place of a text node. */
  beginningAt(node: Node, offset: number): PlacedMention | undefined {
    return this.touching(node).find(
      ({ range }) => range.startContainer === node && range.startOffset === offset,
    );
  }

  /** The mentions that begin or end in a text node. */
  touching(node: Node): readonly PlacedMention[] {
    return this.byNode.get(node) ?? [];
  }

  /** Yields the blocks that are in no document any more. */
  *lost(): Generator<Block> {
    for (const block of this.byBlock.keys()) if (!isConnected(block)) yield block;
  }

  /** Every mention, block by block in the order in which the blocks were found. */
  *all(): Generator<PlacedMention> {
    for (const mentions of this.byBlock.values()) yield* mentions;
  }
}

function inSight(mentions: readonly PlacedMention[]): number {
  return mentions.filter(({ shown }) => shown).length;
}

function endNodes({ range }: PlacedMention): Set<Node> {
  return new Set([range.startContainer, range.endContainer]);
}

import { type Block, closestBlock } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";

/**
 * The blocks that may have mentions and are read when they are needed: far from the viewport, on a page where as many mentions
 * are known as are counted.
 */
export class UnreadBlocks {
  private readonly blocks = new Set<Block>();
  /** Those that have come near the viewport. */
  private readonly near = new Set<Block>();
  /** Called when blocks have come near the viewport, and not again until all of them are taken. */
  onNear: () => void = () => {};

  get size(): number {
    return this.blocks.size;
  }

  has(block: Block): boolean {
    return this.blocks.has(block);
  }

  add(block: Block): void {
    this.blocks.add(block);
  }

  /** Forgets a block because it is being read, or because another search for blocks will find it again. */
  delete(block: Block): void {
    this.blocks.delete(block);
    this.near.delete(block);
  }

  /** Notes that a block has come near the viewport. */
  noteNear(block: Block): void {
    const isFirst = this.near.size === 0;
    this.near.add(block);
    if (isFirst) this.onNear();
  }

  /** Forgets the blocks that have been removed from the document. */
  dropRemoved(): void {
    for (const block of this.blocks) if (!isInDocument(block)) this.delete(block);
  }

  clear(): void {
    this.blocks.clear();
    this.near.clear();
  }

  /** Takes the blocks one by one as they are yielded, in the order in which they were found. */
  *takeAll(): Generator<Block, void, void> {
    yield* this.take(this.blocks);
  }

  /** Takes the blocks that have come near the viewport, one by one as they are yielded. */
  *takeNear(): Generator<Block, void, void> {
    yield* this.take(this.near);
  }

  /** Yields these blocks; in place of one that has become inline, the block around it, which contains its text now. */
  private *take(blocks: Iterable<Block>): Generator<Block, void, void> {
    for (const block of [...blocks]) {
      this.delete(block);
      const current = isInDocument(block) ? closestBlock(block) : undefined;
      if (current) yield current;
    }
  }

  [Symbol.iterator](): Iterator<Block> {
    return this.blocks.values();
  }
}

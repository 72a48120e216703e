import { countBefore } from "../../../data/matching/countBefore.ts";
import { type Block, closestBlock, elementOf, enclosingBlock, isExcluded } from "../../dom/blocks.ts";
import { isInDocument, isInsideAny, precedes } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { elementsMatching, isShadowRoot, nodeTypeOf } from "../../dom/safeDom.ts";
import { TextVisibility } from "../../dom/TextVisibility.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";

/** The mentions of the document, by the block that contains them. */
export class MentionIndex {
  private readonly mentionsByBlock = new Map<Block, readonly PlacedMention[]>();
  /** The mentions that begin or end in a text, with their blocks. */
  private readonly byText = new Map<Node, Map<PlacedMention, Block>>();
  /** For each mention, whether it could be seen when that was last checked. */
  private readonly seen = new Map<PlacedMention, boolean>();
  /** The mentions that were not checked yet, or not since text was shown or hidden. */
  private readonly unchecked = new Set<PlacedMention>();
  /** The mentions that could not be seen when that was last checked. */
  private readonly unseen = new Set<PlacedMention>();
  /** The number of mentions that could be seen when that was last checked, or that are taken for seen until then. */
  visibleCount = 0;

  isEmpty(): boolean {
    return this.mentionsByBlock.size === 0;
  }

  /** The number of mentions that can be seen, as far as that is known. */
  get possiblySeenCount(): number {
    return this.seen.size - this.unseen.size;
  }

  has(block: Block): boolean {
    return this.mentionsByBlock.has(block);
  }

  /** Returns whether the last scan of its block has found this mention. */
  includes(mention: PlacedMention): boolean {
    return this.seen.has(mention);
  }

  /** Returns the mentions of a block, in document order. */
  of(block: Block): readonly PlacedMention[] {
    return this.mentionsByBlock.get(block) ?? [];
  }

  /** Sets all mentions of a block, in document order: those that it had, but without `old` ones and with `found` ones. */
  replace(
    block: Block,
    mentions: readonly PlacedMention[],
    { old, found }: { readonly old: readonly PlacedMention[]; readonly found: readonly PlacedMention[] },
  ): void {
    // Until they are checked, the new mentions of a block that was seen are taken for seen: a count that goes down and up
    // again would be shown on the button.
    const isSeen = old.some((mention) => this.wasSeen(mention));
    for (const mention of old) this.forget(mention);
    for (const mention of found) {
      this.setSeen(mention, isSeen);
      this.unchecked.add(mention);
      for (const text of textsOf(mention))
        this.byText.set(text, (this.byText.get(text) ?? new Map()).set(mention, block));
    }
    if (mentions.length > 0) this.mentionsByBlock.set(block, mentions);
    else this.mentionsByBlock.delete(block);
  }

  /** Returns whether a mention could be seen when that was last checked. */
  wasSeen(mention: PlacedMention): boolean {
    return this.seen.get(mention) ?? false;
  }

  /**
   * Checks which mentions can be seen: all of them, or those that are new. Resolves to whether the number or the choice of
   * the mentions that can be seen has changed.
   * @param max once so many can be seen, the others are left to the next call
   * @param canStop returns whether the mentions that remain at the end of a slice may be left to the next call
   */
  async checkSeen(
    which: "all" | "new",
    slice: TimeSlice,
    max = Infinity,
    canStop: () => boolean = () => false,
  ): Promise<boolean> {
    const mentions = [...(which === "all" ? this.seen.keys() : this.unchecked)];
    if (mentions.length === 0) return false;
    let seenCount = this.visibleCount - mentions.filter((mention) => this.wasSeen(mention)).length;
    let hasChanged = false;
    let visibility = new TextVisibility();
    let next = 0;
    for (; next < mentions.length && seenCount < max; next++) {
      if (slice.isOver()) {
        if (canStop()) break;
        await slice.yieldToMain();
        visibility = new TextVisibility();
      }
      const mention = mentions[next] as PlacedMention;
      if (this.check(mention, visibility)) hasChanged = true;
      if (this.wasSeen(mention)) seenCount++;
    }
    this.leaveUnchecked(mentions.slice(next));
    return hasChanged;
  }

  /** Leaves mentions, unless they are gone, to the next check. */
  private leaveUnchecked(mentions: readonly PlacedMention[]): void {
    for (const mention of mentions) if (this.seen.has(mention)) this.unchecked.add(mention);
  }

  /** Checks whether a mention can be seen. Returns whether that has changed. */
  private check(mention: PlacedMention, visibility: TextVisibility): boolean {
    this.unchecked.delete(mention);
    // Its block may have been scanned again meanwhile.
    if (!this.seen.has(mention)) return false;
    const isSeen = visibility.canBeSeen(mention.range);
    const hasChanged = isSeen !== this.wasSeen(mention);
    this.setSeen(mention, isSeen);
    if (isSeen) this.unseen.delete(mention);
    else this.unseen.add(mention);
    return hasChanged;
  }

  private setSeen(mention: PlacedMention, isSeen: boolean): void {
    this.visibleCount += Number(isSeen) - Number(this.wasSeen(mention));
    this.seen.set(mention, isSeen);
  }

  private forget(mention: PlacedMention): void {
    this.visibleCount -= Number(this.wasSeen(mention));
    this.seen.delete(mention);
    this.unchecked.delete(mention);
    this.unseen.delete(mention);
    for (const text of textsOf(mention)) {
      const mentions = this.byText.get(text);
      if (mentions?.delete(mention) && mentions.size === 0) this.byText.delete(text);
    }
  }

  /** Returns the mentions that begin or end in a text, each with its block. */
  in(text: Node): Iterable<readonly [mention: PlacedMention, block: Block]> {
    return this.byText.get(text) ?? [];
  }

  /**
   * Returns the mentions that may contain an offset in a text node: the last two in the block that begin at or before
   * the offset, the nearer one first. The second one can contain the offset only if it ends where the first begins.
   */
  candidatesAt(node: Node, offset: number): readonly PlacedMention[] {
    const block = enclosingBlock(node);
    const mentions = (block && this.mentionsByBlock.get(block)) ?? [];
    const end = countBefore(mentions, (mention) => !beginsAfter(mention, node, offset));
    return mentions.slice(Math.max(0, end - 2), end).reverse();
  }

  /** Yields the blocks that have been removed from this document. */
  *removedBlocks(): Generator<Block> {
    for (const block of this.mentionsByBlock.keys()) if (!isInDocument(block)) yield block;
  }

  /**
   * Yields the blocks under inserted or moved nodes (for a shadow tree, its root) that must be scanned again because
   * they are no longer blocks of their own with readable text: blocks that are now excluded, and blocks that are now
   * inline, such as former flex items. An inline one is followed by its new enclosing block.
   */
  async *displacedBlocks(added: ReadonlySet<Node>, slice: TimeSlice): AsyncGenerator<Block, void, void> {
    // Where much is inserted and little mentioned, the blocks with mentions are fewer than the elements.
    const areFew = this.mentionsByBlock.size <= added.size;
    for (const block of areFew ? [...this.mentionsByBlock.keys()] : blocksUnder(added)) {
      if (slice.isOver()) await slice.yieldToMain();
      if (!this.has(block) || (areFew && !isInsideAny(elementOf(block), added))) continue;
      if (isExcluded(block)) {
        yield block;
        continue;
      }
      const closest = closestBlock(block);
      if (closest === block) continue;
      yield block;
      if (closest) yield closest;
    }
  }

  /** Returns the blocks that contain mentions, each with its mentions in document order. */
  entries(): Iterable<readonly [block: Block, mentions: readonly PlacedMention[]]> {
    return this.mentionsByBlock;
  }

  /** Yields all mentions, block by block, in the order in which the blocks were found. */
  *mentions(): Generator<PlacedMention> {
    for (const mentions of this.mentionsByBlock.values()) yield* mentions;
  }
}

/** Yields the nodes that can be blocks and all elements under them, lazily. */
function* blocksUnder(nodes: Iterable<Node>): Generator<Block> {
  for (const node of nodes) {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE && !isShadowRoot(node)) continue;
    yield node as Block;
    yield* elementsMatching(node as Block, "*");
  }
}

function textsOf({ range }: PlacedMention): ReadonlySet<Node> {
  return new Set([range.startContainer, range.endContainer]);
}

function beginsAfter({ range }: PlacedMention, node: Node, offset: number): boolean {
  const { startContainer, startOffset } = range;
  return startContainer === node ? startOffset > offset : precedes(node, startContainer);
}

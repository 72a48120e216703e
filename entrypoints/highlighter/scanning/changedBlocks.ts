import { MAX_TERM_CHARS } from "../../../data/matching/chunks.ts";
import type { Prefilter } from "../../../data/matching/prefilter.ts";
import { type Block, closestBlock, enclosingBlock } from "../../dom/blocks.ts";
import { collectTextRunsInSlices } from "../../dom/collectTextRuns.ts";
import { isInDocument, shadowHostOf } from "../../dom/composedTree.ts";
import { hasInlineSibling, touchesLine } from "../../dom/inlineLayout.ts";
import { elementsUnder, isElement, matches, nodeTypeOf, textOf } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { adjacentText } from "../../dom/textChunks.ts";
import { textRunsAround } from "../../dom/textRunsAround.ts";
import { MAX_WHOLE_BLOCK } from "../../dom/textWindows.ts";
import { locateBlocks } from "./locateBlocks.ts";
import type { Changes } from "./readChanges.ts";

interface Context {
  /** Returns whether a change in a block may concern its mentions, or those of others, wherever it is in the block. */
  readonly dependsOnText: (block: Block) => boolean;
  readonly prefilter: Prefilter;
  readonly slice: TimeSlice;
}

/**
 * Yields each block whose mentions may differ after these changes, once: thousands of nodes may be inserted into one block.
 * @param added the topmost nodes that were inserted
 */
export async function* changedBlocks(
  changes: Changes,
  added: readonly Node[],
  context: Context,
): AsyncGenerator<Block, void, void> {
  const yielded = new Set<Block>();
  for await (const block of allChangedBlocks(changes, added, context, yielded)) {
    if (yielded.has(block)) continue;
    yielded.add(block);
    yield block;
  }
}

/** Yields these blocks, some of them twice. */
async function* allChangedBlocks(
  changes: Changes,
  added: readonly Node[],
  context: Context,
  yielded: ReadonlySet<Block>,
): AsyncGenerator<Block, void, void> {
  const { dependsOnText, slice } = context;
  const cache = new Map<Node, Block>();
  for (const parent of changes.parents) {
    const block = closestBlock(parent, cache);
    if (block && dependsOnText(block)) yield block;
  }
  const isIn = (node: Node) => isLeaf(node) && yielded.has(closestBlock(node, cache) as Block);
  yield* blocksInAdded(added, isIn, context);
  for (const [block, nodes] of await possiblyChangedBlocks(changes, added, context, cache)) {
    if (dependsOnText(block) || (await mayContainMention(block, nodes, context))) yield block;
    if (slice.isOver()) await slice.yieldToMain();
  }
}

/** Resolves to the blocks in which a term may have appeared or disappeared, each with the nodes that it may be at. */
async function possiblyChangedBlocks(
  changes: Changes,
  added: readonly Node[],
  { prefilter, slice }: Context,
  cache: Map<Node, Block>,
): Promise<ReadonlyMap<Block, ReadonlySet<Node>>> {
  const blocks = new Map<Block, Set<Node>>();
  const addBlockOf = (node: Node) => {
    const block = enclosingBlock(node, cache);
    if (block) blocks.set(block, (blocks.get(block) ?? new Set()).add(node));
  };
  for (const node of added) {
    if (mayJoinOrSplitTerm(node, cache)) addBlockOf(node);
    if (slice.isOver()) await slice.yieldToMain();
  }
  for (const node of changes.edited) {
    addBlockOf(node);
    if (slice.isOver()) await slice.yieldToMain();
  }
  for (const node of changes.nextToRemoved) {
    if (isInDocument(node) && mayAffectTerm(node, prefilter)) addBlockOf(node);
    if (slice.isOver()) await slice.yieldToMain();
  }
  return blocks;
}

/**
 * Yields the blocks in inserted nodes, and in their shadow hosts if slots were inserted, that may contain a mention.
 * @param isIn returns whether a node is all in a block that was yielded
 */
async function* blocksInAdded(
  added: readonly Node[],
  isIn: (node: Node) => boolean,
  { prefilter, slice }: Context,
): AsyncGenerator<Block, void, void> {
  for (const node of added) {
    if (slice.isOver()) await slice.yieldToMain();
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE || isIn(node)) continue;
    yield* locateBlocks(node, prefilter, slice);
    // Children of a shadow host are visible, and styled, only through its slots.
    const host = shadowHostOf(node);
    if (host && matches(node as Element, "slot, :has(slot)")) yield* locateBlocks(host, prefilter, slice);
  }
}

/** Returns whether a node is an element that contains no other one, and is in no shadow tree. */
function isLeaf(node: Node): boolean {
  return isElement(node) && elementsUnder(node)[0] === undefined && !shadowHostOf(node);
}

/** Returns whether an inserted node may form a term with the text next to it, or may separate the words of a term. */
function mayJoinOrSplitTerm(node: Node, cache: Map<Node, Block>): boolean {
  return closestBlock(node, cache) !== node || hasInlineSibling(node);
}

/**
 * Returns whether the removal of a sibling may affect a term. A text removed from a line may have excluded a term far
 * from it in the same line. Most removed nodes, such as old messages of a chat, are in no line and next to no term.
 */
function mayAffectTerm(node: Node, prefilter: Prefilter): boolean {
  return touchesLine(node) || prefilter.test(textWithAdjacent(node));
}

/** Returns the text of a node, or only both ends of a long text, together with the adjacent text. */
function textWithAdjacent(node: Node): string {
  const text = textOf(node) ?? "";
  const ends =
    text.length > 2 * MAX_TERM_CHARS
      ? `${text.slice(0, MAX_TERM_CHARS)} ${text.slice(-MAX_TERM_CHARS)}`
      : text;
  return adjacentText(node, "before") + ends + adjacentText(node, "after");
}

/** Resolves to whether a block without terms so far, in which these nodes have changed, may contain one. */
async function mayContainMention(
  block: Block,
  nodes: ReadonlySet<Node>,
  { prefilter, slice }: Context,
): Promise<boolean> {
  const runs =
    (await collectTextRunsInSlices(block, slice, MAX_WHOLE_BLOCK)) ??
    (await textRunsAround(block, nodes, slice));
  return runs.some(({ text }) => prefilter.test(text));
}

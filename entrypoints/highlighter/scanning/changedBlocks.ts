import { MAX_TERM_LENGTH } from "../../../data/matching/chunks.ts";
import type { Prefilter } from "../../../data/matching/prefilter.ts";
import { type Block, closestBlock, enclosingBlock } from "../../dom/blocks.ts";
import { collectTextRuns } from "../../dom/collectTextRuns.ts";
import { isInDocument, shadowHostOf } from "../../dom/composedTree.ts";
import { hasInlineSibling, touchesLine } from "../../dom/inlineLayout.ts";
import { matches, nodeTypeOf, textOf } from "../../dom/safeDom.ts";
import { textNear } from "../../dom/textNear.ts";
import { locateBlocks } from "./locateBlocks.ts";

/** What has changed in a page since the last look. */
export interface Changes {
  /** Nodes that came in, or whose text is edited in its place now, or no longer; some may have left again. */
  readonly added: ReadonlySet<Node>;
  /** Text nodes whose text is another one. */
  readonly edited: ReadonlySet<Node>;
  /** Nodes whose children are others; the document itself after `document.open`. */
  readonly parents: ReadonlySet<Node>;
  /** Nodes beside which others went: what is left may be a name now, or no look-alike any more. */
  readonly gaps: ReadonlySet<Node>;
}

/**
 * Yields each block whose mentions may be others after these changes, some of them twice; yields undefined in between,
 * wherever the caller may pause. `added` are the topmost nodes that came in. `isMarked` says which blocks hold mentions
 * now, `look` which texts may hold one.
 */
export function* changedBlocks(
  { edited, parents, gaps }: Changes,
  added: readonly Node[],
  isMarked: (block: Block) => boolean,
  look: Prefilter,
): Generator<Block | undefined, void, void> {
  const known = new Map<Node, Block>();
  const suspects = new Set<Block>();

  for (const parent of parents) {
    const block = closestBlock(parent, known);
    if (block && isMarked(block)) yield block;
  }
  for (const node of added) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      yield* locateBlocks(node, look);
      // What a host holds is shown, and has a style, by its slots alone.
      const host = shadowHostOf(node);
      if (host && matches(node as Element, "slot, :has(slot)")) yield* locateBlocks(host, look);
    }
    // What came in may complete a name with the text beside it, or part one from the letters behind it.
    const block = enclosingBlock(node, known);
    if (block && (closestBlock(node, known) !== node || hasInlineSibling(node))) suspects.add(block);
  }
  for (const node of edited) {
    const block = enclosingBlock(node, known);
    if (block) suspects.add(block);
  }
  for (const node of gaps) {
    // What goes from a line may have spoken against a name far from it. Most of what goes, such as a chat's old messages,
    // stood in no line, and beside no name.
    const isSuspect = isInDocument(node) && (touchesLine(node) || look.test(textAround(node)));
    const block = isSuspect ? enclosingBlock(node, known) : undefined;
    if (block) suspects.add(block);
    yield undefined;
  }
  for (const block of suspects) {
    if (isMarked(block) || (yield* collectTextRuns(block)).some(({ text }) => look.test(text))) yield block;
    yield undefined;
  }
}

/** The text beside a node and its own, of a long one both ends. */
function textAround(node: Node): string {
  const own = textOf(node) ?? "";
  const ends =
    own.length > 2 * MAX_TERM_LENGTH
      ? `${own.slice(0, MAX_TERM_LENGTH)} ${own.slice(-MAX_TERM_LENGTH)}`
      : own;
  return textNear(node, "previousNode") + ends + textNear(node, "nextNode");
}

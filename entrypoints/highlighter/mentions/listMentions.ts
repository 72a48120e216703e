import { type Snippet, snippetAround } from "../../../data/matching/visibleText.ts";
import type { FoundMention } from "../../../data/messages/FrameReport.ts";
import { type Block, enclosingBlock } from "../../dom/blocks.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { collectTextRuns } from "../../dom/textRuns.ts";
import { mentionsBySection } from "./sections.ts";

/**
 * Reading snippets blocks the page for at most this long per call of `listMentions`. A shorter time would need more
 * calls, and each call checks every mention's visibility, which takes as long on a page with very many mentions.
 */
const SNIPPET_BUDGET_MS = 200;

/** Never out of date: when a block changes, it is scanned again, and its mentions are new objects. */
const snippetCache = new WeakMap<PlacedMention, Snippet>();

/**
 * Returns the mentions that are visible now, in document order, each with the text of its heading and a snippet: the
 * words around it. After `SNIPPET_BUDGET_MS`, the remaining mentions get no snippet; the next call reads more.
 */
export function listMentions(mentions: Iterable<PlacedMention>): FoundMention[] {
  const reader = new SnippetReader();
  return mentionsBySection(mentions).map(({ mention, heading: element }) => {
    const { id, form, also = [], text } = mention;
    const heading = element?.textContent?.replace(/\s+/g, " ").trim();
    return { id, forms: [form, ...also], text, ...reader.read(mention), ...(heading && { heading }) };
  });
}

/** The position of a text node in the text of its text run. */
interface NodePosition {
  readonly text: string;
  readonly start: number;
}

/** Reads snippets from the page as it is now. Use a new reader for each list, because it caches the text of blocks. */
class SnippetReader {
  private readonly deadline = performance.now() + SNIPPET_BUDGET_MS;
  private readonly enclosingBlocks = new Map<Node, Block>();
  private readonly positionsByBlock = new Map<Block, ReadonlyMap<Node, NodePosition>>();

  /** Returns the snippet of a mention; undefined once the deadline has passed, unless the snippet is cached. */
  read(mention: PlacedMention): Snippet | undefined {
    const cached = snippetCache.get(mention);
    if (cached || performance.now() > this.deadline) return cached;
    const snippet = this.snippetOf(mention.range);
    snippetCache.set(mention, snippet);
    return snippet;
  }

  private snippetOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Snippet {
    const block = enclosingBlock(startContainer, this.enclosingBlocks);
    const positions = block && this.positionsIn(block);
    const [first, last] = [positions?.get(startContainer), positions?.get(endContainer)];
    if (!first || !last) return { before: "", after: "" };
    return snippetAround(first.text, first.start + startOffset, last.start + endOffset);
  }

  private positionsIn(block: Block): ReadonlyMap<Node, NodePosition> {
    const positions = this.positionsByBlock.get(block) ?? readPositions(block);
    this.positionsByBlock.set(block, positions);
    return positions;
  }
}

function readPositions(block: Block): ReadonlyMap<Node, NodePosition> {
  return new Map(
    collectTextRuns(block).flatMap(({ text, nodes }) =>
      nodes.map(({ node, start }) => [node, { text, start }] as const),
    ),
  );
}

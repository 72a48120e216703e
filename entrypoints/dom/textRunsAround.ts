import { MAX_TERM_CHARS } from "../../data/matching/chunks.ts";
import { type Block, enclosingBlock } from "./blocks.ts";
import { closest, contains, isElement, nodeTypeOf, parentElementOf } from "./safeDom.ts";
import { DELETED, TextRunCollector } from "./TextRunCollector.ts";
import type { TimeSlice } from "./TimeSlice.ts";
import type { TextRun } from "./textRuns.ts";

/** So much text is read before and after a node (UTF-16 units). */
const MARGIN_CHARS = 2 * MAX_TERM_CHARS;

/** When none of so many texts before a node can begin what is read, the block is read from its start. */
const MAX_TEXTS_BEFORE = 1000;

/**
 * Resolves to the text of a block around some nodes in it, long enough for every term that they may be part of or next to.
 * It takes time in proportion to the nodes, not to the block.
 */
export async function textRunsAround(
  block: Block,
  nodes: ReadonlySet<Node>,
  slice: TimeSlice,
): Promise<TextRun[]> {
  const runs: TextRun[] = [];
  const reader = new SurroundingsReader(block, nodes);
  for (const node of nodes) {
    if (reader.hasRead(node) || !contains(block, node)) continue;
    reader.start(node);
    while (reader.readNode()) {
      if (!slice.isOver()) continue;
      reader.preparePause();
      await slice.yieldToMain();
    }
    runs.push(...reader.takeRuns());
  }
  return runs;
}

/** Reads the text around one node after the other, that of neighbors at once. */
class SurroundingsReader {
  private readonly block: Block;
  private readonly nodes: ReadonlySet<Node>;
  private readonly read = new Set<Node>();
  private collector: TextRunCollector;
  /** So much text is read yet, unless another of the nodes follows. */
  private restChars = 0;
  /** The last of the nodes that was read. */
  private last: Node | undefined;

  constructor(block: Block, nodes: ReadonlySet<Node>) {
    this.block = block;
    this.nodes = nodes;
    this.collector = new TextRunCollector(block);
  }

  hasRead(node: Node): boolean {
    return this.read.has(node);
  }

  /** Starts before a node. */
  start(node: Node): void {
    this.read.add(node);
    const { text, chars } = textBefore(this.block, node);
    this.collector = new TextRunCollector(this.block, text);
    this.restChars = chars + MARGIN_CHARS;
    this.last = undefined;
  }

  /** Reads the next node. Returns false at the end, or when the page has removed the node meanwhile. */
  readNode(): boolean {
    const node = this.collector.canContinue() && this.collector.readNode();
    if (!node) return false;
    if (this.nodes.has(node)) {
      this.read.add(node);
      this.last = node;
    }
    if (this.last && contains(this.last, node)) this.restChars = MARGIN_CHARS;
    else if (nodeTypeOf(node) === Node.TEXT_NODE) this.restChars -= (node as Text).length;
    return this.restChars > 0;
  }

  /** To be called before a pause in which the page may change. */
  preparePause(): void {
    this.collector.lookUpNext();
  }

  takeRuns(): TextRun[] {
    return this.collector.takeRuns();
  }
}

/** Returns the text after which reading can begin, and how much text is from there to the node. */
function textBefore(block: Block, node: Node): { text?: Text; chars: number } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let chars = 0;
  for (let count = 0; count < MAX_TEXTS_BEFORE; count++) {
    const text = walker.previousNode() as Text | null;
    if (!text) return { chars };
    if (chars >= MARGIN_CHARS && text.data.trim() !== "" && isInLine(text, block)) return { text, chars };
    chars += text.length;
  }
  return { chars: Infinity };
}

function isInLine(text: Text, block: Block): boolean {
  const parent = parentElementOf(text);
  if (enclosingBlock(text) !== block || !parent) return false;
  const deleted = closest(parent, [...DELETED].join());
  return !deleted || (isElement(block) && contains(deleted, block));
}

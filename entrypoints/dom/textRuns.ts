import type { Block } from "./blocks.ts";
import { isExcludedElement } from "./excluded.ts";
import { containsSingleLetter, lineRoleOf } from "./inlineLayout.ts";
import { contains } from "./safeDom.ts";
import type { TimeSlice } from "./TimeSlice.ts";

/** Replaces elements that are visible in a line but excluded, such as an image, a form field or an editor. */
const OBJECT_REPLACEMENT = " \uFFFC ";

/** This many nodes are read between two checks of the time slice. */
const NODES_PER_STEP = 500;

/** The text of a block between two line breaks or child blocks, across inline elements. */
export interface TextRun {
  /**
   * The data of the text nodes in order, with "\n" for a line break, a space at the edge of an inline box, and
   * " \uFFFC " for an object.
   */
  readonly text: string;
  /** The text nodes in order, each with the offset of its data in `text`. */
  readonly nodes: readonly TextRunNode[];
}

interface TextRunNode {
  readonly node: Text;
  readonly start: number;
}

/** Returns the text runs of `block` itself, read at once. Text of child blocks belongs to their own runs. */
export function collectTextRuns(block: Block): TextRun[] {
  const collector = new TextRunCollector(block);
  while (!collector.readNodes(NODES_PER_STEP));
  return collector.takeRuns();
}

/**
 * Resolves to the text runs of `block` itself, read in time slices. When the page removes the next node during a pause,
 * the block is read again from its start, in steps of twice the size, so that this ends on a page that changes steadily.
 */
export async function collectTextRunsInSlices(
  block: Block,
  slice: TimeSlice,
  nodesPerStep = NODES_PER_STEP,
): Promise<TextRun[]> {
  const collector = new TextRunCollector(block);
  while (!collector.readNodes(nodesPerStep)) {
    if (!slice.isOver()) continue;
    await slice.yieldToMain();
    if (!collector.canContinue()) return collectTextRunsInSlices(block, slice, 2 * nodesPerStep);
  }
  return collector.takeRuns();
}

/**
 * Returns the range from `start` to `end` (offsets in the text of the run). Throws a RangeError when no text node
 * contains these offsets.
 */
export function rangeInTextRun(run: TextRun, start: number, end: number): StaticRange {
  const first = nodeAt(run, start);
  // The range ends in the node of its last character, not in a following node that begins there.
  const last = nodeAt(run, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}

function nodeAt({ nodes }: TextRun, offset: number): TextRunNode {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = nodes[low];
  if (!found) throw new RangeError(`No text node at offset ${offset} of the text run`);
  return found;
}

/** Reads the runs of a block step by step. */
class TextRunCollector {
  private readonly block: Block;
  private readonly walker: TreeWalker;
  private next: Node | null;
  private readonly runs: TextRun[] = [];
  /** Text and nodes of the run that is being read. */
  private text = "";
  private nodes: TextRunNode[] = [];
  /** Inline boxes that need a space after their text. */
  private readonly openBoxes = new Set<Element>();

  constructor(block: Block) {
    this.block = block;
    this.walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.next = this.walker.firstChild();
  }

  /** Reads up to `count` more nodes. Returns whether the whole block has been read. */
  readNodes(count: number): boolean {
    for (let read = 0; read < count && this.next; read++) {
      const node = this.next;
      const entersNode =
        node.nodeType === Node.TEXT_NODE ? this.addText(node as Text) : this.addElement(node as Element);
      this.next = (entersNode && this.walker.firstChild()) || this.nextOutside();
    }
    return !this.next;
  }

  /** Returns whether the next node is still in the block. */
  canContinue(): boolean {
    return this.next !== null && contains(this.block, this.next);
  }

  takeRuns(): TextRun[] {
    this.endRun();
    return this.runs;
  }

  /** Returns the next sibling of the current node, or of its nearest ancestor in the block that has one. */
  private nextOutside(): Node | null {
    let next = this.walker.nextSibling();
    while (!next) {
      const parent = this.walker.parentNode();
      if (!parent || parent === this.block) return null;
      if (this.openBoxes.has(parent as Element)) this.text += " ";
      next = this.walker.nextSibling();
    }
    return next;
  }

  private addText(node: Text): false {
    this.nodes.push({ node, start: this.text.length });
    this.text += node.data;
    return false;
  }

  /** Returns whether the run continues inside the element. */
  private addElement(element: Element): boolean {
    if (element.localName === "br") {
      this.addLineBreak();
      return false;
    }
    const role = lineRoleOf(element);
    if (role === "block") this.endRun();
    if (role === "block" || role === "skipped") return false;
    if (isExcludedElement(element)) {
      this.text += OBJECT_REPLACEMENT;
      return false;
    }
    // A space separates the text of an inline box from the words around it. Boxes with a single letter get none:
    // headings that animate letter by letter put each letter into a box of its own.
    if (role === "atomic" && !containsSingleLetter(element)) {
      this.openBoxes.add(element);
      this.text += " ";
    }
    return true;
  }

  /** Adds a line break: a single one is a space between words, two in a row are a gap between paragraphs. */
  private addLineBreak(): void {
    if (this.text.endsWith("\n")) this.endRun();
    else this.text += "\n";
  }

  private endRun(): void {
    if (this.nodes.length > 0) this.runs.push({ text: this.text, nodes: this.nodes });
    this.text = "";
    this.nodes = [];
  }
}

import { type Block, elementOf } from "./blocks.ts";
import { isExcludedElement } from "./excluded.ts";
import { containsSingleLetter, type LineRole, lineRoleOf } from "./inlineLayout.ts";
import { childrenOf, contains, parentElementOf } from "./safeDom.ts";
import { OBJECT_REPLACEMENT, type TextRun, type TextRunNode, UNRESOLVED_JOINT } from "./textRuns.ts";

/** Elements whose text is struck out: it is no part of the line around it. */
export const DELETED = new Set(["del", "s", "strike"]);

/** A run whose end has not been read yet. */
interface OpenRun {
  readonly text: string;
  readonly nodes: TextRunNode[];
}

/** What has been read of a block up to a text in a run. */
export interface CollectedPart {
  /** The runs that have ended, in the order of their ends. */
  readonly runs: readonly TextRun[];
  /** The run that ended first: it continues the open run of the part before. Undefined when none has ended. */
  readonly first: TextRun | undefined;
  /** The run that has not ended. */
  readonly open: TextRun;
}

/** Reads the runs of a block, or of a part of it, node by node. */
export class TextRunCollector {
  private readonly block: Block;
  private readonly walker: TreeWalker;
  /** The node to be read next; undefined before it has been looked up. */
  private next: Node | null | undefined;
  private runs: TextRun[] = [];
  private first: TextRun | undefined;
  /** Text and nodes of the run that is being read. */
  private text = "";
  private nodes: TextRunNode[] = [];
  /** Boxes and what follows the text of each. */
  private readonly openBoxes = new Map<Element, string>();
  /** Struck out elements, each with what has been read of the run around it. */
  private readonly openDeletions = new Map<Element, OpenRun>();
  /** Whether a line break, and no text after it, has been read. */
  private isAfterBreak = false;

  /** @param after a text of the block after which `isInOpenRun` was true; only what follows it is read */
  constructor(block: Block, after?: Text) {
    this.block = block;
    this.walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    if (after) {
      this.walker.currentNode = after;
      this.openBoxesAround(after);
    } else {
      this.next = this.walker.firstChild();
    }
  }

  /** Reads the next node, but not what is in it, and returns it; null at the end of the block. */
  readNode(): Node | null {
    const node = this.lookUpNext();
    if (!node) return null;
    const entersNode =
      node.nodeType === Node.TEXT_NODE ? this.addText(node as Text) : this.addElement(node as Element);
    this.next = (entersNode && this.walker.firstChild()) || undefined;
    return node;
  }

  /** Returns whether the next node is still in the block, after a pause before which `lookUpNext` was called. */
  canContinue(): boolean {
    return !this.next || contains(this.block, this.next);
  }

  /** Looks up the next node, before a pause in which the page may remove the current one. Returns null at the end. */
  lookUpNext(): Node | null {
    if (this.next === undefined) this.next = this.nextOutside();
    return this.next;
  }

  /** Whether the last node was a text, with words, that the next one may continue. */
  get isInOpenRun(): boolean {
    const last = this.nodes.at(-1);
    return last === undefined ? false : this.openDeletions.size === 0 && last.node.data.trim() !== "";
  }

  /** Returns all runs; call it at the end. */
  takeRuns(): TextRun[] {
    this.endRun();
    return this.runs;
  }

  /** Returns what has been read since the last call; the open run continues with an empty text. */
  takePart(): CollectedPart {
    const { runs, first } = this;
    const open = { text: this.text, nodes: this.nodes };
    this.runs = [];
    this.first = undefined;
    this.text = "";
    this.nodes = [];
    return { runs, first, open };
  }

  private openBoxesAround(text: Text): void {
    const top = elementOf(this.block);
    for (let at = parentElementOf(text); at && at !== top; at = parentElementOf(at)) {
      const edge = edgeOfBox(at, lineRoleOf(at));
      if (edge) this.openBoxes.set(at, edge);
    }
  }

  /** Returns the next sibling of the current node, or of its nearest ancestor in the block that has one. */
  private nextOutside(): Node | null {
    let next = this.walker.nextSibling();
    while (!next) {
      const parent = this.walker.parentNode();
      if (!parent || parent === this.block) return null;
      this.text += this.openBoxes.get(parent as Element) ?? "";
      const deletion = this.openDeletions.get(parent as Element);
      if (deletion) this.endDeletion(parent as Element, deletion);
      next = this.walker.nextSibling();
    }
    return next;
  }

  private addText(node: Text): false {
    const { data } = node;
    const start = this.text.length;
    this.text += data;
    this.nodes.push({ node, start, end: this.text.length });
    if (this.isAfterBreak && data.trim() !== "") this.isAfterBreak = false;
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
      this.isAfterBreak = false;
      return false;
    }
    if (DELETED.has(element.localName)) this.beginDeletion(element);
    const edge = edgeOfBox(element, role);
    if (edge) {
      this.openBoxes.set(element, edge);
      this.text += edge;
    }
    return true;
  }

  /** Begins a run of its own for the text of a struck out element. */
  private beginDeletion(element: Element): void {
    this.openDeletions.set(element, { text: this.text, nodes: this.nodes });
    this.text = "";
    this.nodes = [];
  }

  /** Continues the run around a struck out element as if the element did not exist. */
  private endDeletion(element: Element, { text, nodes }: OpenRun): void {
    this.openDeletions.delete(element);
    if (this.nodes.length > 0) this.runs.push({ text: this.text, nodes: this.nodes, isStruckOut: true });
    this.text = text;
    this.nodes = nodes;
  }

  /** Adds a line break: a single one is a space between words, two in a row are a gap between paragraphs. */
  private addLineBreak(): void {
    if (this.isAfterBreak) this.endRun();
    else this.text += "\n";
    this.isAfterBreak = true;
  }

  /** Ends the run, and the runs around the struck out elements that are open. */
  private endRun(): void {
    for (const [element, { text, nodes }] of this.openDeletions) {
      this.addRun(text, nodes);
      this.openDeletions.set(element, { text: "", nodes: [] });
    }
    this.addRun(this.text, this.nodes);
    this.text = "";
    this.nodes = [];
    this.isAfterBreak = false;
  }

  private addRun(text: string, nodes: TextRunNode[]): void {
    const run = { text, nodes };
    this.first ??= run;
    if (nodes.length > 0) this.runs.push(run);
  }
}

/** Returns what is at both edges of a box in the text of a run; an empty string at those of other elements. */
function edgeOfBox(element: Element, role: LineRole): string {
  // A space separates the text of an inline box from the words around it. Boxes with a single letter get none: headings
  // that animate letter by letter put each letter into a box of its own.
  // An empty box is no word; `JointResolver` reads its width.
  const isPlain = role === "inline" && !mayBeSlotted(element);
  if (isPlain || childrenOf(element).length === 0 || containsSingleLetter(element)) return "";
  return role === "atomic" ? " " : UNRESOLVED_JOINT;
}

/**
 * Returns whether a shadow tree may place the text of an element or of the element itself: a custom element can have any
 * layout inside, and an element with a slot of its own can be anywhere in it.
 */
function mayBeSlotted(element: Element): boolean {
  return element.localName.includes("-") || Element.prototype.hasAttribute.call(element, "slot");
}

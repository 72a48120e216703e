import { type Block, EXCLUDED_SELECTOR } from "./blocks.ts";
import { holdsSingleLetter, lineRoleOf } from "./inlineLayout.ts";
import { matches } from "./safeDom.ts";
import type { TextRun } from "./TextRun.ts";

/** Stands in a flow's text for what is seen in the line but is no text to read: a picture, a field, an editor. */
const OBJECT = " \uFFFC ";

/** After so many nodes the caller may pause: twice as many each time that a page has changed what is read. */
const NODES = 500;

/**
 * The flows that belong to `block` itself: its text across inline elements, cut wherever a child block stands.
 * Text of child blocks is theirs, not part of any flow here. Yields wherever the caller may pause; where the node that
 * was read last is gone after that, the block is read anew.
 */
export function* collectTextRuns(block: Block, nodes = NODES): Generator<undefined, TextRun[], void> {
  const reading = new TextRunReader();
  let count = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  while (node) {
    if (++count % nodes === 0) {
      yield undefined;
      if (!Node.prototype.contains.call(block, node)) return yield* collectTextRuns(block, 2 * nodes);
    }
    const enter =
      node.nodeType === Node.TEXT_NODE ? reading.text(node as Text) : reading.element(node as Element);
    node = (enter && walker.firstChild()) || walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent || parent === block) break;
      reading.leave(parent as Element);
      node = walker.nextSibling();
    }
  }
  return reading.end();
}

/** The flows read so far, and the one that is growing. */
class TextRunReader {
  private readonly flows: TextRun[] = [];
  private data = "";
  private readonly boxes = new Set<Element>();
  private pieces: { node: Text; start: number }[] = [];

  text(node: Text): false {
    this.pieces.push({ node, start: this.data.length });
    this.data += node.data;
    return false;
  }

  /** Whether the flow runs on inside the element. */
  element(element: Element): boolean {
    if (element.localName === "br") {
      this.lineBreak();
      return false;
    }
    const role = lineRoleOf(element);
    if (role === "block") this.cut();
    if (role === "block" || role === "skipped") return false;
    if (matches(element, EXCLUDED_SELECTOR)) {
      this.data += OBJECT;
      return false;
    }
    // A box within the line stands off from the words around it, as a space does; not where it holds a single letter,
    // as in headings that move letter by letter.
    if (role === "atomic" && !holdsSingleLetter(element)) {
      this.boxes.add(element);
      this.data += " ";
    }
    return true;
  }

  leave(element: Element): void {
    if (this.boxes.has(element)) this.data += " ";
  }

  end(): TextRun[] {
    this.cut();
    return this.flows;
  }

  /** One break is a space between words; two in a row are the gap between paragraphs. */
  private lineBreak(): void {
    if (this.data.endsWith("\n")) this.cut();
    else this.data += "\n";
  }

  private cut(): void {
    if (this.pieces.length > 0) this.flows.push({ text: this.data, pieces: this.pieces });
    this.data = "";
    this.pieces = [];
  }
}

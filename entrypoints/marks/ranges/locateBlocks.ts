import { slicesOf } from "../../gate/slicesOf.ts";
import { REACH } from "../../gate/textBeside.ts";
import { childrenOf } from "../../gate/unshadowed.ts";
import { type Block, blockOf } from "./blockOf.ts";

/** Text nodes are tested in portions of this many UTF-16 units: one test for many short nodes. */
const PORTION = 2000;

/** A stem that begins in one node and ends in another stands within this many units of the second one's start. */
const EDGE = 60;

/**
 * Yields each block under `root` whose text may hold a mention, once, in document order; yields undefined in between,
 * wherever the caller may pause. `mayHold` is asked with text that runs across nodes and blocks, so its yes is a
 * maybe. What it stands at may be removed or moved during a pause: it goes on where that was.
 */
export function* locateBlocks(
  root: Node,
  mayHold: (text: string) => boolean,
): Generator<Block | undefined, void, void> {
  const known = new Map<Node, Block>();
  const seen = new Set<Block>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // The browser keeps it in its place. One live range costs the page nothing.
  const place = document.createRange();
  let before = "";
  let more = true;
  while (more) {
    const portion: Text[] = [];
    let text = before;
    while (more && text.length < PORTION) {
      const node = walker.nextNode() as Text | null;
      more = node !== null;
      if (!node) break;
      portion.push(node);
      text += node.data;
    }
    const last = walker.currentNode;
    place.setStart(last, 0);
    if (yield* mayHoldInSlices(text, mayHold)) {
      for (const node of suspects(portion, text, before.length, mayHold)) {
        const block = blockOf(node, known);
        if (!block || seen.has(block)) continue;
        seen.add(block);
        yield block;
      }
    }
    before = text.slice(-REACH);
    yield undefined;
    const { startContainer, startOffset } = place;
    if (startContainer !== last)
      walker.currentNode = childrenOf(startContainer)[startOffset - 1] ?? startContainer;
  }
}

/** Whether a portion may hold a mention; one that ends with a long text node is tested slice by slice. */
function* mayHoldInSlices(
  text: string,
  mayHold: (text: string) => boolean,
): Generator<undefined, boolean, void> {
  for (const slice of slicesOf(text)) {
    if (mayHold(slice)) return true;
    yield undefined;
  }
  return false;
}

/** The nodes of a portion in which a mention may stand, or end; `offset` is where the first begins in `text`. */
function* suspects(
  portion: readonly Text[],
  text: string,
  offset: number,
  mayHold: (text: string) => boolean,
): Generator<Text> {
  let start = offset;
  for (const node of portion) {
    const end = start + node.data.length;
    const edge = text.slice(Math.max(0, start - EDGE), Math.min(end, start + EDGE));
    if (mayHold(node.data) || mayHold(edge)) yield node;
    start = end;
  }
}

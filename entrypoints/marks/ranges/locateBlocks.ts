import { type Block, blockOf } from "./blockOf.ts";

/** Text nodes are tested in portions of this many UTF-16 units: one test for many short nodes. */
const PORTION = 2000;

/** A name may begin in one portion and end in the next; the last this many units are tested again. */
const OVERLAP = 200;

/**
 * Yields each block under `root` whose text may hold a mention, once, in document order; yields undefined in between,
 * wherever the caller may pause. `mayHold` is asked with text that runs across nodes and blocks, so its yes is a
 * maybe. Where the place it stands at is removed during a pause, it begins again and yields some blocks twice.
 */
export function* locateBlocks(
  root: Node,
  mayHold: (text: string) => boolean,
): Generator<Block | undefined, void, void> {
  const known = new Map<Node, Block>();
  const seen = new Set<Block>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let portion: Text[] = [];
  let text = "";
  let more = true;
  while (more) {
    const node = root.nodeType === Node.TEXT_NODE && walker.currentNode === root ? root : walker.nextNode();
    more = node !== null && node !== root;
    if (node) {
      portion.push(node as Text);
      text += (node as Text).data;
    }
    if (more && text.length < PORTION) continue;
    if (mayHold(text)) {
      for (const each of portion) {
        const block = blockOf(each, known);
        if (!block || seen.has(block)) continue;
        seen.add(block);
        yield block;
      }
    }
    [portion, text] = lastOf(portion, OVERLAP);
    yield undefined;
    if (more && !walker.currentNode.isConnected) walker.currentNode = root;
  }
}

/** The last nodes of a portion that hold at least `length` units together, and their text. */
function lastOf(portion: readonly Text[], length: number): [Text[], string] {
  let from = portion.length;
  let text = "";
  while (from > 0 && text.length < length) {
    from -= 1;
    text = (portion[from]?.data ?? "") + text;
  }
  // A node as long as a portion would be tested for ever; its own end is no more than its last units.
  return text.length < PORTION ? [portion.slice(from), text] : [portion.slice(-1), text.slice(-length)];
}

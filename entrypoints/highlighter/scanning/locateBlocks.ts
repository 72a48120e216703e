import { MAX_TERM_LENGTH, splitIntoChunks } from "../../../data/matching/chunks.ts";
import type { Candidates, Prefilter } from "../../../data/matching/prefilter.ts";
import { type Block, enclosingBlock } from "../../dom/blocks.ts";
import { createWalk } from "../../dom/createWalk.ts";
import { matches, parentElementOf } from "../../dom/safeDom.ts";

/** Text nodes are looked at in portions of this many UTF-16 units: one look for many short nodes. */
const PORTION = 20_000;

/** A text node of so many may be a script: those hold most of a page's text. */
const LONG = 1000;

/** A stem that begins in one node and ends in another stands within this many units of the second one's start. */
const EDGE = 60;

/** A text node, and where its text ended in the portion's when it was read: a page changes it during a pause. */
interface Piece {
  readonly node: Text;
  readonly end: number;
}

/**
 * Yields each block under `root` whose text may hold a mention, once, in document order; yields undefined in between,
 * wherever the caller may pause. The look is taken at text that runs across nodes and blocks. What it stands at may be
 * removed or moved during a pause: it goes on where that was.
 */
export function* locateBlocks(root: Node, look: Prefilter): Generator<Block | undefined, void, void> {
  const known = new Map<Node, Block>();
  const seen = new Set<Block>();
  const walk = createWalk(root, NodeFilter.SHOW_TEXT);
  let before = "";
  let more = true;
  while (more) {
    const portion: Piece[] = [];
    let text = before;
    while (text.length < PORTION) {
      const node = walk.next() as Text | null;
      more = node !== null;
      if (!node) break;
      const { data } = node;
      if (data.length > LONG && isCode(node)) continue;
      text += data;
      portion.push({ node, end: text.length });
    }
    walk.hold();
    const suspicions = yield* suspicionsIn(text, look);
    for (const node of suspects(portion, text, before.length, suspicions, look)) {
      const block = enclosingBlock(node, known);
      if (!block || seen.has(block)) continue;
      seen.add(block);
      yield block;
    }
    before = text.slice(-MAX_TERM_LENGTH);
    yield undefined;
    more &&= walk.resume();
  }
}

function isCode(node: Text): boolean {
  const parent = parentElementOf(node);
  return parent !== null && matches(parent, "script, style");
}

/** What is suspected in a text, in order; a long one is looked at slice by slice. */
function* suspicionsIn(text: string, look: Prefilter): Generator<undefined, Candidates, void> {
  const offsets: number[] = [];
  const spans: [start: number, end: number][] = [];
  let offset = 0;
  for (const slice of splitIntoChunks(text)) {
    const found = look.candidates(slice);
    for (const candidate of found.offsets) offsets.push(candidate + offset);
    for (const [start, end] of found.spans) spans.push([start + offset, end + offset]);
    // The next one begins so much before this one's end.
    offset += slice.length - MAX_TERM_LENGTH;
    yield undefined;
  }
  offsets.sort((one, other) => one - other);
  spans.sort(([one], [other]) => one - other);
  return { offsets, spans };
}

/** The nodes of a portion in which a mention may begin, or end; `offset` is where the first begins in `text`. */
function* suspects(
  portion: readonly Piece[],
  text: string,
  offset: number,
  { offsets, spans }: Candidates,
  look: Prefilter,
): Generator<Text> {
  let nextOffset = 0;
  let nextSpan = 0;
  let start = offset;
  for (const { node, end } of portion) {
    while ((offsets[nextOffset] ?? end) < start) nextOffset++;
    while ((spans[nextSpan]?.[1] ?? end) < start) nextSpan++;
    // What began before the portion is found where it ends.
    const isFirst = offset > 0 && start < offset + EDGE;
    const isNear = isFirst || (spans[nextSpan]?.[0] ?? end) < end;
    const edge = isNear ? text.slice(Math.max(0, start - EDGE), Math.min(end, start + EDGE)) : "";
    if (
      (offsets[nextOffset] ?? end) < end ||
      (isNear && (look.test(text.slice(start, end)) || look.test(edge)))
    )
      yield node;
    start = end;
  }
}

import { MAX_TERM_CHARS } from "../../../data/matching/chunks.ts";
import type { Candidates, Prefilter } from "../../../data/matching/prefilter.ts";
import { type Block, enclosingBlock } from "../../dom/blocks.ts";
import { candidatesIn } from "../../dom/candidatesIn.ts";
import { ResumableWalk } from "../../dom/ResumableWalk.ts";
import { elementsMatching, isElement, isShadowRoot, matches, parentElementOf } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";

/** Text nodes are prefiltered together up to about this length (UTF-16 units), because most of them are short. */
const CHUNK_CHARS = 20_000;

/** A text node longer than this (UTF-16 units) may be a script: scripts are most of a page's text. */
const MIN_SCRIPT_CHARS = 1000;

/** A stem that crosses the start of a text node lies within this distance (UTF-16 units) of it. */
const MAX_STEM_CHARS = 60;

/** The text of consecutive text nodes, which may be in different blocks. */
interface Chunk {
  /** Begins with the end of the previous chunk, as a term may begin in one and end in the other. */
  readonly text: string;
  /** How much of `text` is from the previous chunk. */
  readonly overlap: number;
  /** The nodes, each with the offset in `text` at which its data ended when it was read. */
  readonly nodes: readonly { readonly node: Text; readonly end: number }[];
  readonly isLast: boolean;
}

/**
 * Yields each block under `root` whose text may contain a mention, once and in document order, then those with an
 * abbreviation that its `title` explains. When the page removes or moves the current node during a pause, the search
 * continues from where that node was.
 */
export async function* locateBlocks(
  root: Node,
  prefilter: Prefilter,
  slice: TimeSlice,
): AsyncGenerator<Block, void, void> {
  const cache = new Map<Node, Block>();
  const yielded = new Set<Block>();
  const walk = new ResumableWalk(root, NodeFilter.SHOW_TEXT);
  let overlap = "";
  let hasMore = true;
  while (hasMore) {
    const chunk = readChunk(walk, overlap);
    const candidates = await candidatesIn(chunk.text, prefilter, slice);
    for (const node of nodesWithCandidates(chunk, candidates, prefilter)) {
      const block = enclosingBlock(node, cache);
      if (!block || yielded.has(block)) continue;
      yielded.add(block);
      yield block;
    }
    overlap = chunk.text.slice(-MAX_TERM_CHARS);
    if (slice.isOver()) await slice.yieldToMain();
    hasMore = !chunk.isLast && walk.restorePosition();
  }
  for (const element of explainedAbbreviations(root, prefilter)) {
    const block = enclosingBlock(element, cache);
    if (!block || yielded.has(block)) continue;
    yielded.add(block);
    yield block;
  }
}

/** Yields the abbreviations under a node whose explanation may contain a mention. */
function* explainedAbbreviations(root: Node, prefilter: Prefilter): Generator<Element> {
  const parent = root === document ? document.documentElement : root;
  if (!parent || (!isElement(parent) && !isShadowRoot(parent))) return;
  const explained = [...elementsMatching(parent, "abbr[title], dfn[title]")];
  if (isElement(parent) && isExplainable(parent)) explained.push(parent);
  for (const element of explained) {
    if (prefilter.test(element.getAttribute("title")?.slice(0, MAX_TERM_CHARS) ?? "")) yield element;
  }
}

/** Returns whether the title of an element is the long form of its text. */
export function isExplainable(element: Element): boolean {
  return matches(element, "abbr, dfn");
}

/** Reads the next chunk, and saves the position unless it is the last one. */
function readChunk(walk: ResumableWalk, overlap: string): Chunk {
  const nodes: { node: Text; end: number }[] = [];
  let text = overlap;
  while (text.length < CHUNK_CHARS) {
    const node = walk.next() as Text | null;
    if (!node) return { text, overlap: overlap.length, nodes, isLast: true };
    const { data } = node;
    if (data.length > MIN_SCRIPT_CHARS && isScript(node)) continue;
    text += data;
    nodes.push({ node, end: text.length });
  }
  walk.savePosition();
  return { text, overlap: overlap.length, nodes, isLast: false };
}

function isScript(node: Text): boolean {
  const parent = parentElementOf(node);
  return parent !== null && matches(parent, "script, style");
}

/** Yields the nodes of a chunk in which a mention may begin or end. */
function* nodesWithCandidates(
  { text, overlap, nodes }: Chunk,
  { offsets, spans }: Candidates,
  prefilter: Prefilter,
): Generator<Text, void, void> {
  // A term that begins in the previous chunk is found in the node that it ends in.
  const overlapEnd = overlap > 0 ? overlap + MAX_STEM_CHARS : 0;
  let nextOffset = 0;
  let nextSpan = 0;
  let start = overlap;
  for (const { node, end } of nodes) {
    while ((offsets[nextOffset] ?? Infinity) < start) nextOffset++;
    while ((spans[nextSpan]?.[1] ?? Infinity) < start) nextSpan++;
    const hasOffset = (offsets[nextOffset] ?? Infinity) < end;
    const needsTest = (spans[nextSpan]?.[0] ?? Infinity) < end || start < overlapEnd;
    if (hasOffset || (needsTest && spanMayContainTerm(text, start, end, prefilter))) yield node;
    start = end;
  }
}

/** Returns whether a term may be in this span of a text or cross its start. */
function spanMayContainTerm(text: string, start: number, end: number, prefilter: Prefilter): boolean {
  if (prefilter.test(text.slice(start, end))) return true;
  return prefilter.test(
    text.slice(Math.max(0, start - MAX_STEM_CHARS), Math.min(end, start + MAX_STEM_CHARS)),
  );
}

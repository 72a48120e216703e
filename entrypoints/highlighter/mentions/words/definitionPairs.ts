import { isAbbreviation } from "../../../../data/matching/locateDefinitions.ts";
import { type Block, elementOf } from "../../../dom/blocks.ts";
import { closest, matches, parentElementOf } from "../../../dom/safeDom.ts";
import { shortTextOf } from "../../../dom/shortTextOf.ts";
import { type TextRun, UNRESOLVED_JOINT } from "../../../dom/textRuns.ts";

/** An abbreviation and what may be its long form, which the markup of a page puts side by side. */
export interface DefinitionPair {
  readonly abbreviation: string;
  readonly longForm: string;
  /** The first of two cells, or the term of a definition list; the text run itself for all others. */
  readonly cell?: Element;
}

const CELLS = 'td, th, [role="cell" i], [role="gridcell" i], [role="rowheader" i]';
const TERMS = "dt, dd";

/** An abbreviation has at most this many UTF-16 units, a long form in markup this many. */
const MAX_SHORT_CHARS = 14;
const MAX_LONG_CHARS = 160;
/** A longer cell (UTF-16 units) contains no definition. Indented HTML has much white space. */
export const MAX_CELL_CHARS = 2 * MAX_LONG_CHARS;
/** A term of a definition list has at most this many descriptions and synonyms. */
const MAX_SIBLINGS = 5;

/** After the element that defines a term, these words may precede its meaning. */
const meaning = /^[\s,:;=–—-]{0,3}(?:is|means|stands for|denotes)?\s?(?:short for |the |an? )?/;

/** Returns the pairs that a text run is part of: `abbr` and `dfn` elements, cells of a row, definition lists and lines. */
export function definitionPairs(run: TextRun, block: Block): DefinitionPair[] {
  return [...pairsOfElements(run), ...pairsOfNeighbors(block), ...pairsOfLines(run)];
}

/** Yields the abbreviations in `abbr` and `dfn` elements with a title, and in `dfn` elements before their meaning. */
function* pairsOfElements({ nodes, text }: TextRun): Generator<DefinitionPair> {
  for (const { node, end } of nodes) {
    if (node.data.length > MAX_SHORT_CHARS) continue;
    const element = parentElementOf(node);
    if (!element || !matches(element, "abbr, dfn, dfn abbr")) continue;
    const abbreviation = node.data.trim();
    if (!isAbbreviation(abbreviation)) continue;
    const title = closest(element, "abbr[title], dfn[title]")?.getAttribute("title") ?? "";
    const after = closest(element, "dfn") ? meaningAfter(text.slice(end, end + MAX_LONG_CHARS)) : "";
    const longForm = title || after;
    if (longForm) yield { abbreviation, longForm: longForm.slice(0, MAX_LONG_CHARS) };
  }
}

function meaningAfter(text: string): string {
  return toWords(text).replace(meaning, "");
}

/** Yields the pairs of a cell with the cells next to it, and of the terms and descriptions of a definition list. */
function* pairsOfNeighbors(block: Block): Generator<DefinitionPair> {
  const own = definingCell(elementOf(block));
  if (!own) return;
  for (const other of neighborsOf(own)) {
    const isFirst = own.localName === "dt" || own.nextElementSibling === other;
    yield* isFirst ? pairsOf(own, other) : pairsOf(other, own);
  }
}

/** Returns the cell, term or description that an element is or is in. */
export function definingCell(element: Element): Element | null {
  return closest(element, `${CELLS}, ${TERMS}`);
}

/** Returns the cells, terms or descriptions that may define a cell, term or description, or be defined by it. */
export function neighborsOf(cell: Element): Element[] {
  if (matches(cell, TERMS)) return listNeighbors(cell);
  const { nextElementSibling: next, previousElementSibling: previous } = cell;
  return [previous, next].filter((each) => each !== null && matches(each, CELLS)) as Element[];
}

/** Yields the pair of two neighbors, of which either may be the abbreviation. */
function* pairsOf(cell: Element, next: Element): Generator<DefinitionPair> {
  const [one, other] = [cellText(cell), cellText(next)];
  if (one === undefined || other === undefined) return;
  if (isAbbreviation(one)) yield { abbreviation: one, longForm: other, cell };
  if (isAbbreviation(other)) yield { abbreviation: other, longForm: one, cell };
}

/** Returns the descriptions of a term of a definition list, or the terms of a description. */
function listNeighbors(own: Element): Element[] {
  const step = (from: Element): Element | null =>
    own.localName === "dt" ? from.nextElementSibling : from.previousElementSibling;
  const neighbors: Element[] = [];
  let at = step(own);
  for (let count = 0; at && at.localName === own.localName && count < MAX_SIBLINGS; count++) at = step(at);
  for (; at && at.localName !== own.localName && neighbors.length < MAX_SIBLINGS; at = step(at))
    neighbors.push(at);
  return neighbors;
}

/** Returns the text of a cell with single spaces; undefined if it is too long for a name. */
function cellText(element: Element): string | undefined {
  const text = shortTextOf(element, MAX_CELL_CHARS);
  return text === undefined ? undefined : toWords(text);
}

/** Yields the pairs of a line that is only an abbreviation with the line after or before it. */
function* pairsOfLines(run: TextRun): Generator<DefinitionPair> {
  const lines = linesOf(run);
  for (const [index, abbreviation] of lines.entries()) {
    if (!isAbbreviation(abbreviation)) continue;
    for (const longForm of [lines[index - 1], lines[index + 1]])
      if (longForm) yield { abbreviation, longForm };
  }
}

/** Returns the lines that line breaks of the page divide a run into, not those of its source; none if it is one line. */
function linesOf({ text, nodes, isCut }: TextRun): string[] {
  const lines: string[] = [];
  let lineStart = 0;
  for (const [index, { end }] of nodes.entries()) {
    const next = nodes[index + 1]?.start ?? text.length;
    if (index < nodes.length - 1 && !text.slice(end, next).includes("\n")) continue;
    const line = text.slice(lineStart, end);
    lines.push(line.length > MAX_LONG_CHARS ? "" : toWords(line));
    lineStart = next;
  }
  // Less than a line may look like an abbreviation.
  if (isCut?.start) lines[0] = "";
  if (isCut?.end) lines[lines.length - 1] = "";
  return lines.length > 1 ? lines : [];
}

/** Returns the words of a text, each with a single space after it but for the last. */
function toWords(text: string): string {
  return text.replaceAll(UNRESOLVED_JOINT, " ").trim().replace(/\s+/g, " ");
}

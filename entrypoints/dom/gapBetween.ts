import type { EdgeStyles, Edges } from "./edgesBetween.ts";

/** What the boxes of elements add between two texts. */
interface Gap {
  /** Width in em of the text before it. */
  readonly em: number;
  /** Whether both texts are in frames of their own, such as labels. */
  readonly isFramed: boolean;
}

const NONE: Gap = { em: 0, isFramed: false };

/** The background of a label reaches this far (em) beyond its text; that of a word with a background less. */
const MIN_LABEL_PADDING_EM = 0.3;

/** The computed style of an element and the lengths at one of its edges. */
interface Edge {
  readonly style: CSSStyleDeclaration;
  readonly margin: string;
  readonly border: string;
  readonly padding: string;
}

/** Returns the gap that margins, borders and padding make between two texts of one line. */
export function gapBetween({ passed }: Edges, { closed, opened }: EdgeStyles): Gap {
  const ends = closed.map(endOf);
  const starts = opened.map(startOf);
  // Most edges add nothing.
  if (passed.length === 0 && ends.every(isFlush) && starts.every(isFlush)) return NONE;
  const shown = passed
    .map((element) => getComputedStyle(element))
    .filter(({ display }) => display !== "none");
  const edges = [...ends, ...shown.flatMap((style) => [startOf(style), endOf(style)]), ...starts];
  // The width of an inline element without text is "auto".
  const widths = shown.map((style) => style.width);
  const width = sumOf([
    ...widths,
    ...edges.flatMap(({ margin, border, padding }) => [margin, border, padding]),
  ]);
  if (edges.every(isFlush) && width === 0) return NONE;
  return {
    em: width / (edges[0] ? emOf(edges[0]) : 1),
    isFramed: ends.some(isFrame) && starts.some(isFrame),
  };
}

function isFlush({ margin, border, padding }: Edge): boolean {
  return margin === "0px" && padding === "0px" && border === "0px";
}

function endOf(style: CSSStyleDeclaration): Edge {
  return {
    style,
    margin: style.marginInlineEnd,
    border: style.borderInlineEndWidth,
    padding: style.paddingInlineEnd,
  };
}

function startOf(style: CSSStyleDeclaration): Edge {
  return {
    style,
    margin: style.marginInlineStart,
    border: style.borderInlineStartWidth,
    padding: style.paddingInlineStart,
  };
}

function emOf({ style }: Edge): number {
  return Number.parseFloat(style.fontSize);
}

/** Returns whether an edge is one of a label: a border, or a background that is wider than the text. */
function isFrame(edge: Edge): boolean {
  if (Number.parseFloat(edge.border) > 0) return true;
  if (Number.parseFloat(edge.padding) < MIN_LABEL_PADDING_EM * emOf(edge)) return false;
  return !/^(?:transparent|rgba\(.*, 0\))$/.test(edge.style.backgroundColor);
}

/** Returns the sum of computed lengths in CSS pixels; "auto" counts as none. */
export function sumOf(lengths: readonly string[]): number {
  return lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0);
}

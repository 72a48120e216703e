import type { Edges } from "./edgesBetween.ts";

/** What the boxes of elements add between two texts. */
interface Gap {
  /** Width in em of the text before it. */
  readonly em: number;
  /** Whether both texts are in frames of their own, such as labels. */
  readonly isFramed: boolean;
}

/** The ground of a label reaches this far (em) beyond its text; that of a marked word less. */
const MIN_LABEL_PADDING_EM = 0.3;

/** The computed style of an element and the lengths at one of its edges. */
interface Edge {
  readonly style: CSSStyleDeclaration;
  readonly margin: string;
  readonly border: string;
  readonly padding: string;
}

/** Returns the gap that margins, borders and padding make between two texts of one line. */
export function gapBetween({ closed, passed, opened }: Edges): Gap {
  const ends = closed.map(endOf);
  const starts = opened.map(startOf);
  const shown = passed.filter(isShown);
  const edges = [...ends, ...shown.flatMap((element) => [startOf(element), endOf(element)]), ...starts];
  const lengths = edges.flatMap(({ margin, border, padding }) => [margin, border, padding]);
  // The width of an inline element without text is "auto".
  const width = sumOf([...lengths, ...shown.map((element) => getComputedStyle(element).width)]);
  // Most edges add nothing, and each property takes time to read.
  if (lengths.every((length) => length === "0px") && width === 0) return { em: 0, isFramed: false };
  return {
    em: width / (edges[0] ? emOf(edges[0]) : 1),
    isFramed: ends.some(isFrame) && starts.some(isFrame),
  };
}

function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== "none";
}

function endOf(element: Element): Edge {
  const style = getComputedStyle(element);
  return {
    style,
    margin: style.marginInlineEnd,
    border: style.borderInlineEndWidth,
    padding: style.paddingInlineEnd,
  };
}

function startOf(element: Element): Edge {
  const style = getComputedStyle(element);
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

/** Returns whether an edge is one of a label: a border, or a ground that is wider than the text. */
function isFrame(edge: Edge): boolean {
  if (Number.parseFloat(edge.border) > 0) return true;
  if (Number.parseFloat(edge.padding) < MIN_LABEL_PADDING_EM * emOf(edge)) return false;
  return !/^(?:transparent|rgba\(.*, 0\))$/.test(edge.style.backgroundColor);
}

/** Returns the sum of computed lengths in CSS pixels; "auto" counts as none. */
export function sumOf(lengths: readonly string[]): number {
  return lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0);
}

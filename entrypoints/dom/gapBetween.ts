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

interface EdgeStyle {
  readonly margin: string;
  readonly border: string;
  readonly padding: string;
  readonly em: number;
  readonly ground: string;
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
  return {
    em: width / (edges[0]?.em ?? 1),
    isFramed: ends.some(isFrame) && starts.some(isFrame),
  };
}

function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== "none";
}

function endOf(element: Element): EdgeStyle {
  const style = getComputedStyle(element);
  return {
    margin: style.marginInlineEnd,
    border: style.borderInlineEndWidth,
    padding: style.paddingInlineEnd,
    em: Number.parseFloat(style.fontSize),
    ground: style.backgroundColor,
  };
}

function startOf(element: Element): EdgeStyle {
  const style = getComputedStyle(element);
  return {
    margin: style.marginInlineStart,
    border: style.borderInlineStartWidth,
    padding: style.paddingInlineStart,
    em: Number.parseFloat(style.fontSize),
    ground: style.backgroundColor,
  };
}

/** Returns whether an edge is one of a label: a border, or a ground that is wider than the text. */
function isFrame({ border, padding, ground, em }: EdgeStyle): boolean {
  if (Number.parseFloat(border) > 0) return true;
  const hasGround = !/^(?:transparent|rgba\(.*, 0\))$/.test(ground);
  return hasGround && Number.parseFloat(padding) >= MIN_LABEL_PADDING_EM * em;
}

/** Returns the sum of computed lengths in CSS pixels; "auto" counts as none. */
export function sumOf(lengths: readonly string[]): number {
  return lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0);
}

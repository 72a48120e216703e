import { lineRects } from "../../dom/geometry.ts";

/** So many neighbours are looked at together. */
const GROUP = 20;

/** Whether an element's lines are set in columns, its own or those of an element around it: down, and up again. */
export function isInColumns(element: Element): boolean {
  const { columnCount, columnWidth } = getComputedStyle(element);
  const isWhole = Element.prototype.getClientRects.call(element).length < 2;
  return columnCount !== "auto" || columnWidth !== "auto" || !isWhole;
}

/** Yields of the ranges of a block in columns, in order, those within so many viewports of the viewport, and some beside them. */
export function* rangesInColumns(ranges: readonly StaticRange[], reach: number): Generator<StaticRange> {
  const [down, across] = [(1 + reach) * innerHeight, (1 + reach) * innerWidth];
  for (let at = 0; at < ranges.length; at += GROUP) {
    const group = ranges.slice(at, at + GROUP);
    // Those between lie between, or where one column ends and the next begins.
    const boxes = [...group.slice(0, 1), ...group.slice(-1)].flatMap(lineRects);
    const isNear =
      boxes.some(({ bottom }) => bottom > innerHeight - down) &&
      boxes.some(({ top }) => top < down) &&
      boxes.some(({ right }) => right > innerWidth - across) &&
      boxes.some(({ left }) => left < across);
    if (isNear) yield* group;
  }
}

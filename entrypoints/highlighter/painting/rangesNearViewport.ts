import { lineRects } from "../../dom/geometry.ts";

/** Of the ranges of a block, in order, so many that lie about the middle of the viewport, in order. */
export function rangesNearViewport(ranges: readonly StaticRange[], most: number): readonly StaticRange[] {
  if (ranges.length <= most) return ranges;
  const from = Math.max(0, nearest(ranges) - (most >> 1));
  return ranges.slice(from, from + most);
}

/** The index of the range that is nearest to the middle of the viewport: they lie on the way from the first to the last. */
function nearest(ranges: readonly StaticRange[]): number {
  const [first, last] = [centreOf(ranges[0]), centreOf(ranges.at(-1))];
  if (!first || !last) return 0;
  const along = ({ x, y }: DOMPoint) =>
    (x - first.x) * (last.x - first.x) + (y - first.y) * (last.y - first.y);
  const middle = along(new DOMPoint(innerWidth / 2, innerHeight / 2));
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    const centre = centreOf(ranges[half]);
    if (centre && along(centre) < middle) low = half + 1;
    else high = half;
  }
  return low;
}

function centreOf(range: StaticRange | undefined): DOMPoint | undefined {
  const rect = range && lineRects(range)[0];
  return rect && new DOMPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

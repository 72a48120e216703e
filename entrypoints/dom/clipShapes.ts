import { NO_AREA, type Rect } from "./rect.ts";

/**
 * Returns the part of an element's box that its `clip` and `clip-path` leave, as computed; undefined when they leave all of
 * it, or a shape whose outline is not a rectangle. Of a polygon, the rectangle around it is returned.
 */
export function clippedBox(style: CSSStyleDeclaration, box: Rect): Rect | undefined {
  const isOutOfFlow = style.position === "absolute" || style.position === "fixed";
  // `clip` applies to these elements only.
  const rect = isOutOfFlow && style.clip.startsWith("rect(") ? clipRect(style.clip, box) : undefined;
  return rect ?? clipPath(style.clipPath, box);
}

/** Returns the box of `rect(top, right, bottom, left)`, whose lengths begin at the box's upper left corner. */
function clipRect(clip: string, box: Rect): Rect {
  const [top, right, bottom, left] = argumentsOf(clip)
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  // Not a number: `auto`, which is the edge of the box.
  const at = (start: number, offset: number | undefined, edge: number) =>
    offset === undefined || Number.isNaN(offset) ? edge : start + offset;
  return {
    left: at(box.left, left, box.left),
    top: at(box.top, top, box.top),
    right: at(box.left, right, box.right),
    bottom: at(box.top, bottom, box.bottom),
  };
}

function clipPath(path: string, box: Rect): Rect | undefined {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (path.startsWith("inset(")) {
    const sides = (argumentsOf(path).split(" round ")[0] ?? "").trim().split(/\s+/);
    const [top = "0", right = top, bottom = top, left = right] = sides;
    return {
      left: box.left + lengthOf(left, width),
      top: box.top + lengthOf(top, height),
      right: box.right - lengthOf(right, width),
      bottom: box.bottom - lengthOf(bottom, height),
    };
  }
  if (/^(circle|ellipse)\(\s*0(px|%)?\s/.test(path.replace(")", " "))) return NO_AREA;
  return path.startsWith("polygon(") ? boxOfPolygon(path, box, width, height) : undefined;
}

function boxOfPolygon(path: string, box: Rect, width: number, height: number): Rect {
  const points = argumentsOf(path)
    .replace(/^(evenodd|nonzero)\s*,/, "")
    .split(",")
    .map((point) => point.trim().split(/\s+/));
  const [xs, ys] = [
    points.map(([x = "0"]) => box.left + lengthOf(x, width)),
    points.map(([, y = "0"]) => box.top + lengthOf(y, height)),
  ];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Returns the text between the outermost brackets. */
function argumentsOf(value: string): string {
  return value.slice(value.indexOf("(") + 1, value.lastIndexOf(")"));
}

/** Returns a computed length or percentage in CSS pixels; 0 for a calculation, which cannot be computed here. */
function lengthOf(length: string, whole: number): number {
  const number = Number.parseFloat(length);
  if (Number.isNaN(number)) return 0;
  return length.endsWith("%") ? (number / 100) * whole : number;
}

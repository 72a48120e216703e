import { type HighlightColorName, highlightColorNames, highlightPalette } from "./highlightColors.ts";
import { linearRgb } from "./linearRgb.ts";

/**
 * Returns the name of the color in the palette that looks most like `color` (#rrggbb): as a background in the style
 * "background", as a line in every other style.
 */
export function nearestHighlightColor(color: string, style: unknown): HighlightColorName {
  const wanted = oklab(color);
  const candidates = highlightColorNames.flatMap((name) => {
    const { light, line } = highlightPalette[name];
    const shown = style === "background" ? light.background : line;
    return shown === "currentcolor" ? [] : [{ name, distance: distance(wanted, oklab(shown)) }];
  });
  return candidates.reduce((nearest, each) => (each.distance < nearest.distance ? each : nearest)).name;
}

type Oklab = readonly [lightness: number, a: number, b: number];

/** Returns a color in Oklab, where equal distances look equally different (https://bottosson.github.io/posts/oklab/). */
function oklab(color: string): Oklab {
  const [red, green, blue] = linearRgb(color);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function distance(one: Oklab, other: Oklab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

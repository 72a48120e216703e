/** A color as it is seen: its relative luminance (WCAG 2.2; 0 is black, 1 is white) and its opacity. */
export interface Shade {
  readonly luminance: number;
  readonly alpha: number;
}

/**
 * Returns the shade of a color as `getComputedStyle` returns it: `rgb()`, `rgba()`, or a function of CSS Color 4, in which
 * the browser keeps colors that the page has set in it. Undefined for any other text.
 */
export function shadeOf(color: string): Shade | undefined {
  const [, name = "", body = ""] = /^([a-z]+)\(([^()]*)\)$/.exec(color) ?? [];
  const [channels = "", slashed] = body.split("/");
  const [space = "", ...rest] = channels.split(/[\s,]+/).filter(Boolean);
  const values = [space, ...rest].map((value) => Number.parseFloat(value));
  const luminance = luminanceOf(name, space, values);
  // `rgba(0, 0, 0, 0.5)` has the alpha channel as its fourth value.
  const alpha = slashed ?? (name === "rgba" ? rest[2] : undefined);
  if (luminance === undefined || Number.isNaN(luminance)) return undefined;
  return { luminance, alpha: alpha === undefined ? 1 : Number.parseFloat(alpha) || 0 };
}

function luminanceOf(name: string, space: string, values: readonly number[]): number | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = values;
  switch (name) {
    case "rgb":
    case "rgba":
      return ofChannels(first / 255, second / 255, third / 255);
    case "color":
      // Display P3 and the other spaces with three channels differ little in luminance. XYZ has it as the second value.
      return space.startsWith("xyz") ? third : ofChannels(second, third, fourth);
    case "lab":
    case "lch":
      return ((first + 16) / 116) ** 3;
    case "oklab":
    case "oklch":
      return first ** 3;
    default:
      return undefined;
  }
}

function ofChannels(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

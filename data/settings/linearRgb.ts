export type Rgb = readonly [red: number, green: number, blue: number];

/** Returns whether a text is a color written as #rrggbb. */
export function isRgb(color: string): boolean {
  return /^#[0-9a-f]{6}$/.test(color);
}

/** Returns the linear-light channels, from 0 to 1, of an sRGB color written as #rrggbb. */
export function linearRgb(color: string): Rgb {
  if (!isRgb(color)) throw new Error(`${color} is not #rrggbb`);
  const channel = (start: number) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

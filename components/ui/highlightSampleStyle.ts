import { type HighlightSettings, highlightColors } from "../../data/settings/highlightColors.ts";
import { highlightStyles } from "../../data/settings/highlightStyles.ts";

/** Returns the CSS properties that make an element look like a highlight on a page with its `color-scheme`. */
export function highlightSampleStyle(marks: HighlightSettings): Record<string, string> {
  const [light, dark] = [highlightColors(marks, "light"), highlightColors(marks, "dark")];
  return {
    color: `light-dark(${light.text ?? "currentcolor"}, ${dark.text ?? "currentcolor"})`,
    backgroundColor: `light-dark(${light.background ?? "transparent"}, ${dark.background ?? "transparent"})`,
    ...highlightStyles[marks.style],
    textDecorationColor: `light-dark(${light.line}, ${dark.line})`,
  };
}

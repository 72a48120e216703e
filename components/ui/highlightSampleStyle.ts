import { type HighlightSettings, highlightColors } from "../../data/settings/highlightColors.ts";
import { highlightStyles } from "../../data/settings/highlightStyles.ts";

/** Returns the CSS properties that make an element look like a highlight on a page. */
export function highlightSampleStyle(marks: HighlightSettings): Record<string, string> {
  const { text, background, line } = highlightColors(marks);
  return {
    color: text ?? "inherit",
    backgroundColor: background ?? "transparent",
    textDecoration: `${highlightStyles[marks.style]} ${line}`,
  };
}

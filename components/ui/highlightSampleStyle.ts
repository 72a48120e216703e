import { highlightColors } from "../../data/settings/highlightColors.ts";
import { highlightStyles } from "../../data/settings/highlightStyles.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

/** Returns the CSS properties that make an element look like a highlight on a page. */
export function highlightSampleStyle(
  marks: Pick<Settings["marks"], "style" | "color">,
): Record<string, string> {
  const { text, background, line } = highlightColors(marks);
  return {
    color: text ?? "inherit",
    backgroundColor: background ?? "transparent",
    textDecoration: `${highlightStyles[marks.style]} ${line}`,
  };
}

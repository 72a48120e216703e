import { highlightColors } from "../../data/settings/markColors.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

const LINES = {
  background: "solid 2px",
  underline: "solid 2px",
  wavy: "wavy 2px",
  dotted: "dotted 3px",
  double: "double 2px",
};

/** The style of an element that looks as a mark does on a page. */
export function highlightSampleStyle(
  looks: Pick<Settings["marks"], "style" | "color">,
): Record<string, string> {
  const { text, ground, line } = highlightColors(looks);
  return {
    color: text ?? "inherit",
    backgroundColor: ground ?? "transparent",
    textDecoration: `underline ${LINES[looks.style]} ${line}`,
  };
}

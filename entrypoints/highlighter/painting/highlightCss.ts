import { highlightColors } from "../../../data/settings/markColors.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";

/** How each style draws its line. Thin dots and waves would be lost beside the letters. */
const LINES: Readonly<Record<Settings["marks"]["style"], string>> = {
  background: "underline 2px",
  underline: "underline 2px",
  wavy: "underline wavy 2px",
  dotted: "underline dotted 3px",
  double: "underline double 2px",
};

/**
 * The style sheet of the marks. Where the mark has a ground, text and ground are both set, so that the contrast is the
 * same on every page; a line says it without colour. Forced colors are the system's. Nothing is painted on paper.
 * @param inherits whether elements, those of shadow trees too, take a highlight's style from the element around them
 */
export function highlightCss(
  name: string,
  looks: Pick<Settings["marks"], "style" | "color">,
  inherits: boolean,
): string {
  const { text, ground, line } = highlightColors(looks);
  // A rule for each element makes the computing of a page's styles half as dear again.
  const marks = `${inherits ? ":root" : ""}::highlight(${name})`;
  const lined = LINES[looks.style];
  return `
@media screen {
  ${marks} {
    ${text ? `color: ${text};` : ""}
    ${ground ? `background-color: ${ground};` : ""}
    text-decoration: ${lined} ${line};
  }
}
@media screen and (forced-colors: active) {
  ${marks} {
    color: MarkText;
    background-color: Mark;
    text-decoration: ${lined} MarkText;
  }
}`;
}

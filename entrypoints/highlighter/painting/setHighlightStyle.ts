import type { FrameSettings } from "../../../data/settings/FrameSettings.ts";
import {
  type HighlightColors,
  type HighlightSettings,
  highlightColors,
  lineOfColorlessText,
} from "../../../data/settings/highlightColors.ts";
import { type HighlightLine, highlightStyles, underline } from "../../../data/settings/highlightStyles.ts";
import { type Emphasis, emphases, type Look, looks, looksWith, type PlaceLook, placeLooks } from "./looks.ts";

type HighlightNames = Readonly<Record<Look, string>>;

/** The highlights in the registry, as their style sheet selects them. */
interface NamedHighlights {
  readonly names: HighlightNames;
  /** Whether elements, also those in shadow trees, inherit highlight styles from their parents. */
  readonly isInherited: boolean;
}

/** Lines above and below the words, like the frame that a highlight cannot have. */
const CURRENT_LINE = { ...underline("solid", "3px"), textDecorationLine: "underline overline" };

/** Thicker than the line of any style. */
const MINE_LINE = underline("solid", "5px");

/** Thinner than the line of any style, and without a background. */
const CALM_LINE = underline("dotted", "1.5px");

/** How highlights look on the screen, and whether they are printed. */
export type PaintedSettings = HighlightSettings & Pick<FrameSettings["marks"], "inPrint">;

/**
 * Replaces the rules of a sheet by those of the highlights. Where a highlight has a background, text and background color
 * are both set, so that the contrast is the same on every page; on dark pages the page's light text is kept. The underline
 * is for readers who do not see the color. With forced colors, the system's colors are used. In print, nothing is painted,
 * or if the reader wants it, a line in the color of the text.
 */
export function setHighlightStyle(
  sheet: CSSStyleSheet,
  { names, isInherited }: NamedHighlights,
  settings: PaintedSettings,
): void {
  // Without `:root`, the rule applies to every element, and computing the page's styles takes 1.5 times as long.
  const root = isInherited ? ":root" : "";
  const selectorOf = (look: Look) => `${root}::highlight(${names[look]})`;
  const rules = looks.map((look) => `${selectorOf(look)} {}`).join(" ");
  // The system's colors are the same at each place.
  const forcedRules = emphases
    .map((emphasis) => `${looksWith(emphasis).map(selectorOf).join()} {}`)
    .join(" ");
  sheet.replaceSync(
    `@media screen { ${rules} } @media screen and (forced-colors: active) { ${forcedRules} } ${
      settings.inPrint ? `@media print { ${rules} }` : ""
    }`,
  );
  const [usual, forced, print] = sheet.cssRules;
  // Set as properties, because a value that is part of the sheet's text could end its rule and begin another one.
  let rule = 0;
  for (const place of placeLooks) {
    for (const emphasis of emphases) {
      const colors = colorsAt(place, { ...settings, style: styleOf(emphasis, settings) });
      setColors(usual, rule, colors, lineOf(emphasis, settings));
      // Browsers print no background, and the current mention is one for the screen only.
      if (print) setColors(print, rule, printedColorsAt(place, settings), highlightStyles[settings.style]);
      rule++;
    }
  }
  emphases.forEach((emphasis, index) => {
    setColors(forced, index, systemColors(emphasis), lineOf(emphasis, settings));
  });
}

/** Returns the style of highlights: those of the reader's own form have a background in each, and calm forms in none. */
function styleOf(emphasis: Emphasis, { style }: HighlightSettings): HighlightSettings["style"] {
  if (emphasis === "Mine") return "background";
  return emphasis === "Calm" ? "underline" : style;
}

function lineOf(emphasis: Emphasis, { style }: HighlightSettings): HighlightLine {
  if (emphasis === "Current") return CURRENT_LINE;
  if (emphasis === "Mine") return MINE_LINE;
  return emphasis === "Calm" ? CALM_LINE : highlightStyles[style];
}

function colorsAt(place: PlaceLook, settings: HighlightSettings): HighlightColors {
  if (place === "solid") return highlightColors({ ...settings, style: "background" }, "light");
  if (place === "clear") return { text: "transparent", line: lineOfColorlessText(settings.color) };
  if (place === "blended") return { line: "currentcolor" };
  const isDark = place === "dark" || place === "darkText";
  const colors = highlightColors(settings, isDark ? "dark" : "light");
  if (!colors.background) return colors;
  if (place === "darkText") return { ...colors, text: colors.line };
  const { text: _, ...withoutText } = colors;
  return place === "lightLink" && settings.color === "auto" ? withoutText : colors;
}

/** Returns the color of the line, and that of letters which the browser would print in another color than the page does. */
function printedColorsAt(place: PlaceLook, settings: HighlightSettings): HighlightColors {
  if (place === "solid") return { text: "black", line: "currentcolor" };
  return place === "clear" ? colorsAt(place, settings) : { line: "currentcolor" };
}

function systemColors(emphasis: Emphasis): HighlightColors {
  if (emphasis === "Calm") return { line: "CanvasText" };
  const system = emphasis === "Current" ? "Highlight" : "Mark";
  return { text: `${system}Text`, background: system, line: `${system}Text` };
}

/** Sets the colors and the line of the rule at `index` in a media rule. Properties that are undefined are left out. */
function setColors(
  media: CSSRule | undefined,
  index: number,
  { text, background, line }: HighlightColors,
  highlightLine: HighlightLine,
): void {
  const { style } = (media as CSSMediaRule).cssRules[index] as CSSStyleRule;
  if (text) style.setProperty("color", text);
  if (background) style.setProperty("background-color", background);
  Object.assign(style, highlightLine, { textDecorationColor: line });
}

/**
 * Returns random names for the highlight registry. With fixed names, any page could detect the extension by
 * `getComputedStyle(element, "::highlight(NAME)")`; a name derived from anything lasting would identify the reader.
 */
export function createHighlightNames(): HighlightNames {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const name = `m${a.toString(36)}${b.toString(36)}`;
  return Object.fromEntries(looks.map((look, index) => [look, name + index.toString(36)])) as Record<
    Look,
    string
  >;
}

import {
  type HighlightColors,
  type HighlightSettings,
  highlightColors,
} from "../../../data/settings/highlightColors.ts";
import { highlightStyles } from "../../../data/settings/highlightStyles.ts";
import { type Look, looks } from "./looks.ts";

type HighlightNames = Readonly<Record<Look, string>>;

/** The highlights in the registry, as their style sheet selects them. */
interface NamedHighlights {
  readonly names: HighlightNames;
  /** Whether elements, also those in shadow trees, inherit highlight styles from their parents. */
  readonly isInherited: boolean;
}

/** Lines above and below the words, like the frame that a highlight cannot have. */
const CURRENT_DECORATION = "underline overline 3px";

/**
 * Replaces the rules of a sheet by those of the highlights. Where a highlight has a background, text and background color
 * are both set, so that the contrast is the same on every page; on dark pages the page's light text is kept. The underline
 * is for readers who do not see the color. With forced colors, the system's colors are used. Nothing is painted in print.
 */
export function setHighlightStyle(
  sheet: CSSStyleSheet,
  { names, isInherited }: NamedHighlights,
  settings: HighlightSettings,
): void {
  // Without `:root`, the rule applies to every element, and computing the page's styles takes 1.5 times as long.
  const rules = looks.map((look) => `${isInherited ? ":root" : ""}::highlight(${names[look]}) {}`).join(" ");
  sheet.replaceSync(`@media screen { ${rules} } @media screen and (forced-colors: active) { ${rules} }`);
  const [usual, forced] = sheet.cssRules;
  // Set as properties, because a value that is part of the sheet's text could end its rule and begin another one.
  looks.forEach((look, index) => {
    const { text, background, line } = colorsOf(look, settings);
    const isCurrent = look === "current" || look === "currentDark";
    const decoration = isCurrent ? CURRENT_DECORATION : highlightStyles[settings.style];
    setProperties(usual, index, {
      color: text,
      "background-color": background,
      "text-decoration": `${decoration} ${line}`,
    });
    const system = isCurrent ? "Highlight" : "Mark";
    setProperties(forced, index, {
      color: `${system}Text`,
      "background-color": system,
      "text-decoration": `${decoration} ${system}Text`,
    });
  });
}

function colorsOf(look: Look, settings: HighlightSettings): HighlightColors {
  const isDark = look === "dark" || look === "darkText" || look === "currentDark";
  const colors = highlightColors(settings, isDark ? "dark" : "light");
  if (!colors.background) return colors;
  if (look === "darkText" || look === "currentDark") return { ...colors, text: colors.line };
  const { text: _, ...withoutText } = colors;
  return look === "lightLink" && settings.color === "auto" ? withoutText : colors;
}

/** Sets CSS properties of the rule at `index` in a media rule, and leaves out those that are undefined. */
function setProperties(
  media: CSSRule | undefined,
  index: number,
  properties: Record<string, string | undefined>,
): void {
  const rule = (media as CSSMediaRule).cssRules[index];
  for (const [name, value] of Object.entries(properties))
    if (value) (rule as CSSStyleRule).style.setProperty(name, value);
}

/**
 * Returns random names for the highlight registry. With fixed names, any page could detect the extension by
 * `getComputedStyle(element, "::highlight(NAME)")`; a name derived from anything lasting would identify the reader.
 */
export function createHighlightNames(): HighlightNames {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const name = `m${a.toString(36)}${b.toString(36)}`;
  return Object.fromEntries(looks.map((look, index) => [look, name + index])) as Record<Look, string>;
}

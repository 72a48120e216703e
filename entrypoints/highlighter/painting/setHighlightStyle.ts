import { type HighlightSettings, highlightColors } from "../../../data/settings/highlightColors.ts";
import { highlightStyles } from "../../../data/settings/highlightStyles.ts";

/** A highlight in the registry, as its style sheet selects it. */
interface NamedHighlight {
  readonly name: string;
  /** Whether elements, also those in shadow trees, inherit highlight styles from their parents. */
  readonly isInherited: boolean;
}

/**
 * Replaces the rules of a sheet by those of the highlights. Where a highlight has a background, text and background color
 * are both set, so that the contrast is the same on every page. The underline is for readers who do not see the color.
 * With forced colors, the system's colors are used. Nothing is painted in print.
 */
export function setHighlightStyle(
  sheet: CSSStyleSheet,
  { name, isInherited }: NamedHighlight,
  settings: HighlightSettings,
): void {
  // Without `:root`, the rule applies to every element, and computing the page's styles takes 1.5 times as long.
  const rule = `${isInherited ? ":root" : ""}::highlight(${name}) {}`;
  sheet.replaceSync(`@media screen { ${rule} } @media screen and (forced-colors: active) { ${rule} }`);
  const { text, background, line } = highlightColors(settings, "light");
  const decoration = highlightStyles[settings.style];
  const [usual, forced] = sheet.cssRules;
  // Set as properties, because a value that is part of the sheet's text could end its rule and begin another one.
  setProperties(usual, {
    color: text,
    "background-color": background,
    "text-decoration": `${decoration} ${line}`,
  });
  setProperties(forced, {
    color: "MarkText",
    "background-color": "Mark",
    "text-decoration": `${decoration} MarkText`,
  });
}

/** Sets properties of the only rule in a media rule; undefined ones are left out. */
function setProperties(media: CSSRule | undefined, properties: Record<string, string | undefined>): void {
  const [rule] = (media as CSSMediaRule).cssRules;
  for (const [name, value] of Object.entries(properties))
    if (value) (rule as CSSStyleRule).style.setProperty(name, value);
}

/**
 * Returns a random name for the highlight registry. With a fixed name, any page could detect the extension by
 * `getComputedStyle(element, "::highlight(NAME)")`; a name derived from anything lasting would identify the reader.
 */
export function createHighlightName(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `m${a.toString(36)}${b.toString(36)}`;
}

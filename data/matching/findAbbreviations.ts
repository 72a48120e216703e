import type { Definitions } from "./findDefinitions.ts";
import { isShortFor } from "./isShortFor.ts";
import type { Mention } from "./Mention.ts";

/**
 * Characters that may not be next to an abbreviation. Letters of other scripts may, because those scripts do not
 * separate it by spaces.
 */
const wordCharacters = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_";
const bracketsAfter = /\s?[(（]([^()（）]{3,60})[)）]/y;

/** Returns a global pattern for every offset at which one of the abbreviations may be; it does not check word borders. */
export function abbreviationPattern(definitions: Definitions): RegExp {
  const abbreviations = [...definitions.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(abbreviations.length > 0 ? abbreviations.join("|") : "(?!)", "g");
}

/** Returns the mentions by abbreviations that the page defines, plural and possessive ones included, in order. */
export function findAbbreviations(text: string, definitions: Definitions): Mention[] {
  const source = abbreviationPattern(definitions).source;
  const pattern = new RegExp(
    `(?<![${wordCharacters}])(${source})(?:['’]?s)?(?![${wordCharacters}]|-R(?:OM|W)?\\b)`,
    "gu",
  );
  const mentions: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const definition = definitions.get(match[1] as string);
    const end = match.index + match[0].length;
    if (
      !definition ||
      isMeasure(text, match.index, end) ||
      isRedefined(text, match[1] as string, end, definition.definition)
    )
      continue;
    mentions.push({
      start: match.index,
      end,
      form: definition.form,
      kind: "abbreviation",
      definition: definition.definition,
    });
  }
  return mentions;
}

/** Returns whether a number is next to the abbreviation: in "± SD" and "SD 3.2" it is a standard deviation. */
function isMeasure(text: string, start: number, end: number): boolean {
  return (
    /[±+]\s?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s?[=:±]?\s?\d/.test(text.slice(end, end + 5))
  );
}

/** Returns whether brackets after the abbreviation give it another meaning at this place: "CD (Crohn's disease)". */
function isRedefined(text: string, abbreviation: string, end: number, definition: string): boolean {
  bracketsAfter.lastIndex = end;
  const content = bracketsAfter.exec(text)?.[1];
  return (
    content !== undefined &&
    !content.toLowerCase().includes(definition.toLowerCase()) &&
    isShortFor(abbreviation, content, "dystonia")
  );
}

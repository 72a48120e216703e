import { expandNotation } from "../../data/matching/compile/expandNotation.ts";
import { en } from "../../data/terms/en.ts";

const spellings = [en.nouns, en.adjectives, ...Object.values(en.names), ...Object.values(en.symbols ?? {})]
  .flatMap((notations) => notations ?? [])
  .flatMap(expandNotation)
  .map((spelling) => spelling.replaceAll("~", ""))
  .sort((a, b) => b.length - a.length);

const separators: Readonly<Record<string, string>> = { " ": "[\\s-]+", "-": "[\\s-]?", "'": "['’]?" };

/** The English names of the dictionary as plain words, longest first, as a user would enter them in a highlighter. */
export const names: readonly string[] = [
  // Remove hyphens, which are optional except in symbols such as DYT-TOR1A.
  ...new Set(spellings.map((spelling) => spelling.replace(/-(?!.*\d)/g, "").replaceAll("'", ""))),
];

/** The same names as the source of one regular expression, to be used with the flags "gi". */
export const pattern: string = `\\b(?:${[...new Set(spellings)]
  .map((spelling) => spelling.replace(/[ '-]/g, (character) => separators[character] ?? character))
  .join("|")})\\b`;

import { expandNotation } from "../../data/matching/compile/expandNotation.ts";
import { en } from "../../data/terms/en.ts";

const spellings = [en.nouns, en.adjectives, ...Object.values(en.names), ...Object.values(en.symbols ?? {})]
  .flatMap((notations) => notations ?? [])
  .flatMap(expandNotation)
  .map((spelling) => spelling.replaceAll("~", ""))
  .sort((a, b) => b.length - a.length);

const signs: Readonly<Record<string, string>> = { " ": "[\\s-]+", "-": "[\\s-]?", "'": "['’]?" };

/** The English names of the dictionary as plain words, longest first: what a user would type into a highlighter. */
export const names: readonly string[] = [
  // A hyphen that may be left out is left out, except in symbols such as DYT-TOR1A.
  ...new Set(spellings.map((spelling) => spelling.replace(/-(?!.*\d)/g, "").replaceAll("'", ""))),
];

/** The same as the source of one expression, for the flags "gi". */
export const pattern: string = `\\b(?:${[...new Set(spellings)]
  .map((spelling) => spelling.replace(/[ '-]/g, (sign) => signs[sign] ?? sign))
  .join("|")})\\b`;

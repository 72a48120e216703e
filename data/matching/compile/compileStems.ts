import type { LanguageTerms, Notation } from "../../terms/LanguageTerms.ts";
import { sharedStems } from "../../terms/sharedStems.ts";
import { normalizeText } from "../normalizeText.ts";
import { expandAlternatives, expandNotation } from "./expandNotation.ts";
import { prefixPattern } from "./prefixPattern.ts";

/** The stems that the prefilter searches for, as pattern sources that still contain the stems' special characters. */
export interface Stems {
  /** Normalized stems in Latin letters, separated by "|". Those with accents are found in non-ASCII spans only. */
  readonly latin: string;
  /** Stems in other scripts, in lower case. */
  readonly other: string;
  /** Vietnamese stems, which are rare only with their accents: they are searched for in non-ASCII spans only. */
  readonly vietnamese: string;
}

const vietnameseLetters = /[\u1e00-\u1eff]/;

/**
 * Returns a small set of stems such that every text with a term contains at least one of them. Throws when a term contains
 * none of its language's stems: the prefilter would reject its texts.
 */
export function compileStems(languages: readonly LanguageTerms[]): Stems {
  for (const language of languages) checkCoverage(language);
  const terms = languages.flatMap(standaloneTerms).flatMap(expandAlternatives);
  const stems = coveringStems(languages.flatMap(({ stems }) => stems).flatMap(expandNotation), terms);
  const isLatin = (stem: string): boolean => /^[a-z0-9 '#_-]+$/.test(stem);
  const vietnamese = stems.filter((stem) => isLatin(stem) && isVietnamese(stem, terms));
  const latin = stems.filter((stem) => isLatin(stem) && !vietnamese.includes(stem));
  const other = stems.filter((stem) => !isLatin(stem)).map((stem) => stem.normalize("NFC"));
  return {
    latin: latin.join("|"),
    other: prefixPattern(other),
    vietnamese: prefixPattern(vietnamese),
  };
}

/** Returns all terms of a language that can be a mention without a noun next to them. */
export function standaloneTerms(language: LanguageTerms): Notation[] {
  return [
    ...language.nouns,
    ...language.adjectives,
    ...Object.values(language.names).flatMap((notations) => notations ?? []),
    ...Object.values(language.symbols ?? {}).flatMap((notations) => notations ?? []),
    ...(language.contextNames ?? []).flatMap(({ names }) => names),
  ];
}

function checkCoverage(language: LanguageTerms): void {
  const patterns = [...sharedStems, ...language.stems].flatMap(expandNotation).map(stemPattern);
  const uncovered = standaloneTerms(language)
    .flatMap(expandNotation)
    .filter((term) => !patterns.some((pattern) => pattern.test(term)));
  if (uncovered.length > 0)
    throw new Error(
      `These terms in ${language.language}.ts contain none of its stems: ${uncovered.join(", ")}. Add a stem that is rare in other texts.`,
    );
}

/** Returns a pattern for a stem in a normalized spelling, where the notation's special characters may be missing. */
function stemPattern(stem: string): RegExp {
  return new RegExp(stem.replace(/[ '-]/g, "[ '-]?").replace("#", "[\\d /-]").replace("_", "(?![enr])"));
}

/**
 * Returns stems that together cover all terms: the shared ones, and then those of the languages that cover most. A stem
 * that covers nothing new is left out.
 */
function coveringStems(languageStems: readonly string[], terms: readonly string[]): string[] {
  let uncovered = new Set(terms.map((term) => normalizeText(term).text));
  const chosen: string[] = [];
  const choose = (stem: string): void => {
    const pattern = stemPattern(stem);
    const rest = new Set([...uncovered].filter((term) => !pattern.test(term)));
    if (rest.size < uncovered.size) chosen.push(stem);
    uncovered = rest;
  };
  sharedStems.flatMap(expandNotation).forEach(choose);
  const coverage = (stem: string): number =>
    [...uncovered].filter((term) => stemPattern(stem).test(term)).length;
  const ranked = [...new Set(languageStems)]
    .map((stem) => [stem, coverage(stem)] as const)
    .filter(([, covered]) => covered > 0)
    .sort(([, a], [, b]) => b - a);
  for (const [stem] of ranked) choose(stem);
  return chosen.sort();
}

/** Returns whether all terms with a stem have Vietnamese letters. */
function isVietnamese(stem: string, terms: readonly string[]): boolean {
  const pattern = stemPattern(stem);
  return terms
    .filter((term) => pattern.test(normalizeText(term).text))
    .every((term) => vietnameseLetters.test(term));
}

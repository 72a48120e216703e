import type { LanguageTerms, Notation } from "../../terms/LanguageTerms.ts";
import { sharedStems } from "../../terms/sharedStems.ts";
import { normalizeText } from "../normalizeText.ts";
import { expandNotation, expandUnfolded } from "./expandNotation.ts";
import { prefixPattern } from "./prefixPattern.ts";

/** What the gate looks for, as sources of patterns in which `signs` stand for themselves. */
export interface Stems {
  /** The stems in Latin letters, folded (those with accents are looked at only in disguise), parted by "|". */
  readonly latin: string;
  /** The stems in all other scripts, in lower case. */
  readonly other: string;
  /** The stems in Vietnamese, which are rare only with their accents: looked for only in disguise. */
  readonly vietnamese: string;
}

const vietnamese = /[\u1e00-\u1eff]/;

/**
 * Stems of which every text that holds a name holds at least one. An error names the names that hold
 * none of their language's stems: the gate would never let the matcher see them.
 */
export function compileStems(languages: readonly LanguageTerms[]): Stems {
  for (const names of languages) checkCover(names);
  const names = languages.flatMap(namesOf).flatMap(expandUnfolded);
  const used = fewest(languages.flatMap(({ stems }) => stems).flatMap(expandNotation), names);
  const isLatin = (stem: string): boolean => /^[a-z0-9 '#_-]+$/.test(stem);
  const inVietnamese = used.filter((stem) => isLatin(stem) && isVietnamese(stem, names));
  const latin = used.filter((stem) => isLatin(stem) && !inVietnamese.includes(stem));
  const other = used.filter((stem) => !isLatin(stem)).map((stem) => stem.normalize("NFC"));
  return {
    latin: latin.join("|"),
    other: prefixPattern(other),
    vietnamese: prefixPattern(inVietnamese),
  };
}

/** All names of a language that can be a mention without a noun beside them. */
export function namesOf(names: LanguageTerms): Notation[] {
  return [
    ...names.nouns,
    ...names.adjectives,
    ...Object.values(names.names).flatMap((notations) => notations ?? []),
    ...Object.values(names.symbols ?? {}).flatMap((notations) => notations ?? []),
    ...(names.contextNames ?? []).flatMap(({ names }) => names),
  ];
}

function checkCover(names: LanguageTerms): void {
  const stems = [...sharedStems, ...names.stems].flatMap(expandNotation).map(patternOf);
  const bare = namesOf(names)
    .flatMap(expandNotation)
    .filter((name) => !stems.some((stem) => stem.test(name)));
  if (bare.length > 0)
    throw new Error(
      `These names in ${names.language}.ts hold none of its stems: ${bare.join(", ")}. Add one that is rare in other texts.`,
    );
}

/** Finds a stem in a folded name: signs of the notation may be left out. */
function patternOf(stem: string): RegExp {
  return new RegExp(stem.replace(/[ '-]/g, "[ '-]?").replace("#", "[\\d /-]").replace("_", "(?![enr])"));
}

/** Stems that cover all names: the shared ones, and of the others those that cover most, as long as any are wanted. */
function fewest(others: readonly string[], names: readonly string[]): string[] {
  let open = new Set(names.map((name) => normalizeText(name).text));
  const chosen: string[] = [];
  const take = (stem: string): void => {
    const pattern = patternOf(stem);
    const left = new Set([...open].filter((name) => !pattern.test(name)));
    if (left.size < open.size) chosen.push(stem);
    open = left;
  };
  sharedStems.flatMap(expandNotation).forEach(take);
  const count = (stem: string): number => [...open].filter((name) => patternOf(stem).test(name)).length;
  const counted = [...new Set(others)]
    .map((stem) => [stem, count(stem)] as const)
    .filter(([, covered]) => covered > 0);
  for (const [stem] of counted.sort(([, a], [, b]) => b - a)) take(stem);
  return chosen.sort();
}

function isVietnamese(stem: string, names: readonly string[]): boolean {
  const pattern = patternOf(stem);
  return names
    .filter((name) => pattern.test(normalizeText(name).text))
    .every((name) => vietnamese.test(name));
}

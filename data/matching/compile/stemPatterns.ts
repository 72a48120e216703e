import { type SearchedStems, StemEnd } from "../Dictionary.ts";
import { encodeTerms } from "../encodeTerms.ts";
import { normalizeText } from "../normalizeText.ts";
import { scripts } from "../scripts.ts";
import type { Stems } from "./compileStems.ts";
import { expandNotation } from "./expandNotation.ts";
import { prefixPattern } from "./prefixPattern.ts";
import { searchHeads } from "./searchHeads.ts";

/** The stems that the prefilter searches for, as sources of regular expressions to which it adds the flag "i". */
export interface PrefilterPatterns {
  /** Stems in Latin letters, also where "e", "n" or "r" follows one that none of them may follow. */
  readonly latin: string;
  /** The few of them that none of these may follow, which `_` marks, and those with the same first letters. */
  readonly bounded: string;
  /** Stems in other scripts, in NFC; the prefilter spells out their spaces and hyphens. */
  readonly other: string;
  /** Vietnamese stems without their accents. */
  readonly vietnamese: string;
}

/**
 * How Latin text on a page writes a stem's special characters. Unlike in the matcher, anything but letters is a gap,
 * and anything but a letter may follow a number: this keeps the patterns short.
 */
const pageSpellings: Readonly<Record<string, string>> = {
  "#": "[^a-z]",
  " ": "\\W*",
  "-": "\\W*",
  "'": "\\W?",
  "·": " ",
  _: "_",
};

/**
 * Letters that are in "dystonia" with spaces between its capitals, in each language; normalized text has no such spaces.
 * Other names are never written this way.
 */
const spacedStem = "t·o·n·i";

/** How normalized text writes a stem's special characters. */
const normalizedSpellings: Readonly<Record<string, string>> = {
  "#": "[\\d /-]",
  " ": "(?: ?- ?| )?",
  "-": "(?: ?- ?| )?",
  "'": "'?",
  _: "(?![enr])",
};

/**
 * Returns the patterns of the prefilter. Throws when a stem mixes scripts: the prefilter searches for stems in other
 * scripts only from the first letter of such a script on.
 */
export function prefilterPatterns({ latin, other, vietnamese }: Stems): PrefilterPatterns {
  if (/[a-z\u0080-\u036f]/.test(other))
    throw new Error(`These stems mix scripts: ${other}. Give each stem letters of one script only.`);
  const stems = latin.split("|");
  return {
    latin: spellOut(prefixPattern([...stems, spacedStem]), { ...pageSpellings, _: "" }),
    bounded: spellOut(prefixPattern(boundedStems(stems)), pageSpellings),
    other: normalizeText(other).text.normalize("NFC"),
    vietnamese: spellOut(vietnamese, pageSpellings),
  };
}

/** Returns the stems that end with `_`, and all that begin like one of them or are the beginning of one. */
function boundedStems(stems: readonly string[]): string[] {
  const lettersOf = (stem: string): string => stem.replace(/[#' _-]/g, "");
  const bounded = stems.filter((stem) => stem.endsWith("_")).map(lettersOf);
  return stems.filter((stem) => {
    const letters = lettersOf(stem);
    return bounded.some((other) => letters.startsWith(other) || other.startsWith(letters));
  });
}

/** Returns the stems as they are searched for in normalized text. */
export function searchedStems(stems: Stems): SearchedStems {
  const { latin, other } = normalizedStems(stems);
  return {
    terms: encodeTerms(new Map([...latin, ...other].map(withEnd))),
    latinHeads: searchHeads(latin, 4),
    otherHeads: Object.fromEntries(
      [...Map.groupBy(other, scriptOf)].map(([script, group]) => [script, searchHeads(group, 2)]),
    ),
  };
}

function withEnd(stem: string): [stem: string, end: number] {
  if (stem.endsWith("_")) return [stem.slice(0, -1), StemEnd.NO_ENDING];
  if (stem.endsWith("#")) return [stem.slice(0, -1), StemEnd.NUMBER];
  return [stem, StemEnd.ANY];
}

/** Returns the source of a pattern that finds all stems in normalized text. */
export function stemPattern(stems: Stems): string {
  const { latin, other } = normalizedStems(stems);
  return spellOut(prefixPattern([...latin, ...other]), normalizedSpellings);
}

function normalizedStems({ latin, other, vietnamese }: Stems): Record<"latin" | "other", readonly string[]> {
  const stemsIn = (pattern: string): string[] => expandNotation(pattern.replaceAll("(?:", "("));
  return { latin: [...latin.split("|"), ...stemsIn(vietnamese)], other: stemsIn(other) };
}

function spellOut(source: string, spellings: Readonly<Record<string, string>>): string {
  return source.replace(/[#' ·_-]/g, (character) => spellings[character] as string);
}

function scriptOf(stem: string): string {
  const script = scripts.find((letters) => new RegExp(`[${letters}]`).test(stem));
  if (script === undefined)
    throw new Error(`The stem "${stem}" is in a script that scripts.ts does not list.`);
  return script;
}

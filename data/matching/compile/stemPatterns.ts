import type { StemPatterns } from "../Dictionary.ts";
import { normalizeText } from "../normalizeText.ts";
import { scripts } from "../scripts.ts";
import type { Stems } from "./compileStems.ts";
import { expandNotation } from "./expandNotation.ts";
import { prefixPattern } from "./triePattern.ts";

/** The stems that the prefilter searches for, as sources of regular expressions to which it adds the flag "i". */
export interface PrefilterPatterns {
  /** Stems in Latin letters; `_` marks where no "e", "n" or "r" may follow. */
  readonly latin: string;
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
  // The prefilter replaces `_` by a look-ahead: repeated in each stem, it would make the detector 1 % larger.
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
  return {
    latin: spellOut(prefixPattern([...latin.split("|"), spacedStem]), pageSpellings),
    other: normalizeText(other).text.normalize("NFC"),
    vietnamese: spellOut(vietnamese, pageSpellings),
  };
}

/** Returns the sources of patterns that find the stems in normalized text, those in other scripts by script. */
export function stemPatterns({ latin, other, vietnamese }: Stems): StemPatterns {
  const stems = expandNotation(other.replaceAll("(?:", "("));
  const pattern = (words: readonly string[]): string => spellOut(prefixPattern(words), normalizedSpellings);
  return {
    latin: [pattern(latin.split("|")), spellOut(vietnamese, normalizedSpellings)].join("|"),
    others: Object.fromEntries(
      [...Map.groupBy(stems, scriptOf)].map(([script, group]) => [script, pattern(group)]),
    ),
  };
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

import type { FormId } from "../content/forms/forms.ts";

/**
 * What a key of the dictionary stands for: form (index into `forms`, or LOOK_ALIKE), kind,
 * the cue that it needs and the cue that forbids it ("" for none), and whether it may be the last part of a longer word.
 */
export type Meaning = readonly [form: number, kind: Kind, needs: string, unless: string, compound: 0 | 1];

export type Kind = "noun" | "adjective" | "name" | "symbol" | "term";

/** The form index of what only looks like dystonia. */
export const LOOK_ALIKE = -1;

/** Form indexes of a qualifier before and after the noun; null where it is none. */
export type Sides = readonly [before: number | null, after: number | null];

/**
 * The names of all languages, ready to match on folded text. Plain JSON: it is built once, at build time. Almost all of it
 * is a few long strings, so that loading it is reading over them.
 * Keys (see `termKey`) are packed by `encodeTerms` with the index of what they stand for.
 */
export interface Dictionary {
  /** Form ids; where several qualifiers stand beside one noun, the first in this order wins. */
  readonly forms: readonly FormId[];
  readonly meanings: readonly Meaning[];
  readonly names: EncodedKeys;
  /** For the letters that a name ending in a script without spaces begins with: the longest one's letters. */
  readonly runs: Readonly<Record<string, number>>;
  readonly stems: ScriptStems;
  readonly leads: StemPrefixes;
  readonly sides: readonly Sides[];
  /** Qualifiers, and what turns the noun into something else. */
  readonly qualifiers: EncodedKeys;
  readonly geneWords: EncodedKeys;
  readonly joiners: EncodedKeys;
  /** What may be written onto the front of a word. */
  readonly clitics: EncodedKeys;
  /** Cues in Latin letters and in others, each as two tries: of words and of beginnings of words. */
  readonly cues: Readonly<Record<string, Readonly<Record<"latin" | "other", readonly [string, string]>>>>;
}

/** Keys as they are, and beginnings of last words that stand for every word that begins so. */
export interface EncodedKeys {
  readonly whole: string;
  readonly open: string;
}

/** Sources of patterns that find the stems (see `compileStems`) in folded text. */
export interface ScriptStems {
  readonly latin: string;
  /** Those that hold a letter of another script, by the range of letters that it lies in. */
  readonly others: Readonly<Record<string, string>>;
}

/**
 * Where names begin before their stem. For the first letter of a stem: how far before it at most (in folded letters),
 * and how the names begin that do; a space between. A stem that is not listed stands only at the beginning. More
 * letters would not do: "cramp" and "crampe" may be found at one place of a text.
 */
export type StemPrefixes = Readonly<Record<string, string>>;

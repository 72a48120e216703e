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
 * The names of all languages, ready to match on folded text. Plain JSON: it is built once, at build time.
 * Keys (see `keyOf`) stand under their first letter, packed by `packWords` with the index of what they stand for.
 */
export interface Dictionary {
  /** Form ids; where several qualifiers stand beside one noun, the first in this order wins. */
  readonly forms: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly names: PackedKeys;
  /** Sources of patterns that find the stems (see `compileStems`) in folded text: all, and those in Latin letters. */
  readonly stems: Readonly<Record<"all" | "latin", string>>;
  /** The stem of a name begins at most so far after the name. */
  readonly reach: number;
  readonly sides: readonly Sides[];
  /** Qualifiers, and what turns the noun into something else. */
  readonly qualifiers: PackedKeys;
  readonly geneWords: PackedKeys;
  readonly joiners: PackedKeys;
  /** What may be written onto the front of a word. */
  readonly clitics: PackedKeys;
  /** Cues in Latin letters and in others, each as two tries: of words and of beginnings of words. */
  readonly cues: Readonly<Record<string, Readonly<Record<"latin" | "other", readonly [string, string]>>>>;
}

export type PackedKeys = Readonly<Record<string, string>>;

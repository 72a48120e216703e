/**
 * What a key of the dictionary stands for: form (index into `forms`, -1 for a look-alike), kind,
 * the cue that it needs and the cue that forbids it ("" for none), and whether it may be the last part of a longer word.
 */
export type Meaning = readonly [form: number, kind: Kind, needs: string, unless: string, compound: 0 | 1];

export type Kind = "noun" | "adjective" | "name" | "symbol" | "term";

/** The names of all languages, ready to match on folded text. Plain JSON: it is built once, at build time. */
export interface Dictionary {
  /** Form ids; where several qualifiers stand beside one noun, the first in this order wins. */
  readonly forms: readonly string[];
  /** Trie of how the names in scripts with spaces between words begin, as the source of a pattern. */
  readonly beginnings: string;
  /** Trie of the whole names that end in Chinese, Japanese, Korean or Thai. */
  readonly unspaced: string;
  readonly meanings: readonly Meaning[];
  /** For each meaning its names' keys (see `keyOf`); all lists of words are packed by `packWords`. */
  readonly names: readonly string[];
  /** Keys of qualifiers by form index. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Keys of what turns the noun into something else. */
  readonly lookAlikes: string;
  readonly geneWords: string;
  readonly joiners: string;
  /** What may be written onto the front of a word. */
  readonly clitics: string;
  /** Cue names with two tries: of words and of beginnings of words. */
  readonly cues: Readonly<Record<string, readonly [words: string, beginnings: string]>>;
}

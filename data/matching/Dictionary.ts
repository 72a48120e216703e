import type { ContextTopic } from "../terms/LanguageTerms.ts";
import type { Relation } from "./Mention.ts";

/** In place of a form index: the term only looks like a mention of dystonia. */
export const LOOK_ALIKE = -1;

/** The meaning of a term. */
export interface Meaning {
  /** Index into the dictionary's `forms`, or LOOK_ALIKE. */
  readonly form: number;
  readonly kind: "noun" | "adjective" | "name" | "symbol" | "look-alike";
  /** The term counts only in a text on this topic. */
  readonly needs?: ContextTopic | undefined;
  /** The term does not count in a text on this topic. */
  readonly unless?: ContextTopic | undefined;
  /** The term may also be the last part of a compound: "Halsdystonie". */
  readonly endsCompounds?: true;
}

/** Form indexes of a qualifier before and after the noun; null or left out where it has no meaning. */
export type QualifierForms = readonly [before: number | null, after?: number];

/**
 * The terms of all languages, ready to be matched with normalized text. It is plain JSON, computed at build time. Almost
 * all of it is in long strings, which load fast. Each set of terms maps keys (see `termKey`) to indexes of values.
 */
export interface Dictionary {
  /**
   * Indexes into `formIds` in order of precedence: if the qualifiers of a noun mean several forms, the first of them in
   * this list wins. What is called a form index elsewhere is an index into this list.
   */
  readonly forms: readonly number[];
  /** Terms that are a mention by themselves, or a look-alike; their values are `meanings`. */
  readonly terms: EncodedTerms;
  /** Most are names without further conditions: of these, only the form index is kept. */
  readonly meanings: readonly (Meaning | number)[];
  /** By first letter: the length of the longest term that ends in a script without spaces between words. */
  readonly maxUnspacedLengths: Readonly<Record<string, number>>;
  readonly stems: SearchedStems;
  readonly stemPrefixes: StemPrefixes;
  /** Qualifiers of the noun, those of look-alikes included; their values are `qualifierForms`. */
  readonly qualifiers: EncodedTerms;
  readonly qualifierForms: readonly QualifierForms[];
  /** The form indexes of qualifiers after a noun, by their spelling with accents, in lower case and NFC. */
  readonly accentedQualifiers: Readonly<Record<string, number>>;
  /** Two words of which the second one is no qualifier: "other hand". */
  readonly idioms: EncodedTerms;
  /** Words next to a symbol that show that the gene or locus is meant. */
  readonly geneWords: EncodedTerms;
  readonly conjunctions: EncodedTerms;
  /** The conjunctions of the languages with qualifiers after the noun. */
  readonly conjunctionsAfter: EncodedTerms;
  readonly clitics: EncodedTerms;
  readonly articles: EncodedTerms;
  /** Phrases next to a mention that deny it or say that it is one of the family, prefixes that deny it, and articles. */
  readonly relations: RelationPhrases & {
    readonly prefixes: readonly string[];
    readonly articles: readonly string[];
    readonly lists: { readonly items: readonly string[]; readonly conjunctions: readonly string[] };
  };
  readonly scaleWords: EncodedTerms;
  readonly statisticsWords: EncodedTerms;
  readonly otherDisorders: EncodedTerms;
  /** What follows the nouns of languages that have their qualifiers before the noun. */
  readonly afterNouns: {
    readonly nouns: EncodedTerms;
    /** Words that are qualifiers in other languages only. */
    readonly words: EncodedTerms;
    /** Qualifiers that other languages have after the noun. */
    readonly qualifiers: EncodedTerms;
  };
  readonly contextWords: Readonly<Partial<Record<ContextTopic, ContextWords>>>;
}

/**
 * Phrases right before and after a mention, encoded by `encodeTerms`; their values are `phraseMeanings`. Those before it
 * are reversed, so that the phrases that a text ends with can be looked up like terms that a text starts with.
 */
export type RelationPhrases = Readonly<Record<"before" | "after", readonly string[]>>;

export interface PhraseMeaning {
  readonly relation: Relation;
  /** Whether the script of the phrase has spaces between words. */
  readonly isSpaced: boolean;
}

export const phraseMeanings: readonly PhraseMeaning[] = [
  { relation: "negated", isSpaced: true },
  { relation: "negated", isSpaced: false },
  { relation: "family", isSpaced: true },
  { relation: "family", isSpaced: false },
];

/** Two sets of terms, both encoded by `encodeTerms`. */
export interface EncodedTerms {
  readonly exact: readonly string[];
  /** Terms whose last word may continue with any letters: "dystoni" for "dystoni~". */
  readonly wildcard: readonly string[];
}

/** What must follow a stem: `NO_ENDING` excludes "e", "n" and "r", `NUMBER` is a digit, or a gap or slash before one. */
export const StemEnd = { ANY: 0, NO_ENDING: 1, NUMBER: 2 } as const;

/** The stems (see `compileStems`), to be found in normalized text by a `TermSearch`. */
export interface SearchedStems {
  /** The stems of all scripts, from `encodeTerms`, with the numbers of `StemEnd`. */
  readonly terms: readonly string[];
  /** See `searchHeads`. */
  readonly latinHeads: string;
  /** By the range of letters (see `scripts`) from which the stems have a letter. */
  readonly otherHeads: Readonly<Record<string, string>>;
}

/**
 * The beginnings of the terms that do not start with the stem that they contain, by the first letter of the stem. Each
 * value is a list separated by spaces: the largest distance from the start of such a term to its stem (normalized
 * letters), then the first letters (up to three) of each of these terms. A stem whose first letter is no key is always
 * the start of its term. Keys are single letters because longer ones would be ambiguous: both "cramp" and "crampe" may
 * be found at the same offset.
 */
export type StemPrefixes = Readonly<Record<string, string>>;

/** Context words of a topic, by the script of their letters. */
export type ContextWords = Readonly<Record<"latin" | "other", SearchedWords>>;

/** Words to be found by a `TermSearch`. */
export interface SearchedWords {
  /** From `encodeTerms`, with `WHOLE_WORD` or `WORD_BEGINNING` as their numbers. */
  readonly terms: readonly string[];
  /** See `searchHeads`. */
  readonly heads: string;
}

/** Numbers of a context word: it counts as a whole word only, or as the beginning of a word as well. */
export const WHOLE_WORD = 0;
export const WORD_BEGINNING = 1;

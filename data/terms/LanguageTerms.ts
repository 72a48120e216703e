import type { FormId } from "../content/forms/forms.ts";

/**
 * A term in the notation of this folder. Case, accents and typographic variants do not matter (see `normalizeText`). The
 * build expands each notation to all its spellings:
 *
 * - `(a|b|)` one of several spellings or endings; an empty one makes the group optional; groups may nest
 * - a space: white space or a hyphen
 * - `-` white space, a hyphen or nothing: "dopa-responsive"
 * - `=` at the end of a qualifier: only with a hyphen or as part of a compound before the noun, as in "ich-dyston", but not in
 *   "ich Dystonie"
 * - `'` an apostrophe or nothing: "writer's' cramp" is writer's, writers' and writers cramp
 * - `~` at the end: a wildcard for any further letters of the same word: "blefarospazm~"
 * - `~` at the start: the word may also be the last part of a compound: "~dystonie" in "Halsdystonie"
 */
export type Notation = string;

/** Terms by the form that they mean. */
export type TermsByForm = Readonly<Partial<Record<FormId, readonly Notation[]>>>;

/** Names that mean a form only in some contexts. */
export interface ContextName {
  readonly form: FormId;
  readonly names: readonly Notation[];
  /**
   * `movement`: counts only in a text that has a context word of that topic or certainly mentions dystonia;
   * `nordic`: counts only in a Swedish, Norwegian or Danish text.
   */
  readonly needs?: "movement" | "nordic";
  /** Does not count in a text with a context word of this topic. */
  readonly unless?: ContextTopic;
}

/**
 * A topic that decides what a term in the text means: `movement` movement disorders and their treatment; `motor` muscles
 * and their movements, which only tell that a noun is not the autonomic one; `genetic` genes, where "dystonia 16" is a
 * form; `autonomic` the vegetative or vascular "dystonia"; `orthopedic` a wry neck from muscle, bone, infection or birth;
 * `lymphedema` the disease of Meige and Milroy; `ego` the ego-dystonic of psychiatry; `nordic` a text in Swedish,
 * Norwegian or Danish.
 */
export type ContextTopic =
  | "movement"
  | "motor"
  | "genetic"
  | "autonomic"
  | "orthopedic"
  | "lymphedema"
  | "ego"
  | "nordic";

/** The terms for dystonia and its forms in one language, and the look-alikes of that language. */
export interface LanguageTerms {
  /** BCP 47 tag. */
  readonly language: string;
  /** The word dystonia in every inflection. Qualifiers make it a form. */
  readonly nouns: readonly Notation[];
  /** Adjectives and adverbs of the noun: "dystonic". */
  readonly adjectives: readonly Notation[];
  /** Words right before or after the noun that make it a form: "cervical". Those of `dystonia` change nothing. */
  readonly qualifiers: TermsByForm;
  /** On which side of the noun the qualifiers are. */
  readonly qualifierPosition: "before" | "after" | "either";
  /** Phrases right after the noun that make it a form, where the qualifiers are before it: "after a stroke". */
  readonly phrasesAfter?: TermsByForm;
  /**
   * Qualifiers right after the noun that only their accents distinguish from other words: Vietnamese "cổ" (neck) from "có"
   * (to have). Each is one or two words, without notation.
   */
  readonly accentedQualifiers?: TermsByForm;
  /** Names of forms that need no noun and no context: "writer's cramp". */
  readonly names: TermsByForm;
  /**
   * Symbols of genes and loci that are also names of forms, in texts of every language: "DYT1", "DYT-TOR1A". They qualify
   * a noun before or after them, and do not count where the gene or locus is meant.
   */
  readonly symbols?: TermsByForm;
  /** Words attached to a symbol before the noun: "型" in "DYT1型ジストニア". */
  readonly symbolEndings?: readonly Notation[];
  /** Words after a symbol that show that the gene or locus is meant. */
  readonly geneWords?: readonly Notation[];
  readonly contextNames?: readonly ContextName[];
  /** Words that join two qualifiers: "and", "or". */
  readonly conjunctions: readonly Notation[];
  /** Letters that this language attaches to the front of a word: the Arabic article, Hebrew prepositions. */
  readonly clitics?: readonly Notation[];
  /** Phrases right before and after a mention that deny it, or tell it of the family. */
  readonly relations?: Readonly<
    Record<
      "negated" | "family",
      { readonly before: readonly Notation[]; readonly after: readonly Notation[] }
    >
  >;
  /** Signs that a list can name beside dystonia, and conjunctions before its last item: "no tremor, dystonia or chorea". */
  readonly lists?: { readonly items: readonly Notation[]; readonly conjunctions: readonly Notation[] };
  /** Articles that may be between such a phrase and the mention. */
  readonly articlesBefore?: readonly Notation[];
  /** Prefixes that deny a mention: "non" in "non-dystonic". */
  readonly negatingPrefixes?: readonly string[];
  /** Words after a name that make it part of the name of a scale: "Dystonia Rating Scale". */
  readonly scaleWords?: readonly Notation[];
  /** Words before an abbreviation in brackets that make it a statistic: "mean (SD)". */
  readonly statisticsWords?: readonly Notation[];
  /** Other movement disorders that take the same qualifiers: "tardive dyskinesia". */
  readonly otherDisorders?: readonly Notation[];
  /**
   * Words of this language that are qualifiers in others: "a dystonia primer", Indonesian "distonia primer". They qualify
   * none of these nouns, whose spelling is of this language alone.
   */
  readonly afterNoun?: { readonly nouns: readonly Notation[]; readonly words: readonly Notation[] };
  /** Two words of which the second one is no qualifier of the noun after them: "on the other hand dystonia". */
  readonly idioms?: readonly Notation[];
  /** Those clitics that are part of a name: the definite article. */
  readonly articles?: readonly Notation[];
  readonly lookAlikes: {
    /** Qualifiers that turn the noun into something else: "vegetative". */
    readonly qualifiers: readonly Notation[];
    /** Terms that contain a name but mean something else: "dystonia musculorum" of mice. */
    readonly terms?: readonly Notation[];
  };
  /** Words that show what a text is about. Those of up to four letters are whole words, others beginnings of words. */
  readonly contextWords?: Readonly<Partial<Record<ContextTopic, readonly Notation[]>>>;
  /**
   * Groups of letters, at least one of which is in every term of this file; a term without one is an error. The prefilter
   * searches every page for them, so they are few, and rare in other texts. `#` in a stem matches a digit, slash,
   * hyphen or space.
   */
  readonly stems: readonly Notation[];
}

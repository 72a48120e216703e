import type { FormId } from "../content/forms/forms.ts";

/**
 * A name in the notation of this folder. It is folded before use (case, accents and typographic variants
 * do not matter, see `normalizeText`), and every name is spelled out into plain words when the dictionary is built:
 *
 * - `(a|b|)` one of several spellings or endings; an empty one makes it optional; they may nest
 * - a space: white space or a hyphen must stand there
 * - `-` white space, a hyphen or nothing may stand there: "dopa-responsive"
 * - `=` at the end of a look-alike: it counts only with a hyphen or written on, as "ich-dyston" but not "ich Dystonie"
 * - `'` an apostrophe or nothing: "writer's' cramp" is writer's, writers' and writers cramp
 * - `~` at the end: any further letters of the same word, up to twelve: "blefarospazm~"
 * - `~` at the start: the word may also be the last part of a longer one: "~dystonie" in "Halsdystonie"
 */
export type Notation = string;

/** Names by the form that they mean. */
export type TermsByForm = Readonly<Partial<Record<FormId, readonly Notation[]>>>;

/** A name that means a form only in company. */
export interface ContextName {
  readonly form: FormId;
  readonly names: readonly Notation[];
  /**
   * `movement`: counts only where the text has one of those cues, or names a form of dystonia beyond doubt;
   * `nordic`: counts only where the text is Swedish, Norwegian or Danish.
   */
  readonly needs?: "movement" | "nordic";
  /** Never counts where the text has one of these cues. */
  readonly unless?: ContextTopic;
}

/**
 * What else a text speaks of:
 * `movement` movement disorders and their treatment; `autonomic` the vegetative or vascular "dystonia";
 * `orthopaedic` a wry neck from muscle, bone, infection or birth; `lymphedema` the disease of Meige and Milroy;
 * `ego` psychiatry's ego-dystonic; `nordic` a text in Swedish, Norwegian or Danish.
 */
export type ContextTopic = "movement" | "autonomic" | "orthopaedic" | "lymphedema" | "ego" | "nordic";

/** How dystonia and its forms are named in one language, and what only looks like them there. */
export interface LanguageTerms {
  /** BCP 47 tag. */
  readonly language: string;
  /** The word dystonia itself, in every inflection. Qualifiers beside it make it a form. */
  readonly nouns: readonly Notation[];
  /** The same as an adjective or adverb: "dystonic". */
  readonly adjectives: readonly Notation[];
  /** Words right beside the noun that make it a form: "cervical". `dystonia` holds those that change nothing. */
  readonly qualifiers: TermsByForm;
  /** On which side of the noun they stand. */
  readonly qualifiersStand: "before" | "after" | "either";
  /** Names that are sure without the noun's qualifiers: "writer's cramp". */
  readonly names: TermsByForm;
  /** Symbols of genes and loci that also name the form: a mention, unless the gene or locus is meant. */
  readonly symbols?: TermsByForm;
  /** Words after a symbol that show that the gene or locus is meant. */
  readonly geneWords?: readonly Notation[];
  readonly contextNames?: readonly ContextName[];
  /** Words that join two qualifiers: "and", "or". */
  readonly joiners: readonly Notation[];
  /** Letters that this language writes onto the front of a word: the Arabic article, Hebrew prepositions. */
  readonly clitics?: readonly Notation[];
  readonly lookAlikes: {
    /** Words that, where a qualifier may stand, turn the noun into something else: "vegetative". */
    readonly beside: readonly Notation[];
    /** Whole terms that hold a name but mean something else: "dystonia musculorum" of mice. */
    readonly terms?: readonly Notation[];
  };
  /** Words that show what a text is about: beginnings of words, but those of up to four letters only whole. */
  readonly contextWords?: Readonly<Partial<Record<ContextTopic, readonly Notation[]>>>;
  /**
   * Letter groups, at least one of which stands in every name of this file. The gate on every page
   * looks for nothing else, so they are few, and rare in other texts. A name without one is an error.
   * `#` in a stem: a digit, stroke, hyphen or space must stand there.
   */
  readonly stems: readonly Notation[];
}

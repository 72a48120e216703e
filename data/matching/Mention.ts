import type { FormId } from "../content/forms/forms.ts";

/** What the words around a mention say of it: "no dystonia", "family history of dystonia". */
export type Relation = "negated" | "family";

/** A mention of dystonia in a text. Offsets are in UTF-16 units, as in `text.slice(start, end)`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: FormId;
  /** Further forms that share the noun: "cervical and laryngeal dystonia" is one mention of two forms. */
  readonly also?: readonly FormId[];
  /**
   * Whether the mention is a name, an adjective ("dystonic posturing"), an abbreviation that the page defines, or a word
   * of the reader's own.
   */
  readonly kind: "name" | "adjective" | "abbreviation" | "own";
  /** Set where the text denies the mention, or says that it is one of the family. */
  readonly relation?: Relation;
  /** The long form of the abbreviation, as the page defines it; only with `kind: "abbreviation"`. */
  readonly definition?: string;
}

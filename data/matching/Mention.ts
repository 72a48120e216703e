import type { FormId } from "../content/forms/forms.ts";

/** A place in a text that names dystonia. Offsets are UTF-16 code units, as in `text.slice(start, end)`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: FormId;
  /** The other forms that share the noun: "cervical and laryngeal dystonia" is one mention of two forms. */
  readonly also?: readonly FormId[];
  /** How it is named: by a name, by an adjective ("dystonic posturing"), or by an abbreviation defined on the page. */
  readonly kind: "name" | "adjective" | "abbreviation";
  /** What the page defines the abbreviation as; only with `kind: "abbreviation"`. */
  readonly definition?: string;
}

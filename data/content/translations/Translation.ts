import type { hardWords } from "../causes/hardWords.ts";
import type { FormId } from "../forms/forms.ts";

/** A hard word as the reference writes it: what its translation is found by. */
type EnglishWord = (typeof hardWords)[keyof typeof hardWords]["word"]["en"];

/**
 * The texts of the records in one other language, by the id of the record. English, in the records themselves, is the
 * reference: same facts and figures, nothing added. A text that is missing here is shown in English.
 */
export interface Translation {
  /** BCP 47; the most general tag that the text is right for ("pt", not "pt-BR"). */
  readonly language: string;
  readonly forms: {
    readonly [Id in FormId]: { readonly name: string; readonly sentence: string };
  };
  /** The line that stands before all else on the card of a form that can be an emergency. */
  readonly emergencies: { readonly [Id in FormId]?: string };
  readonly statements: {
    readonly [statement: string]: {
      readonly text: string;
      readonly clinical: string;
      /** Where the reference has one. */
      readonly short?: string;
    };
  };
  /** `word` occurs letter for letter, so bent as it stands there, in the `text` of its statement and in the `short`. */
  readonly hardWords: {
    readonly [Word in EnglishWord]?: { readonly word: string; readonly meaning: string };
  };
  /** What is said of an organization's telephone numbers. */
  readonly organizations: {
    readonly [organization: string]: { readonly purpose?: string; readonly remark?: string };
  };
}

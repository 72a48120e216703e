import type { hardWords } from "../causes/hardWords.ts";
import type { FormId } from "../forms/forms.ts";

/** A difficult word in English, the key of its translation. */
type EnglishWord = (typeof hardWords)[keyof typeof hardWords]["word"]["en"];

/** The texts of the causes of all forms in one language, by id of the cause. */
export interface CauseTexts {
  readonly [cause: string]: { readonly text: string; readonly clinical: string };
}

/** The texts of all look-alikes in one language, by id. */
export interface LookAlikeTexts {
  readonly [lookAlike: string]: {
    readonly name: string;
    readonly difference: string;
    /** Other names in use in this language; not translations of the English ones. */
    readonly synonyms?: readonly string[];
  };
}

/**
 * The texts of all records in one language other than English, by record id. A translation has the same facts and figures
 * as the English text in the record, and adds nothing. A missing text is shown in English.
 */
export interface Translation {
  /** The most general BCP 47 tag that fits the text: "pt", not "pt-BR". */
  readonly language: string;
  readonly forms: {
    readonly [Id in FormId]: {
      readonly name: string;
      readonly sentence: string;
      /** Other names in use in this language; not translations of the English ones. */
      readonly synonyms?: readonly string[];
    };
  };
  /** By id of the cause. */
  readonly causes: CauseTexts;
  /** By id of the look-alike. */
  readonly lookAlikes: LookAlikeTexts;
  /** The first line on the card of a form that can be an emergency. */
  readonly emergencies: { readonly [Id in FormId]?: string };
  readonly statements: {
    readonly [statement: string]: {
      readonly text: string;
      readonly clinical: string;
      /** Only if the English statement has one. */
      readonly short?: string;
    };
  };
  /** `word` has the inflected form in which it occurs in the `text` and the `short` of its statement. */
  readonly hardWords: {
    readonly [Word in EnglishWord]?: { readonly word: string; readonly meaning: string };
  };
  /** The texts about an organization's telephone numbers. */
  readonly organizations: {
    readonly [organization: string]: { readonly purpose?: string; readonly remark?: string };
  };
}

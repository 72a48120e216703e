import { formIds } from "../content/formIds.compiled.ts";
import type { FormId } from "../content/forms/forms.ts";
import { isFormId } from "../content/isFormId.ts";
import { MAX_OWN_WORD_CHARS, MAX_OWN_WORDS, otherFormsChoices } from "./bounds.ts";
import type { OwnData } from "./OwnData.ts";

// Content scripts import this module: it must not load valibot.

/** What a frame must know of own data to highlight mentions. It gets nothing else of it. */
export interface OwnMarks {
  /**
   * The form that the reader has, if the reader has said so. Never null: Chromium removes each null from what it passes to
   * an injected function.
   */
  readonly myForm?: FormId;
  /** How mentions of other forms are highlighted. It has no effect without `myForm`. */
  readonly others: (typeof otherFormsChoices)[number];
  /** The forms whose mentions are not highlighted. */
  readonly hiddenForms: readonly FormId[];
  readonly words: readonly { readonly word: string; readonly form: FormId }[];
}

export const noOwnMarks: OwnMarks = { others: "usual", hiddenForms: [], words: [] };

export function ownMarksOf({ myForm, hiddenForms, words }: OwnData): OwnMarks {
  return {
    ...(myForm && { myForm: myForm.form }),
    others: myForm?.others ?? "usual",
    hiddenForms,
    words: words.map(({ word, form }) => ({ word, form })),
  };
}

/** Returns whether a value is marks within the bounds of own data: a frame checks what it gets. */
export function isOwnMarks(value: unknown): value is OwnMarks {
  const { myForm, others, hiddenForms, words } = Object(value);
  return (
    (myForm === undefined || isFormId(myForm)) &&
    otherFormsChoices.includes(others) &&
    isListOf(isFormId, hiddenForms, formIds.length) &&
    isListOf(isWord, words, MAX_OWN_WORDS)
  );
}

function isListOf(isItem: (value: unknown) => boolean, value: unknown, max: number): boolean {
  return Array.isArray(value) && value.length <= max && value.every(isItem);
}

function isWord(value: unknown): boolean {
  const { word, form } = Object(value);
  return (
    typeof word === "string" && word.trim() !== "" && word.length <= MAX_OWN_WORD_CHARS && isFormId(form)
  );
}

import { formIds } from "../content/formIds.compiled.ts";
import type { FormId } from "../content/forms/forms.ts";
import { type EncodedTerms, LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { type IndexedTerms, TermIndex } from "./TermIndex.ts";

const sortedTerms = ({ exact, wildcard }: EncodedTerms): IndexedTerms => ({
  exact: new SortedTerms(exact),
  wildcard: new SortedTerms(wildcard),
});

const membership = (terms: EncodedTerms): TermIndex<true> => new TermIndex(sortedTerms(terms), [true]);

const qualifiers = sortedTerms(dictionary.qualifiers);

const toMeaning = (meaning: Meaning | number): Meaning =>
  typeof meaning === "number" ? { form: meaning, kind: "name" } : meaning;

/** Returns the id of the form at an index of `dictionary.forms`, the list of the forms that have terms. */
export function formAt(index: number): FormId {
  return formIds[dictionary.forms[index] as number] as FormId;
}

/** The form index of dystonia itself: the least specific form. */
export const unspecific = dictionary.forms.indexOf(formIds.indexOf("dystonia"));

/** The sets of terms of the dictionary, to be looked up by `termKey`. */
export const indexes = {
  meanings: new TermIndex(sortedTerms(dictionary.terms), dictionary.meanings.map(toMeaning)),
  /** The form indexes of qualifiers before a noun. */
  qualifiersBefore: new TermIndex(
    qualifiers,
    dictionary.qualifierForms.map(([before]) => before),
  ),
  /** The form indexes of qualifiers after a noun. */
  qualifiersAfter: new TermIndex<number>(
    qualifiers,
    dictionary.qualifierForms.map(([, after]) => after),
  ),
  geneWords: membership(dictionary.geneWords),
  conjunctions: membership(dictionary.conjunctions),
  conjunctionsAfter: membership(dictionary.conjunctionsAfter),
  clitics: membership(dictionary.clitics),
  articles: membership(dictionary.articles),
  scaleWords: membership(dictionary.scaleWords),
  statisticsWords: membership(dictionary.statisticsWords),
  otherDisorders: membership(dictionary.otherDisorders),
  idioms: membership(dictionary.idioms),
  nounsBeforeWords: membership(dictionary.afterNouns.nouns),
  wordsAfterNouns: membership(dictionary.afterNouns.words),
  qualifiersOfNextWord: membership(dictionary.afterNouns.qualifiers),
};

/**
 * Returns whether a text starts with a qualifier of at least `minLength` letters that turns the noun into a look-alike, as
 * "vegetative" does.
 */
export function startsWithLookAlike(text: string, minLength: number): boolean {
  for (const [qualifier, form] of indexes.qualifiersBefore.longestPrefixes(text))
    if (form === LOOK_ALIKE && qualifier.length >= minLength) return true;
  return false;
}

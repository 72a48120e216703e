import { type EncodedTerms, LOOK_ALIKE } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { type IndexedTerms, TermIndex } from "./TermIndex.ts";

const sortedTerms = ({ exact, wildcard }: EncodedTerms): IndexedTerms => ({
  exact: new SortedTerms(exact),
  wildcard: new SortedTerms(wildcard),
});

const membership = (terms: EncodedTerms): TermIndex<true> => new TermIndex(sortedTerms(terms), [true]);

const qualifiers = sortedTerms(dictionary.qualifiers);

/** The sets of terms of the dictionary, to be looked up by `termKey`. */
export const indexes = {
  meanings: new TermIndex(sortedTerms(dictionary.terms), dictionary.meanings),
  /** The form indexes of qualifiers before a noun. */
  qualifiersBefore: new TermIndex(
    qualifiers,
    dictionary.qualifierForms.map(([before]) => before),
  ),
  /** The form indexes of qualifiers after a noun. */
  qualifiersAfter: new TermIndex(
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

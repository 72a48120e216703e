import { bundledRecords } from "../../data/content/bundle.ts";
import type { FormId } from "../../data/content/forms/forms.ts";
import { MAX_KEYWORD_BYTES, maxSearchTerms } from "./limits.ts";

/** The forms whose names people search for, the most important first. */
const searchedForms: readonly FormId[] = [
  "dystonia",
  "cervical-dystonia",
  "blepharospasm",
  "laryngeal-dystonia",
  "focal-hand-dystonia",
  "writers-cramp",
  "musicians-dystonia",
];

/** Returns the names of these forms in a language. Throws if one has none. */
function namesIn(language: string): string[] {
  return searchedForms.map((id) => {
    const form = bundledRecords.forms.find((other) => other.id === id);
    const name = form?.name[language];
    if (!name) throw new Error(`${language}: ${id} has no name`);
    return name;
  });
}

/** Returns as many search terms as Edge Add-ons accepts in a language. */
export function searchTermsIn(language: string): string[] {
  const terms = namesIn(language)
    .filter((name) => name.length <= maxSearchTerms.charsEach)
    .slice(0, maxSearchTerms.terms);
  const wordsOf = (list: readonly string[]) => list.join(" ").split(/\s+/).length;
  while (wordsOf(terms) > maxSearchTerms.words) terms.pop();
  return terms;
}

/** Returns as many names as fit into the keywords of the App Store in a language, separated by commas. */
export function keywordsIn(language: string): string {
  return namesIn(language).reduce((keywords, name) => {
    const longer = keywords ? `${keywords},${name.toLowerCase()}` : name.toLowerCase();
    return Buffer.byteLength(longer) <= MAX_KEYWORD_BYTES ? longer : keywords;
  }, "");
}

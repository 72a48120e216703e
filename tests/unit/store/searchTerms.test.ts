import { expect, it } from "vitest";
import { MAX_KEYWORD_BYTES, maxSearchTerms } from "../../../.ci/store/limits.ts";
import { languages } from "../../../.ci/store/readTexts.ts";
import { keywordsIn, searchTermsIn } from "../../../.ci/store/searchTerms.ts";

it.each(languages)("the search terms in %s are within the limits of Edge Add-ons", (language) => {
  const terms = searchTermsIn(language);
  expect(terms.length).toBeGreaterThan(2);
  expect(terms.length).toBeLessThanOrEqual(maxSearchTerms.terms);
  expect(terms.join(" ").split(" ").length).toBeLessThanOrEqual(maxSearchTerms.words);
  for (const term of terms) expect(term.length).toBeLessThanOrEqual(maxSearchTerms.charsEach);
});

it.each(languages)("the keywords in %s are within the limit of the App Store", (language) => {
  const keywords = keywordsIn(language);
  expect(keywords.split(",").length).toBeGreaterThan(1);
  expect(Buffer.byteLength(keywords)).toBeLessThanOrEqual(MAX_KEYWORD_BYTES);
});

it("names the condition first", () => {
  expect(searchTermsIn("de")[0]).toBe("Dystonie");
  expect(keywordsIn("de")).toMatch(/^dystonie,/);
});

it("throws an error that names a language without names", () => {
  expect(() => keywordsIn("xx")).toThrow("xx: dystonia has no name");
});

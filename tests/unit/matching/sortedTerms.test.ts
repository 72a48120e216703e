import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dictionary } from "../../../data/matching/dictionary.compiled.ts";
import { encodeTerms } from "../../../data/matching/encodeTerms.ts";
import { SortedTerms } from "../../../data/matching/SortedTerms.ts";

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "b", " ", "ə", "д"), minLength: 1, maxLength: 6 }),
  { minLength: 80, maxLength: 200 },
);

describe("sorted terms", () => {
  it("are all found again with their numbers, in order", () => {
    fc.assert(
      fc.property(words, (words) => {
        const numbers = new Map(words.map((word, index) => [word, index]));
        const terms = new SortedTerms(encodeTerms(numbers));
        for (const [word, number] of numbers) expect(terms.get(word)).toBe(number);
        expect(terms.startingWith("").map(([term]) => term)).toEqual(words.toSorted());
      }),
    );
  });

  it("are found by their beginnings and by their places", () => {
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom("a", "b", " ", "д"), maxLength: 3 }),
        (words, start) => {
          const terms = new SortedTerms(encodeTerms(new Map(words.map((word, index) => [word, index]))));
          const sorted = words.toSorted();
          const beginning = sorted.filter((word) => word.startsWith(start));
          expect(terms.startingWith(start)).toEqual(beginning.map((word) => [word, words.indexOf(word)]));
          expect(terms.firstFrom(start)).toBe(sorted.find((word) => word >= start));
        },
      ),
    );
  });

  it("take two bytes per character only where a bucket has letters beyond Latin-1", () => {
    const { exact } = dictionary.terms;
    const wide = exact.filter((text) => /[\u0100-\uffff]/.test(text));
    const characters = (texts: readonly string[]): number => texts.join("").length;
    expect(characters(wide)).toBeGreaterThan(0);
    expect(characters(wide)).toBeLessThan(characters(exact) / 2);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterPattern } from "../../../data/matching/letterPattern.ts";

const sources = [
  "[\\p{L}\\p{N}]+",
  "[\\p{Lu}][\\p{L}\\p{M}]*",
  "[\\p{Ll}\\p{Lo}]",
  "(?<=[\\p{L}][\\p{M}]?)- ?(?=[\\p{L}])",
  "(?<![\\p{L}\\p{M}\\p{N}])[\\p{Nd}]{1,3}$",
  "[^\\p{L}\\p{N}_.-]",
];

describe("a pattern of letters", () => {
  it.each(sources)("finds the same in any text as with Unicode classes: %s", (source) => {
    const text = fc.oneof(
      fc.string({ unit: "binary-ascii" }),
      fc.string({
        unit: fc.constantFrom("a", "Z", "7", "-", " ", "’", "–", "\xa0", "é", "\u0301", "²", "𝐝"),
      }),
      fc.string({ unit: fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code)) }),
    );
    const pattern = letterPattern(source, "g");
    const withClasses = new RegExp(source, "gu");
    fc.assert(
      fc.property(text, (text) => {
        expect([...text.matchAll(pattern(text))]).toEqual([...text.matchAll(withClasses)]);
      }),
      { numRuns: 500 },
    );
  });

  it("needs no Unicode class for text with common punctuation, and one for each other letter", () => {
    const pattern = letterPattern("[\\p{L}]");
    expect(pattern("dystonia’s – “spasm”").source).toBe("[A-Za-z]");
    for (const letter of ["é", "ª", "ß", "δ", "あ", "𝐝"]) expect(pattern(letter).source).toBe("[\\p{L}]");
  });
});

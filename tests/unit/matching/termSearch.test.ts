import { describe, expect, it } from "vitest";
import { searchHeads } from "../../../data/matching/compile/searchHeads.ts";
import { encodeTerms } from "../../../data/matching/encodeTerms.ts";
import { SortedTerms } from "../../../data/matching/SortedTerms.ts";
import { type FoundTerm, TermSearch } from "../../../data/matching/TermSearch.ts";

function searchFor(...terms: string[]): TermSearch {
  const numbers = new Map(terms.map((term, index) => [term, index]));
  return new TermSearch(searchHeads(terms, 3), new SortedTerms(encodeTerms(numbers)));
}

function foundIn(text: string, search: TermSearch): FoundTerm[] {
  const found: FoundTerm[] = [];
  search.find(text, 0, (each) => {
    found.push(each);
    return false;
  });
  return found;
}

describe("a search for terms", () => {
  it("finds each term wherever it begins, with its number", () => {
    expect(foundIn("a dystonia, tort", searchFor("tort", "dyston"))).toEqual([
      { start: 2, end: 8, number: 1 },
      { start: 12, end: 16, number: 0 },
    ]);
  });

  it("finds terms of which one is the beginning of the other", () => {
    expect(foundIn("dystonia", searchFor("dy", "dystonia", "dyst")).map(({ number }) => number)).toEqual([
      0, 2, 1,
    ]);
  });

  it.each([
    "movement disorder",
    "movementdisorder",
    "movement-disorder",
    "movement - disorder",
    "movement -disorder",
  ])("allows a space or hyphen of a term to be written otherwise: %s", (text) => {
    expect(foundIn(text, searchFor("movement disorder"))).toEqual([
      { start: 0, end: text.length, number: 0 },
    ]);
  });

  it.each(["move ment", "movement  disorder", "movement, disorder"])("finds no term in: %s", (text) => {
    expect(foundIn(text, searchFor("movement disorder"))).toEqual([]);
  });

  it("finds a term with or without its apostrophe", () => {
    const search = searchFor("writer's cramp");
    expect(foundIn("writers cramp", search)).toHaveLength(1);
    expect(foundIn("writer's cramp", search)).toHaveLength(1);
  });

  it("returns the first place that is accepted, from an offset on", () => {
    const search = searchFor("tic");
    expect(search.find("tic tic tic", 1, () => true)).toBe(4);
    expect(search.find("tic tic tic", 0, ({ start }) => start > 4)).toBe(8);
    expect(search.find("tic", 1, () => true)).toBe(-1);
  });

  it("finds nothing in a set without terms", () => {
    expect(searchFor().find("dystonia", 0, () => true)).toBe(-1);
  });
});

import { describe, expect, it } from "vitest";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { type OwnWord, OwnWords } from "../../../data/matching/OwnWords.ts";

const form = "cervical-dystonia";

/** Returns the words in a text that are the reader's own. */
function ownIn(text: string, ...words: string[]): string[] {
  const own = new OwnWords(words.map((word): OwnWord => ({ word, form })));
  const found = own.addTo(findMentions(text), text).filter(({ kind }) => kind === "own");
  if (found.length > 0) expect(own.prefilter.test(text)).toBe(true);
  return found.map(({ start, end }) => text.slice(start, end));
}

describe("own words", () => {
  it.each<[text: string, word: string, found: string[]]>([
    ["My wonky neck, and my WONKY NECK.", "wonky neck", ["wonky neck", "WONKY NECK"]],
    ["My wonky\n  neck", "wonky neck", ["wonky\n  neck"]],
    ["wonkynecked wonky necks", "wonky neck", []],
    ["Schiefhälse, ein Schiefhals", "schiefhals", ["Schiefhals"]],
    ["私の首曲がりです", "首曲がり", ["首曲がり"]],
    ["у меня КРИВАЯ шея", "кривая шея", ["КРИВАЯ шея"]],
    ["عندي التواء الرقبة منذ سنة", "التواء الرقبة", ["التواء الرقبة"]],
    ["제사경은", "사경", ["사경"]],
    ["C++ (neck)", "c++ (neck)", ["C++ (neck)"]],
    ["a.b", "axb", []],
    ["my-neck", "my-neck", ["my-neck"]],
    ["", "neck", []],
  ])("in %j: %j", (text, word, found) => expect(ownIn(text, word)).toEqual(found));

  it("add nothing inside a name, and replace a name that is part of them", () => {
    expect(ownIn("cervical dystonia", "dystonia")).toEqual([]);
    expect(ownIn("my dystonia thing", "my dystonia thing")).toEqual(["my dystonia thing"]);
    const own = new OwnWords([{ word: "my dystonia thing", form }]);
    expect(own.addTo(findMentions("my dystonia thing"), "my dystonia thing")).toHaveLength(1);
  });

  it("are candidates also where the text of a block or an element ends", () => {
    const own = new OwnWords([
      { word: "neck twist", form },
      { word: "necktie", form },
    ]);
    for (const text of ["a neckTWIST", "necktienext", "neck  twist"])
      expect(own.prefilter.test(text), text).toBe(true);
    expect(own.prefilter.test("neck")).toBe(false);
  });

  it("prefer the longest one, and stand for their own form", () => {
    const own = new OwnWords([
      { word: "twist", form: "hemidystonia" },
      { word: "neck twist", form },
    ]);
    const text = "A neck twist and a twist";
    expect(own.addTo([], text)).toEqual([
      { start: 2, end: 12, form, kind: "own" },
      { start: 19, end: 24, form: "hemidystonia", kind: "own" },
    ]);
  });

  it("that were removed are no mentions, but are candidates for a new scan", () => {
    const own = new OwnWords([{ word: "wonky neck", form }]);
    own.set([]);
    expect(own.addTo([], "wonky neck")).toEqual([]);
    expect(own.prefilter.candidates("wonky neck").offsets).toEqual([0]);
  });

  it("take time linear in the length of the text", () => {
    const words = Array.from(
      { length: 200 },
      (_, index) => ({ word: `a a a a a a a a a ${"b".repeat(index % 20)}c${index}`, form }) as OwnWord,
    );
    const own = new OwnWords(words);
    expect(own.addTo([], `${"a ".repeat(20_000)}`)).toEqual([]);
  });
});

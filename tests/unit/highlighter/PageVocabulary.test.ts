import { expect, it } from "vitest";
import type { Block } from "../../../entrypoints/dom/blocks.ts";
import { PageVocabulary } from "../../../entrypoints/highlighter/mentions/PageVocabulary.ts";

const block = {} as Block;

/** Abbreviations with the first letter of a name and two others. */
const name = "Oromandibular dystonia";
const letters = [...name.slice(1).toUpperCase().replace(" ", "")];
const abbreviations = [
  ...new Set(letters.flatMap((second, at) => letters.slice(at + 1).map((third) => `O${second}${third}`))),
];

it("knows the abbreviations that a text defines", () => {
  const vocabulary = new PageVocabulary();
  vocabulary.find(block, "Cervical dystonia (CD)", {});
  expect(vocabulary.find(block, "CD is known.", {})).toMatchObject([{ start: 0, form: "cervical-dystonia" }]);
});

it("knows at most 100 abbreviations, however many a page defines", () => {
  expect(abbreviations.length).toBeGreaterThan(100);
  const vocabulary = new PageVocabulary();
  for (const abbreviation of abbreviations) vocabulary.find(block, `${name} (${abbreviation})`, {});
  const known = abbreviations.filter((abbreviation) => vocabulary.abbreviationPrefilter.test(abbreviation));
  expect(known).toEqual(abbreviations.slice(0, 100));
});

import { describe, expect, it } from "vitest";
import type { Block } from "../../../entrypoints/dom/blocks.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { PageVocabulary } from "../../../entrypoints/highlighter/mentions/PageVocabulary.ts";
import type { PagePlaces } from "../../../entrypoints/highlighter/mentions/words/pagePlaces.ts";
import { type PageBlock, readPage } from "./readPage.ts";

/** Abbreviations with the first letter of a name and two others. */
const name = "Oromandibular dystonia";
const letters = [...name.slice(1).toUpperCase().replace(" ", "")];
const abbreviations = [
  ...new Set(letters.flatMap((second, at) => letters.slice(at + 1).map((third) => `O${second}${third}`))),
];

it("knows at most 100 abbreviations, however many a page defines", () => {
  expect(abbreviations.length).toBeGreaterThan(100);
  const places = {
    articlesAround: () => [],
    precedes: () => false,
    titles: () => [],
  } as unknown as PagePlaces;
  const vocabulary = new PageVocabulary(places);
  for (const abbreviation of abbreviations) vocabulary.find({} as Block, `${name} (${abbreviation})`, {});
  const known = abbreviations.filter((abbreviation) => vocabulary.abbreviationPrefilter.test(abbreviation));
  expect(known).toEqual(abbreviations.slice(0, 100));
});

it.each([
  ["Cervical dystonia turns the head.", 0],
  ["The dystonia began in May.", 1],
])("reads the titles of a page only if a mention depends on its topic: %s", async (text, reads) => {
  let count = 0;
  const titles = () => {
    count++;
    return [];
  };
  const vocabulary = new PageVocabulary({ titles, forgetSections: () => {} } as unknown as PagePlaces);
  expect(vocabulary.find({} as Block, text, {})).toHaveLength(1);
  for await (const _ of vocabulary.passagesToJudgeAgain({ isOver: () => false } as TimeSlice));
  expect(count).toBe(reads);
});

const inArticle = (article: number, ...texts: string[]): PageBlock[] =>
  texts.map((text) => ({ text, article }));

/** Pages with the blocks, by index, in which their abbreviations mean dystonia. */
// biome-ignore format: one case per line reads as a table
const pages: readonly [what: string, page: readonly PageBlock[], blocks: readonly number[]][] = [
  ["defined in one block and used in others", ["CD hurts.", "Cervical dystonia (CD) turns the head.", "CD lasts."], [0, 1, 2]],
  ["given to another disease later", ["Cervical dystonia (CD) turns the head.", "CD lasts.", "In Crohn’s disease (CD) the gut is ill.", "Her CD flared."], [0, 1]],
  ["given to another disease in brackets after it", ["Cervical dystonia (CD).", "CD (celiac disease) needs a diet.", "CD is in the blood."], [0]],
  ["given to another disease first", ["Crohn’s disease (CD) is in the gut.", "CD flared.", "Cervical dystonia (CD) is in the neck.", "CD lasts."], [2, 3]],
  ["given to dystonia again", ["Cervical dystonia (CD).", "Crohn’s disease (CD).", "CD flared.", "In cervical dystonia (CD) we saw none.", "CD lasts."], [0, 3, 4]],
  ["ended by a statistic", ["Spasmodic dysphonia (SD) is in the voice.", "SD is rare.", "Age was 54, mean (SD).", "An SD of seven."], [0, 1]],
  ["ended by a unit", ["Spasmodic dysphonia (SD) is in the voice.", "Scores rose by 1.5 SD.", "Within one SD."], [0]],
  ["with a count after it, which ends nothing", ["Cervical dystonia (CD).", "CD 45, tremor 12.", "CD lasts."], [0, 2]],
  ["in the language of the page", ["Zervikale Dystonie (CD) dreht den Kopf.", "Chronische Diarrhö (CD) ist im Darm.", "Bei CD hilft Ruhe."], [0]],
  ["defined in an article that another redefines", [...inArticle(1, "Cervical dystonia (CD).", "CD lasts."), ...inArticle(2, "Crohn’s disease (CD).", "CD flared."), ...inArticle(3, "CD is short.")], [0, 1]],
  ["defined in an article that no other redefines", [...inArticle(1, "Cervical dystonia (CD).", "CD lasts."), ...inArticle(2, "CD is short.")], [0, 1, 2]],
  ["defined outside all articles", ["Cervical dystonia (CD).", ...inArticle(1, "CD lasts."), ...inArticle(2, "Crohn’s disease (CD).", "CD flared.")], [0, 1]],
  ["used in an article before its definition there", [...inArticle(1, "Crohn’s disease (CD)."), ...inArticle(2, "CD turns the head.", "Cervical dystonia (CD).")], [1, 2]],
  ["of two forms in two articles", [...inArticle(1, "Oromandibular dystonia (OD) is in the jaw."), ...inArticle(2, "Occupational dystonia (OD) is in the hand.", "OD is rare.")], [0, 1, 2]],
  ["of two forms, used in a third article", [...inArticle(1, "Cervical dystonia (CD)."), ...inArticle(2, "Cranial dystonia (CD)."), ...inArticle(3, "CD is rare.")], [0, 1]],
  ["of a scale", ["Burke-Fahn-Marsden Dystonia Rating Scale (BFMDRS).", "BFMDRS fell.", "Global Dystonia Scale (GDS).", "GDS fell.", "Toronto Western Spasmodic Torticollis Rating Scale (TWSTRS).", "TWSTRS fell.", "Barry-Albright Dystonia Scale (BADS).", "BADS fell.", "Fahn-Marsden Dystonia Rating Scale (FMDRS).", "FMDRS fell."], []],
];

const isShort = ({ text }: { text: string }) => /^\p{Lu}+$/u.test(text);

describe("an abbreviation", () => {
  it.each(pages)("%s", async (_, page, blocks) => {
    const found = (await readPage(page)).filter(isShort);
    expect([...new Set(found.map(({ block }) => block))]).toEqual(blocks);
  });

  it.each(pages)("means the same in whatever order the blocks are read: %s", async (_, page) => {
    const expected = await readPage(page);
    const inOrder = [...page.keys()];
    const middleFirst = inOrder.toSorted(
      (one, other) => ((one * 7 + 3) % page.length) - ((other * 7 + 3) % page.length),
    );
    expect(await readPage(page, { order: inOrder.toReversed() })).toEqual(expected);
    expect(await readPage(page, { order: middleFirst })).toEqual(expected);
  });

  it("has the form of its own article", async () => {
    const [, page] = pages.find(([what]) => what === "of two forms in two articles") ?? [];
    const found = (await readPage(page ?? [])).filter(isShort);
    expect(found.map(({ form }) => form)).toEqual([
      "oromandibular-dystonia",
      "task-specific-dystonia",
      "task-specific-dystonia",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { pageTopics } from "./pageTopics.ts";
import { type PageBlock, readPage } from "./readPage.ts";

const heading = (text: string, level = 1): PageBlock => ({ text, heading: level });
const blocksOf = async (page: readonly PageBlock[], title = "") => [
  ...new Set((await readPage(page, { title })).map(({ block }) => block)),
];

describe.each(pageTopics)("the bare noun in %s", (_, label, noun, form) => {
  it("is no mention under a heading or title that is the label", async () => {
    expect(await blocksOf([heading(label), noun])).toEqual([]);
    expect(await blocksOf([noun], label)).toEqual([]);
  });

  it("is a mention on its own, and on a page that names a form", async () => {
    expect(await blocksOf([noun])).toEqual([0]);
    expect(await blocksOf([heading(form), noun, noun])).toEqual([0, 1, 2]);
    expect(await blocksOf([form, noun, label, noun])).toContain(1);
  });

  it("is told apart by the form before it on a page about both", async () => {
    expect(await blocksOf([heading(label), noun, form, noun])).toEqual([2, 3]);
    expect(await blocksOf([heading(form), noun, heading(label, 2), noun, heading("2026", 2), noun])).toEqual([
      0, 1, 5,
    ]);
  });

  it("means the same in whatever order the blocks are read", async () => {
    const page = [heading(label), noun, form, noun, heading(label, 2), noun];
    const expected = await readPage(page);
    expect(await readPage(page, { order: [5, 4, 3, 2, 1, 0] })).toEqual(expected);
    expect(await readPage(page, { order: [3, 1, 5, 0, 4, 2] })).toEqual(expected);
  });
});

// biome-ignore format: one case per line reads as a table
const others: readonly [what: string, page: readonly PageBlock[], blocks: readonly number[]][] = [
  ["words of the autonomic nervous system in Russian", ["Дистония бывает разной.", "При дистонии скачет давление.", "От дистонии кружится голова."], []],
  ["the short form of the label in a Russian heading", [heading("ВСД у подростков"), "Дистония бывает разной."], []],
  ["such words beside movement words", ["Дистония бывает разной.", "При дистонии скачет давление.", "Дистония и тремор.", "Дистония после ботулотоксина."], [0, 2, 3]],
  ["a remark on the label on a page with movement words", ["Dystonia varies.", "Tremor and dystonia.", "Botulinum toxin helps in dystonia.", "Spasms are part of dystonia.", "Vegetative dystonia is something else."], [0, 1, 2, 3]],
  ["labels alone in texts", ["Dystonie ist lästig.", "Vegetative Dystonie war sein Befund."], []],
  ["labels of Erikson", ["Each stage has a syntonic and a dystonic element.", "Some of the dystonic experience helps."], []],
  ["Erikson in German", [heading("Eriksons Stufen"), "Das dystone Element gehört dazu."], []],
  ["Erikson in Spanish", [heading("Las etapas de Erikson"), "Hace falta algo de lo distónico."], []],
  ["Erikson on a page that names dystonia", ["Erikson’s dystonic element.", "Dystonia is a disease.", "A dystonic arm."], [1, 2]],
  ["a dystonic movement on a page with Erikson", [heading("Erikson"), "Involuntary dystonic movements came."], [1]],
];

it.each(others)("decides what a page is about by %s", async (_, page, blocks) => {
  expect(await blocksOf(page)).toEqual(blocks);
  const order = [...page.keys()].reverse();
  expect(await readPage(page, { order })).toEqual(await readPage(page));
});

import { describe, expect, it } from "vitest";
import { forms } from "../../../data/content/forms/forms.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { toFacts } from "../../../data/views/toFacts.ts";
import { english } from "../../tools/english.ts";

const factsOf = (id: string) => {
  const form = forms.find((each) => each.id === id) ?? expect.unreachable(`no form ${id}`);
  return toFacts(form, english).map(({ text }) => text);
};

it.each([
  ["cervical-dystonia", "Mostly not known", "It can happen"],
  ["dystonia", "Not always known", "It can happen"],
  ["laryngeal-dystonia", "Not known", undefined],
  ["blepharospasm", "Not known", "Rarely"],
  ["runners-dystonia", "Not known", "Not known"],
  ["dyt-tor1a", "A changed gene (TOR1A)", "One parent can pass it on"],
  ["dyt-hpca", "A changed gene (HPCA)", "If both parents pass it on"],
  ["dopa-responsive-dystonia", "A changed gene", "From one or both parents"],
  ["dyt-kmt2b", "A changed gene (KMT2B)", "Mostly a new change"],
  ["deafness-dystonia-syndrome", "A changed gene (TIMM8A)", "The mother can pass it on"],
  ["multifocal-dystonia", "A changed gene", undefined],
  ["generalized-dystonia", "A gene, injury or disease", "It can happen"],
  ["combined-dystonia", "A changed gene or a disease", undefined],
  ["hemidystonia", "An injury or a disease", undefined],
  ["camptocormia", "It is part of a disease", undefined],
  ["tardive-dystonia", "A medicine", undefined],
  ["secondary-dystonia", "A medicine, injury or disease", undefined],
  ["pisa-syndrome", "A medicine or a disease", undefined],
])("%s", (id, ...facts) => {
  expect(factsOf(id)).toEqual(facts.filter((fact) => fact !== undefined));
});

describe.each(Object.entries(allCatalogs))("%s", (tag, load) => {
  it("has values that fit in one line", async () => {
    const translator = createTranslator(tag, await load());
    const texts = forms.flatMap((form) => toFacts(form, translator).map(({ text }) => text));
    expect(texts.filter((text) => text.length > 30)).toEqual([]);
  });
});

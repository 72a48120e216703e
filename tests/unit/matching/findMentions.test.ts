import { describe, expect, it } from "vitest";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { mayContainTerm } from "../../../data/matching/prefilter.ts";
import { balticAndGreek } from "./cases/balticAndGreek.ts";
import { caucasusAndTurkic } from "./cases/caucasusAndTurkic.ts";
import { cjk } from "./cases/cjk.ts";
import { english } from "./cases/english.ts";
import { finnoUgric } from "./cases/finnoUgric.ts";
import { germanic } from "./cases/germanic.ts";
import { lookAlikes } from "./cases/lookAlikes.ts";
import { romanceAndCeltic } from "./cases/romanceAndCeltic.ts";
import { semiticAndIranian } from "./cases/semiticAndIranian.ts";
import { slavic } from "./cases/slavic.ts";
import { southAsian } from "./cases/southAsian.ts";
import { southEastAsian } from "./cases/southEastAsian.ts";

const groups = {
  english,
  germanic,
  romanceAndCeltic,
  slavic,
  balticAndGreek,
  finnoUgric,
  caucasusAndTurkic,
  semiticAndIranian,
  southAsian,
  southEastAsian,
  cjk,
  lookAlikes,
};

describe.each(Object.entries(groups))("findMentions in %s", (_, cases) => {
  it.each(cases)("$language: $text ($why)", ({ text, mentions }) => {
    const found = findMentions(text).map(({ start, end, form }) => [text.slice(start, end), form]);
    expect(found).toEqual(mentions);
  });

  it("finds no mention in a text that the prefilter rejects", () => {
    const missed = cases.filter(
      ({ text }) => findMentions(text).some(({ kind }) => kind !== "abbreviation") && !mayContainTerm(text),
    );
    expect(missed).toEqual([]);
  });
});

it("is tested in at least forty languages, with half of the texts free of mentions", () => {
  const all = Object.values(groups).flat();
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(40);
  expect(all.filter(({ mentions }) => mentions.length === 0).length / all.length).toBeGreaterThanOrEqual(0.5);
});

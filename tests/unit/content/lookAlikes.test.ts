import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { lookAlikes } from "../../../data/content/lookAlikes.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";

const languages = Object.keys(bundledRecords.lookAlikes[0]?.name ?? {});

/** All names of the look-alikes, by language. */
const names = bundledRecords.lookAlikes.flatMap(({ name, synonyms = { en: [] } }) =>
  languages.flatMap((language) =>
    [name[language] ?? "", ...(synonyms[language] ?? [])].map((text) => [text, language] as const),
  ),
);

describe("the look-alikes", () => {
  it("have ids of their own", () => {
    const ids = [...lookAlikes, ...bundledRecords.forms].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(names)("have a name that is no mention of dystonia: %s (%s)", (name, language) => {
    expect(findMentions(name, { language, isLookUp: true })).toEqual([]);
  });

  it.each(lookAlikes)("are told apart from dystonia in one sentence or two: $id", ({ difference }) => {
    expect(difference.en).toMatch(/^[^.]+\.( [^.]+\.)?$/);
    expect(difference.en).toMatch(/\bdystonia\b/);
  });
});

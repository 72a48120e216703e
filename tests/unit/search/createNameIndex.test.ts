import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { translations } from "../../../data/content/translations/translations.ts";
import { createNameIndex } from "../../../data/search/createNameIndex.ts";

const { forms, lookAlikes } = bundledRecords;
const index = createNameIndex([...forms, ...lookAlikes]);
const found = (text: string, named?: readonly string[]) => index.find(text, named).map(({ id }) => id);

/** The number of results that a reader sees without scrolling, even on a phone. */
const FIRST_RESULTS = 3;

const languages = ["en", ...translations.map(({ language }) => language)];

describe("the search by names", () => {
  it.each(languages)("finds each form and look-alike by each of its names in %s", (language) => {
    const names = [...forms, ...lookAlikes].flatMap(({ id, name, synonyms = { en: [] } }) =>
      [name[language], ...(synonyms[language] ?? [])].map((text) => ({ id, text: text ?? "" })),
    );
    expect(names.length).toBeGreaterThanOrEqual(forms.length + lookAlikes.length);
    const missed = names.filter(({ id, text }) => !found(text).slice(0, FIRST_RESULTS).includes(id));
    expect(missed).toEqual([]);
  });

  it.each(languages)("finds each of them while its name in %s is typed", (language) => {
    const missed = [...forms, ...lookAlikes].flatMap(({ id, name }) => {
      const letters = [...(name[language] ?? "")];
      return letters.flatMap((_, last) => {
        const typed = letters.slice(0, last + 1).join("");
        return found(typed).includes(id) ? [] : [typed];
      });
    });
    expect(missed).toEqual([]);
  });

  it("finds a form by each of its genes", () => {
    for (const { id, genetics } of forms)
      for (const gene of genetics?.genes ?? []) expect(found(gene), gene).toContain(id);
  });

  it.each([
    ["bleph", "blepharospasm"],
    ["BLEPH", "blepharospasm"],
    ["dystonia cerv", "cervical-dystonia"],
    ["writers cr", "writers-cramp"],
    ["writer’s cr", "writers-cramp"],
    ["writer's cr", "writers-cramp"],
    // Another name.
    ["dystonic sto", "status-dystonicus"],
    ["tor1a", "dyt-tor1a"],
    ["dystonia tor1a", "dyt-tor1a"],
    // Names in other languages, with and without accents.
    ["lidkrampf", "blepharospasm"],
    ["блефаро", "blepharospasm"],
    ["眼瞼", "blepharospasm"],
    ["dystonie cervic", "cervical-dystonia"],
    ["distonía cerv", "cervical-dystonia"],
    ["distonia cerv", "cervical-dystonia"],
    // With and without the article.
    ["الصعر", "cervical-dystonia"],
    ["صعر", "cervical-dystonia"],
    // What is no form, but is confused with one.
    ["vegetative dystonia", "vegetative-dystonia"],
    ["вегетососудистая", "vegetative-dystonia"],
    ["tic", "tics"],
  ])("finds by the beginnings of words: %s", (text, id) => {
    expect(found(text)).toContain(id);
  });

  it("puts the most similar names first", () => {
    expect(found("dystonia")[0]).toBe("dystonia");
    expect(found("tardive dys").slice(0, 2).toSorted()).toEqual(["tardive-dyskinesia", "tardive-dystonia"]);
    expect(found("vegetative dystonia")).toEqual(["vegetative-dystonia"]);
  });

  it("finds what the matcher has found, and nothing else for unknown words", () => {
    expect(found("golfer’s yips and more words")).toEqual([]);
    expect(found("golfer’s yips and more words", ["task-specific-dystonia"])).toEqual([
      "task-specific-dystonia",
    ]);
    expect(found("ystonia")).toEqual([]);
    expect(found("zzz")).toEqual([]);
    // Words of two languages.
    expect(found("lidkrampf eyelid")).toEqual([]);
  });

  it("finds everything, in its order, without a word", () => {
    for (const text of ["", "  ", "–"])
      expect(found(text)).toEqual([...forms, ...lookAlikes].map(({ id }) => id));
  });
});

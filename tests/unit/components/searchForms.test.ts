import { describe, expect, it } from "vitest";
import { searchForms, toSearchableForms } from "../../../components/forms/searchForms.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { pickLocalized } from "../../../data/i18n/createTranslator.ts";

const searchable = (language: string) =>
  toSearchableForms(bundledRecords.forms, ({ name }) => pickLocalized(name, language).text, language);
const english = searchable("en");
const found = (text: string, named: Parameters<typeof searchForms>[2] = []) =>
  searchForms(english, text, named).map(({ id }) => id);

describe("the search for forms", () => {
  it("finds all forms without a text, in the alphabetical order of the reader's language", () => {
    for (const language of ["en", "de", "ru", "ja"]) {
      const names = searchForms(searchable(language), " ", []).map(
        ({ name }) => pickLocalized(name, language).text,
      );
      expect(names).toHaveLength(bundledRecords.forms.length);
      expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
    }
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
    // A gene.
    ["tor1a", "dyt-tor1a"],
    // Names in other languages, with and without accents.
    ["lidkrampf", "blepharospasm"],
    ["блефаро", "blepharospasm"],
    ["眼瞼", "blepharospasm"],
    ["dystonie cervic", "cervical-dystonia"],
    ["distonía cerv", "cervical-dystonia"],
    ["distonia cerv", "cervical-dystonia"],
  ] as const)("finds by the beginnings of words: %s", (text, id) => {
    expect(found(text)).toContain(id);
  });

  it("finds what the matcher has found, and nothing else for unknown words", () => {
    expect(found("golfer’s yips and more words")).toEqual([]);
    expect(found("golfer’s yips and more words", ["task-specific-dystonia"])).toEqual([
      "task-specific-dystonia",
    ]);
    expect(found("ystonia")).toEqual([]);
    expect(found("zzz")).toEqual([]);
  });
});

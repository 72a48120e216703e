import { expect, it } from "vitest";
import { languages, readTexts } from "../../../.ci/store/readTexts.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";

it.each(languages)("the stores' texts in %s are complete, with current numbers", (language) => {
  const { name, summary, description } = readTexts(language);
  expect(name).toBe("Dystonia Lens");
  expect(summary).not.toBe("");
  expect(description).toContain(String(bundledContentVersion.counts.forms));
  expect(description).not.toMatch(/[{}]/);
});

it.each(languages)("the description in %s names each language of the interface", (language) => {
  const description = readTexts(language).description.toLowerCase();
  const names = new Intl.DisplayNames(language, { type: "language" });
  // Some languages inflect the names: their beginnings tell them.
  const missing = languages.filter(
    (tag) => !description.includes((names.of(tag) ?? tag).toLowerCase().slice(0, 5)),
  );
  expect(missing).toEqual([]);
});

it("throws an error that names the language without texts", () => {
  expect(() => readTexts("xx")).toThrow("xx: public/_locales has no folder");
});

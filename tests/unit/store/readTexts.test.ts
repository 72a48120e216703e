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

it("throws an error that names the language without texts", () => {
  expect(() => readTexts("xx")).toThrow("xx: public/_locales has no folder");
});

import { expect, it } from "vitest";
import { languages, readTexts } from "../../../.ci/store/readTexts.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";

it.each(languages)("the stores' texts in %s are whole, and no number in them is old", (language) => {
  const { name, summary, description } = readTexts(language);
  expect(name).toBe("Dystonia Lens");
  expect(summary).not.toBe("");
  expect(description).toContain(String(bundledContentVersion.counts.forms));
  expect(description).not.toMatch(/[{}]/);
});

it("says which language has no text", () => {
  expect(() => readTexts("xx")).toThrow("xx: public/_locales has no folder");
});

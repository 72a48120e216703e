import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SettingsSchema } from "../../../data/settings/SettingsSchema.ts";
import { allTerms } from "../../../data/terms/allTerms.ts";

const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8").replaceAll(/\s+/g, " ");

it("says in how many languages mentions are found", () => {
  const languages = new Set(allTerms.map(({ language }) => language));
  expect(readme.match(/in (\d+) languages/)?.[1]).toBe(String(languages.size));
});

it("says how many languages the interface has", () => {
  const numbers = ["nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];
  const count = SettingsSchema.entries.language.options.filter((tag) => tag !== "auto").length;
  expect(readme.match(/(\w+) languages of the interface/)?.[1]).toBe(numbers[count - 9]);
});

it("can be read in one sitting", () => {
  const file = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  expect(file.split("\n").length).toBeLessThanOrEqual(250);
});

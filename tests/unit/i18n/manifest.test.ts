import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, "public/_locales");
const tags = readdirSync(folder);
/** Chrome cuts no longer description: it refuses the package. */
const LONGEST_DESCRIPTION = 132;

const messagesOf = (tag: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, tag, "messages.json"), "utf8"));

it("speaks to the browser in the languages of the catalogs", () => {
  const languages = tags.map((tag) => new Intl.Locale(tag.replace("_", "-")).language);
  expect([...new Set(languages)].sort()).toEqual(Object.keys(allCatalogs).sort());
});

it.each(tags)("%s has what the manifest asks for, and nothing besides", (tag) => {
  const messages = messagesOf(tag);
  const asked = readFileSync(join(root, "wxt.config.ts"), "utf8").matchAll(/__MSG_(\w+?)__/g);
  expect(Object.keys(messages).sort()).toEqual([...new Set([...asked].map(([, key]) => key))].sort());
  for (const { message } of Object.values(messages)) expect(message.trim()).toBeTruthy();
  expect(messages.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});

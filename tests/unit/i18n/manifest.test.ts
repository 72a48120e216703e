import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, "public/_locales");
const tags = readdirSync(folder);
/** The limit of the Chrome Web Store, in characters. */
const MAX_DESCRIPTION_CHARS = 132;

const messagesOf = (tag: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, tag, "messages.json"), "utf8"));

it("has the languages of the catalogs", () => {
  const languages = tags.map((tag) => new Intl.Locale(tag.replace("_", "-")).language);
  expect([...new Set(languages)].sort()).toEqual(Object.keys(allCatalogs).sort());
});

it.each(tags)("%s has the messages of the manifest and no others", (tag) => {
  const messages = messagesOf(tag);
  const asked = readFileSync(join(root, "wxt.config.ts"), "utf8").matchAll(/__MSG_(\w+?)__/g);
  expect(Object.keys(messages).sort()).toEqual([...new Set([...asked].map(([, key]) => key))].sort());
  for (const { message } of Object.values(messages)) expect(message.trim()).toBeTruthy();
  expect(messages.description?.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION_CHARS);
});

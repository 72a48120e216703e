import { describe, expect, it } from "vitest";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { usedKeys } from "./usedKeys.ts";

/** A text, or its plural forms by category. */
type Message = string | Readonly<Record<string, string>>;

const reference: Readonly<Record<string, Message>> = en.messages;
const all = await Promise.all(
  Object.entries(allCatalogs).map(async ([tag, load]) => [tag, await load()] as const),
);

const textsOf = (message: Message) => (typeof message === "string" ? [message] : Object.values(message));

/** Returns the placeholders of a text: "{count}", and "%s", which browsers replace by the selection. */
const placeholdersOf = (text: string): string[] => (text.match(/\{\w+\}|%s/g) ?? []).sort();

/** The values of `{count}`: integers below 1000, and delays in tenths of a second. */
const counts = [
  ...new Set([...Array(1000).keys(), ...Array.from({ length: 50 }, (_, tenths) => tenths / 10)]),
];

it("has no unused key", () => {
  const keys = Object.keys(reference);
  const used = new Set(usedKeys(keys));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

it.each(all)("%s has the right language tag and direction", (tag, catalog) => {
  expect(catalog.language).toBe(tag);
  expect(catalog.direction).toBe(new Intl.Locale(tag).getTextInfo().direction);
});

it.each(all)("%s has the keys of the reference and no others", (_, { messages }) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(reference).sort());
});

it.each(all)("%s has the plural forms of its language and no others", (tag, { messages }) => {
  const rules = new Intl.PluralRules(tag);
  const needed = [...new Set(counts.map((count) => rules.select(count)))].sort();
  const whole = [...new Set([...needed, "other"])].sort();
  for (const [key, message] of Object.entries(messages)) {
    expect(typeof message, key).toBe(typeof reference[key]);
    if (typeof message !== "string") expect(Object.keys(message).sort(), key).toEqual(whole);
  }
});

/** Characters that are wrong in a language: quotation marks of other languages, wrong spaces and punctuation. */
const wrong: Readonly<Record<string, RegExp>> = {
  en: /["'«»„]/,
  es: /["'“”„]/,
  pt: /["'«»„]/,
  fr: /["'“”„]| [;:!?»%]|«(?!\u00a0)|[^\u00a0][;!?»]/,
  de: /["'«»”]|\d%/,
  it: /["'“”„]/,
  ja: /["'«»“”„]|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][,.:;!?]/u,
  zh: /["'«»„]|\p{Script=Han}[,.:;!?]/u,
  ru: /["'“”]/,
  ar: /["'„]|[,;?]/,
};

/** Texts that are the same in English and in other languages. */
const alike = [
  "×{count}",
  "{count} %",
  "{count} mention",
  "{count} mentions",
  "Dystonia Lens",
  "Dystonia Lens {version}",
  ": ",
  ".",
  "Cause",
  "Causes",
  "Codes",
  "Color",
  "Fax",
  "Form",
  "Mention",
  "Name",
  "Options",
  "Menu",
  "Orange",
  "Page",
  "Pause",
  "Sections",
  "Sites",
  "Website",
];
const englishLeft = /\b(the|which|with|that|from|their|your|this|and|of)\b/i;

describe.each(all)("%s", (tag, { messages }) => {
  const pairs = Object.entries(messages as Readonly<Record<string, Message>>).flatMap(([key, message]) =>
    textsOf(message).map((text) => ({ key, text, english: textsOf(reference[key] ?? "") })),
  );
  const rules = new Intl.PluralRules(tag);
  const standForOne = rules
    .resolvedOptions()
    .pluralCategories.filter(
      (category) => counts.filter((count) => rules.select(count) === category).length === 1,
    );

  it.each(pairs)("$key keeps the placeholders of the reference in “$text”", ({ key, text, english }) => {
    const kept = placeholdersOf(text);
    const message: Message | undefined = (messages as Readonly<Record<string, Message>>)[key];
    // The form of a category that covers one number may use a word instead of {count}: "once".
    const isOne = typeof message === "object" && standForOne.some((category) => message[category] === text);
    expect(english.map(placeholdersOf)).toContainEqual(
      isOne && !kept.includes("{count}") ? [...kept, "{count}"].sort() : kept,
    );
  });

  it("has a list of characters that are wrong in it", () => {
    expect(wrong[tag], `add ${tag} to \`wrong\` above`).toBeDefined();
  });

  it.each(pairs)("$key follows the typography of the language: “$text”", ({ text, english }) => {
    expect(text).toBe(text.normalize("NFC"));
    if (wrong[tag]) expect(text).not.toMatch(wrong[tag]);
    if (tag === "en") return;
    expect(text).not.toMatch(englishLeft);
    if (!alike.includes(text)) expect(english).not.toContain(text);
  });
});

import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { hardWords } from "../../../data/content/causes/hardWords.ts";
import { statements } from "../../../data/content/causes/statements.ts";
import { forms } from "../../../data/content/forms/forms.ts";
import { lookAlikes } from "../../../data/content/lookAlikes.ts";
import { organizations } from "../../../data/content/organizations.ts";
import { translations } from "../../../data/content/translations/translations.ts";
import { SettingsSchema } from "../../../data/settings/SettingsSchema.ts";
import { figures, scripts, symbols } from "./texts.ts";

const englishLeft = /\b(the|which|with|that|from|their)\b/i;

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
const keys = (texts: object) => Object.keys(texts).sort();
const remarked = organizations.flatMap(({ id, phone, tollFree, fax }) =>
  [phone, tollFree, fax].flatMap((number) =>
    number?.purpose || number?.remark ? [{ id, purpose: number.purpose, remark: number.remark }] : [],
  ),
);

it("exist once for each language that a reader can choose", () => {
  expect(["auto", "en", ...translations.map(({ language }) => language)].sort()).toEqual(
    SettingsSchema.entries.language.options.toSorted(),
  );
});

it("cover every text of the bundle", () => {
  const missingIn = (value: unknown, path: string): string[] => {
    if (typeof value !== "object" || value === null) return [];
    // Names differ between languages: a synonym needs no translation.
    if ("en" in value && Array.isArray(value.en)) return [];
    if (!("en" in value))
      return Object.entries(value).flatMap(([key, inner]) => missingIn(inner, `${path}/${key}`));
    return translations
      .filter(({ language }) => !(language in value))
      .map(({ language }) => `${path} in ${language}`);
  };
  expect(missingIn(bundledRecords, "")).toEqual([]);
});

describe.each(translations.map((translation) => [translation.language, translation] as const))(
  "names in %s",
  (language, translation) => {
    it("belong to existing forms and use the language's script", () => {
      for (const [id, { name }] of Object.entries(translation.forms)) {
        expect(ids(forms)).toContain(id);
        expect(name).toMatch(scripts[language] ?? /^[\p{Script=Latin}\d '’,()/-]+$/u);
        expect(name).toBe(name.normalize("NFC").trim());
      }
    });

    it("of look-alikes use the language's script", () => {
      for (const { name, synonyms = [] } of Object.values(translation.lookAlikes)) {
        expect(name).toMatch(scripts[language] ?? /^[\p{Script=Latin} '’-]+$/u);
        expect(new Set([name, ...synonyms]).size).toBe(1 + synonyms.length);
      }
    });
  },
);

describe.each(translations.map((translation) => [translation.language, translation] as const))(
  "%s",
  (language, translation) => {
    // A country has an emergency number of its own: these texts keep no figures.
    const emergencies = forms.flatMap(({ id, emergency }): [english: string, translated: string][] =>
      emergency ? [[emergency.text.en, translation.emergencies[id] ?? ""]] : [],
    );
    const pairs: [english: string, translated: string][] = [
      ...forms.map((form): [string, string] => [
        form.sentence.en,
        translation.forms[form.id]?.sentence ?? "",
      ]),
      ...lookAlikes.map(({ id, difference }): [string, string] => [
        difference.en,
        translation.lookAlikes[id]?.difference ?? "",
      ]),
      ...statements.flatMap(({ id, text, clinical, short }): [string, string][] => {
        const own = translation.statements[id];
        return [
          [text.en, own?.text ?? ""],
          [clinical.en, own?.clinical ?? ""],
          ...(short ? [[short.en, own?.short ?? ""] as [string, string]] : []),
        ];
      }),
      ...Object.values(hardWords).map(({ word, meaning }): [string, string] => [
        meaning.en,
        translation.hardWords[word.en]?.meaning ?? "",
      ]),
    ];

    it("has the same records as the English texts", () => {
      expect(keys(translation.forms)).toEqual(ids(forms));
      expect(keys(translation.lookAlikes)).toEqual(ids(lookAlikes));
      expect(keys(translation.emergencies)).toEqual(ids(forms.filter(({ emergency }) => emergency)));
      expect(keys(translation.statements)).toEqual(ids(statements));
      expect(keys(translation.hardWords)).toEqual(
        Object.values(hardWords)
          .map(({ word }) => word.en)
          .sort(),
      );
      expect(keys(translation.organizations)).toEqual(ids(remarked));
    });

    it("has a short wording and a remark only where the English text has one", () => {
      for (const { id, short } of statements) {
        expect(translation.statements[id]?.short === undefined).toBe(short === undefined);
      }
      for (const { id, purpose, remark } of remarked) {
        expect(translation.organizations[id]?.purpose === undefined).toBe(purpose === undefined);
        expect(translation.organizations[id]?.remark === undefined).toBe(remark === undefined);
      }
    });

    it.each([...pairs, ...emergencies])("translates “%s” as a whole sentence", (english, translated) => {
      expect(translated).toMatch(/[.。]$/);
      expect(translated).not.toBe(english);
      expect(translated).not.toMatch(englishLeft);
      expect(translated).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
      expect(translated).toBe(translated.normalize("NFC").trim());
    });

    it.each(pairs)("keeps the figures and symbols of “%s”", (english, translated) => {
      expect(figures(translated)).toEqual(figures(english));
      for (const symbol of symbols(english)) expect(translated).toContain(symbol);
    });

    it.each(forms)("keeps the number in the name of $id", ({ id, name }) => {
      for (const symbol of name.en.match(/DYT\d+/g) ?? []) {
        expect(translation.forms[id]?.name).toContain(symbol);
      }
    });

    it.each(statements)("explains the same words of $id as the English text", ({ id, hardWords, short }) => {
      const own = translation.statements[id];
      for (const { word } of hardWords) {
        const translated = (translation.hardWords as Record<string, { word: string } | undefined>)[word.en];
        expect(own?.text).toContain(translated?.word);
        if (short?.en.includes(word.en)) expect(own?.short).toContain(translated?.word);
      }
    });
  },
);

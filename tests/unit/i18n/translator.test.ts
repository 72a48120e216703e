import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../data/i18n/Catalog.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator, pickLocalized } from "../../../data/i18n/createTranslator.ts";

const polish: Catalog = {
  ...en,
  language: "pl",
  messages: {
    ...en.messages,
    "page.ofForm": {
      one: "{count} raz",
      few: "{count} razy (few)",
      many: "{count} razy (many)",
      other: "{count} razu",
    },
    "card.says": "Na tej stronie: „{word}”.",
  },
};
const arabic: Catalog = { ...en, language: "ar", direction: "rtl" };

describe("t", () => {
  it.each([
    [0, "0 mentions"],
    [1, "1 mention"],
    [1234, "1,234 mentions"],
  ])("chooses the English plural of %i", (count, text) => {
    expect(createTranslator("en-US", en).t("page.ofForm", { count })).toBe(text);
  });

  it.each([
    [1, "1 raz"],
    [3, "3 razy (few)"],
    [5, "5 razy (many)"],
    [1.5, "1,5 razu"],
  ])("chooses the plural of %d by the rules of the catalog's language", (count, text) => {
    expect(createTranslator("pl", polish).t("page.ofForm", { count })).toBe(text);
  });

  it("uses the plural form 'other' for a category without a text", () => {
    const { t } = createTranslator("pl", {
      ...polish,
      messages: { ...polish.messages, "page.ofForm": { other: "{count}×" } },
    });
    expect(t("page.ofForm", { count: 3 })).toBe("3×");
  });

  it("inserts values unchanged, even if they look like a pattern", () => {
    expect(createTranslator("en", en).t("card.says", { word: "$& {word}" })).toBe(
      "This page says “$& {word}”.",
    );
  });

  it("isolates inserted values in right-to-left texts", () => {
    expect(createTranslator("ar", arabic).t("card.says", { word: "CD" })).toBe(
      "This page says “\u2068CD\u2069”.",
    );
  });

  it("throws an error that names an unknown placeholder", () => {
    const wrong: Catalog = { ...polish, messages: { ...polish.messages, "card.says": "{wort}" } };
    expect(() => createTranslator("pl", wrong).t("card.says", { word: "x" })).toThrow(
      /"card\.says" \(pl\) has the placeholder \{wort\}/,
    );
  });
});

describe("dates and country names", () => {
  it.each([
    ["en-US", en, "May 1, 2020", "United Kingdom", "en-US"],
    ["en-GB", en, "1 May 2020", "United Kingdom", "en-GB"],
    ["de-DE", en, "May 1, 2020", "United Kingdom", "en"],
    ["pl-PL", polish, "1 maja 2020", "Wielka Brytania", "pl-PL"],
  ])("are written for %s in the language of the texts", (locale, catalog, day, country, tag) => {
    const translator = createTranslator(locale, catalog);
    expect(translator.day("2020-05-01")).toBe(day);
    expect(translator.country("GB")).toBe(country);
    expect(translator.locale).toBe(tag);
  });

  it("throws for a locale that is not a language tag", () => {
    expect(() => createTranslator("no such tag", en)).toThrow(RangeError);
  });
});

describe("pickLocalized", () => {
  const localized = { en: "English", pt: "português", "pt-BR": "brasileiro" };
  it.each([
    ["pt-BR", "brasileiro", "pt-BR"],
    ["pt-PT", "português", "pt"],
    ["fr", "English", "en"],
    ["en-GB", "English", "en"],
  ])("returns the text in the closest language for %s", (locale, text, lang) => {
    expect(pickLocalized(localized, locale)).toEqual({ text, lang });
  });
});

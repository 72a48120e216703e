import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { de } from "../../../data/i18n/catalogs/de.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { toFormEntry } from "../../../data/views/toFormEntry.ts";
import { english } from "../../tools/english.ts";

const TODAY = "2026-11-29";
const german = createTranslator("de", de);
const { forms } = bundledRecords;

describe("the entry of a form", () => {
  it.each([
    ["English", english],
    ["German", german],
  ])("has each name of the form once, in all ten languages, for a reader of %s", (_, translator) => {
    for (const form of forms) {
      const { otherNames, languages } = toFormEntry(form, "plain", TODAY, translator);
      const title = translator.pick(form.name);
      const shown = [title, ...otherNames].concat(
        languages.flatMap(({ lang, names }) => names.map((text) => ({ text, lang }))),
      );
      expect(new Set(shown.map(({ lang }) => lang)).size, form.id).toBeGreaterThanOrEqual(9);
      const texts = shown.map(({ text }) => text.toLowerCase());
      for (const name of [...Object.values(form.name), ...Object.values(form.synonyms ?? {}).flat()])
        expect(texts, form.id).toContain(name.toLowerCase());
      for (const { names } of languages) expect(new Set(names).size).toBe(names.length);
    }
  });

  it("names the languages in the reader's language", () => {
    const [form] = forms;
    if (!form) throw new Error("There is no form");
    expect(toFormEntry(form, "plain", TODAY, english).languages.map(({ language }) => language)).toContain(
      "German",
    );
    const { languages } = toFormEntry(form, "plain", TODAY, german);
    expect(languages.map(({ language }) => language)).toEqual(
      expect.arrayContaining(["Französisch", "Japanisch", "Arabisch"]),
    );
    expect(languages.map(({ lang }) => lang)).not.toContain("de");
    expect(languages.map(({ lang }) => lang)).not.toContain("en");
  });

  it.each(["plain", "clinical"] as const)("has the %s wording, in speech and copy", (wording) => {
    for (const form of forms) {
      const { spoken, plainText } = toFormEntry(form, wording, TODAY, english);
      const texts = spoken.map(({ text }) => text);
      for (const cause of form.causes) {
        const text = (wording === "plain" ? cause.text : cause.clinical).en;
        expect(texts).toContain(text);
        expect(plainText).toContain(text);
        expect(plainText).toContain(cause.source.url);
      }
      if (form.emergency) expect(texts[1]).toBe(form.emergency.text.en);
    }
  });

  it("has every code of the form", () => {
    for (const form of forms) {
      const { codes } = toFormEntry(form, "plain", TODAY, english);
      const shown = codes.map(({ text }) => text).join(" ");
      for (const code of Object.values(form.codes).flat())
        expect(shown).toContain(code?.replace(/^(?!HP:)[A-Z]+:/, ""));
    }
  });

  it("says that it is translated, and that a source is old", () => {
    const form = forms.find(({ id }) => id === "blepharospasm");
    if (!form) throw new Error("No such form");
    expect(toFormEntry(form, "plain", "2019-02-01", english).notes).toEqual([]);
    expect(toFormEntry(form, "plain", TODAY, english).notes).toEqual([english.t("source.staleHere")]);
    expect(toFormEntry(form, "plain", "2019-02-01", german).notes).toEqual([german.t("source.translated")]);
  });
});

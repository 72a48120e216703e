import { expect } from "vitest";
import { en } from "../../data/i18n/catalogs/en.ts";
import type { readSurface } from "./readSurface.ts";

/** English texts of several words, which appear in no other language. */
const englishTexts: ReadonlySet<string> = new Set(
  Object.values(en.messages)
    .flatMap((message) => (typeof message === "string" ? [message] : Object.values(message)))
    .filter(
      (text) => text.includes(" ") && !text.includes("{") && !text.startsWith(en.messages["lens.name"]),
    ),
);

/** Checks that a surface has its texts, dates and countries in one language only. */
export function expectOnlyLanguage(language: string, shown: ReturnType<typeof readSurface>): void {
  expect(new Intl.Locale(shown.lang).language).toBe(language);
  for (const { shown: text, expected } of [...shown.dates, ...shown.countryOptions])
    expect(text).toContain(expected);
  if (language !== "en") expect(shown.texts.filter((text) => englishTexts.has(text))).toEqual([]);
}

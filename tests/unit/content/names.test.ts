import { expect, it } from "vitest";
import { forms } from "../../../data/content/forms/forms.ts";
import { translations } from "../../../data/content/translations/translations.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";

const MAX_EXCEPTIONS = 10;

const WRY_NECK = "alone it is mostly a wry neck from muscle or bone, so it needs a text about dystonia";

/** Names that do not lead to their own card, as "language: name", each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  "en: Torticollis": WRY_NECK,
  "de: Torticollis": WRY_NECK,
  "fr: Torticolis": WRY_NECK,
  "it: Torcicollo": WRY_NECK,
  "es: Tortícolis": WRY_NECK,
  "pt: Torcicolo": WRY_NECK,
  "ru: Кривошея": WRY_NECK,
  "zh: 斜颈": WRY_NECK,
  "ja: 斜頸": WRY_NECK,
  "ar: الصعر": WRY_NECK,
};

/** A second name in brackets at the end, as in "DYT-TOR1A dystonia (DYT1)". */
const SECOND_NAME = /^(.*?)\s*[(（]([^)）]*)[)）]$/;

/** Returns the ways in which a page may write a name: as it is, and each of two names alone. */
function spellings(name: string): string[] {
  const two = SECOND_NAME.exec(name);
  return two ? [name, ...two.slice(1).filter((part) => part !== undefined)] : [name];
}

const names = forms.flatMap(({ id, name, synonyms }) => [
  { id, language: "en", names: [name.en, ...(synonyms?.en ?? [])] },
  ...translations.map(({ language, forms }) => ({
    id,
    language,
    names: forms[id] ? [forms[id].name, ...(forms[id].synonyms ?? [])] : [],
  })),
]);

const misled = names.flatMap(({ id, language, names }) =>
  names.flatMap(spellings).flatMap((name) => {
    const mentions = findMentions(name, { language });
    const found = mentions.map(({ form, also = [] }) => [form, ...also].join(" and "));
    return found.length > 0 && found.every((form) => form === id)
      ? []
      : [{ key: `${language}: ${name}`, id, found }];
  }),
);

it.each(["en", ...translations.map(({ language }) => language)])(
  "lead to their own card in %s",
  (language) => {
    expect(
      misled
        .filter(({ key }) => key.startsWith(`${language}: `) && !(key in exceptions))
        .map(({ key, id, found }) => `${key} → ${found.join(", ") || "nothing"} instead of ${id}`),
    ).toEqual([]);
  },
);

it("have few exceptions, and each is needed", () => {
  expect(Object.keys(exceptions).length).toBeLessThanOrEqual(MAX_EXCEPTIONS);
  const keys = misled.map(({ key }) => key);
  expect(Object.keys(exceptions).filter((key) => !keys.includes(key))).toEqual([]);
});

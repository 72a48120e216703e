import type { Localized } from "../content/schema/localized.ts";
import type { Catalog, MessageKey, MessageValues } from "./Catalog.ts";

/** Formats texts, dates, lists and countries in one language. */
export interface Translator {
  /**
   * BCP 47 tag of the texts, for the attribute `lang`: "en-GB" for a reader of British English and the catalog "en".
   */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** Returns the message with its placeholders replaced. */
  t<Key extends MessageKey>(key: Key, ...values: MessageValues<Key>): string;
  /** Returns the text of a record in the reader's language, or a fallback, with its language. */
  pick(localized: Localized): { text: string; lang: string };
  /** Formats a date `YYYY-MM-DD` in long form. */
  day(day: string): string;
  /** Joins items to a list: "a, b and c". */
  list(items: readonly string[]): string;
  /**
   * Returns a name, number or address for a plain text: in a right-to-left text in Unicode isolates, so that it keeps its
   * order and does not move the punctuation next to it. `direction` is "ltr" for a number or address.
   */
  isolate(text: string, direction?: "ltr"): string;
  /** Returns the name of a country for its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** Returns the name of a language for its BCP 47 tag. */
  language(tag: string): string;
}

/**
 * Returns a translator with the texts of the catalog. Numbers, dates and countries are formatted for `locale` when it has
 * the language and script of the catalog ("en-GB" with English), and for the catalog's language otherwise: no text mixes
 * two languages. Throws a RangeError when `locale` is not a BCP 47 tag.
 */
export function createTranslator(locale: string, catalog: Catalog): Translator {
  const readerLocale = new Intl.Locale(locale);
  const isCatalogLanguage = hasSameScript(readerLocale, new Intl.Locale(catalog.language));
  const tag = isCatalogLanguage ? readerLocale.toString() : catalog.language;
  const plurals = new Intl.PluralRules(tag);
  // The records contain Latin digits; other digits in dates would mix two numbering systems on a page.
  const numberingSystem = "latn";
  const numbers = new Intl.NumberFormat(tag, { numberingSystem });
  // UTC for parsing and formatting keeps the date the same in every time zone. The sources use the Gregorian calendar, so
  // no locale's own calendar (ar-SA) is used.
  const days = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem,
  });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const languages = new Intl.DisplayNames(tag, { type: "language" });
  const countries = new Intl.DisplayNames(tag, { type: "region" });

  const isolate = (text: string, direction?: "ltr") =>
    catalog.direction === "rtl" ? `${direction === "ltr" ? "\u2066" : "\u2068"}${text}\u2069` : text;

  return {
    locale: tag,
    direction: catalog.direction,
    t(key, ...given) {
      const message = catalog.messages[key];
      const values: Readonly<Record<string, string | number>> = given[0] ?? {};
      const text =
        typeof message === "string"
          ? message
          : (message[plurals.select(Number(values.count))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) {
          throw new Error(
            `"${key}" (${catalog.language}) has the placeholder {${name}}, which the reference does not have`,
          );
        }
        return typeof value === "number" ? numbers.format(value) : isolate(value);
      });
    },
    pick: (localized) => pickLocalized(localized, tag),
    day: (day) => days.format(new Date(day)),
    list: (items) => lists.format(items.map((item) => isolate(item))),
    isolate,
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
  };
}

function hasSameScript(one: Intl.Locale, other: Intl.Locale): boolean {
  return one.language === other.language && one.maximize().script === other.maximize().script;
}

/**
 * Returns the text in a language, else in its parent language ("pt-BR" → "pt"), else in English, with the language that
 * it is in.
 */
export function pickLocalized(localized: Localized, language: string): { text: string; lang: string } {
  const subtags = language.split("-");
  for (let length = subtags.length; length > 0; length--) {
    const lang = subtags.slice(0, length).join("-");
    const text = localized[lang];
    if (text !== undefined) return { text, lang };
  }
  return { text: localized.en, lang: "en" };
}

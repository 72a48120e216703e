import type { Localized } from "../content/schema/localized.ts";
import type { Catalog, MessageKey, MessageValues } from "./Catalog.ts";
import { pickLocalized } from "./pickLocalized.ts";

/** Writes texts, days and countries for one reader. */
export interface Translator {
  /** BCP 47 tag of what it writes, as `lang` wants it: the reader's "en-GB" for the catalog "en". */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** The message with its values put in. */
  t<Key extends MessageKey>(key: Key, ...values: MessageValues<Key>): string;
  /** A record's text in the reader's language if it has one, and the language that it is in. */
  pick(localized: Localized): { text: string; lang: string };
  /** A calendar day, `YYYY-MM-DD`, in words. */
  day(day: string): string;
  /** Several things as one list: "a, b and c". */
  list(items: readonly string[]): string;
  /** The name of a country, from ISO 3166-1 alpha-2. */
  country(code: string): string;
}

/**
 * A translator that takes its texts from the catalog. Numbers, days and countries follow `locale` where that is the
 * catalog's own language and writing ("en-GB" with English), else the catalog, so that no text mixes two.
 * Throws a RangeError for a locale that is no BCP 47 tag.
 */
export function createTranslator(locale: string, catalog: Catalog): Translator {
  const reader = new Intl.Locale(locale);
  const own = isSameWriting(reader, new Intl.Locale(catalog.language));
  const tag = own ? reader.toString() : catalog.language;
  const plurals = new Intl.PluralRules(tag);
  // The records write their figures, and organizations their numbers, in these digits: a page has one kind.
  const numberingSystem = "latn";
  const numbers = new Intl.NumberFormat(tag, { numberingSystem });
  // A calendar day has no time zone: read and written in UTC it stays the same day everywhere. Days are told by the
  // calendar that the sources tell them by, also where another is usual (ar-SA).
  const days = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem,
  });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const countries = new Intl.DisplayNames(tag, { type: "region" });

  // In a right-to-left text a foreign name would pull the punctuation beside it to its own side.
  const isolate = (text: string) => (catalog.direction === "rtl" ? `\u2068${text}\u2069` : text);

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
            `"${key}" (${catalog.language}) has {${name}}, which the reference has not: remove it`,
          );
        }
        return typeof value === "number" ? numbers.format(value) : isolate(value);
      });
    },
    pick: (localized) => pickLocalized(localized, tag),
    day: (day) => days.format(new Date(day)),
    list: (items) => lists.format(items.map(isolate)),
    country: (code) => countries.of(code) ?? code,
  };
}

function isSameWriting(one: Intl.Locale, other: Intl.Locale): boolean {
  return one.language === other.language && one.maximize().script === other.maximize().script;
}

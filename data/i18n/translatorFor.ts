import type { Settings } from "../settings/SettingsSchema.ts";
import type { Catalog } from "./Catalog.ts";
import { createTranslator, type Translator } from "./createTranslator.ts";

/** A catalog for each language that the reader can choose. */
export type CatalogLoaders = {
  readonly [Tag in Exclude<Settings["language"], "auto">]: () => Catalog | Promise<Catalog>;
};

/**
 * Resolves to the translator for the language in the settings; "auto" is the browser's language. Falls back to English
 * for a language without a catalog. A region or script without a catalog of its own gets its language's catalog:
 * Simplified Chinese is nearer to a reader of Traditional Chinese than English is (Unicode CLDR, language matching).
 */
export async function translatorFor(language: string, catalogs: CatalogLoaders): Promise<Translator> {
  const locale = language === "auto" ? navigator.language : language;
  const loaders: Readonly<Record<string, CatalogLoaders["en"] | undefined>> = catalogs;
  const load = loaders[new Intl.Locale(locale).language] ?? catalogs.en;
  return createTranslator(locale, await load());
}

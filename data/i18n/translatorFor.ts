import { type CatalogLoader, catalogs } from "./catalogs.ts";
import { createTranslator, type Translator } from "./createTranslator.ts";

/**
 * The translator for the language that the reader has set; "auto" is that of the browser. English where there is none.
 * Whoever reads another writing of a language gets that language still: Simplified Chinese is nearer to a reader of
 * Traditional Chinese than English is (Unicode CLDR, language matching).
 */
export async function translatorFor(language: string): Promise<Translator> {
  const locale = language === "auto" ? navigator.language : language;
  const loaders: Readonly<Record<string, CatalogLoader | undefined>> = catalogs;
  const load = loaders[new Intl.Locale(locale).language] ?? catalogs.en;
  return createTranslator(locale, await load());
}

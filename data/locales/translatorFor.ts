import { catalogs } from "./catalogs.ts";
import { createTranslator, type Translator } from "./createTranslator.ts";
import { en } from "./en.ts";

/** The translator for the language that the reader has set; "auto" is that of the browser. English where there is none. */
export function translatorFor(language: string): Translator {
  const locale = language === "auto" ? navigator.language : language;
  return createTranslator(locale, catalogs[new Intl.Locale(locale).language] ?? en);
}

import { ar } from "./catalogs/ar.ts";
import { de } from "./catalogs/de.ts";
import { en } from "./catalogs/en.ts";
import { es } from "./catalogs/es.ts";
import { fr } from "./catalogs/fr.ts";
import { it } from "./catalogs/it.ts";
import { ja } from "./catalogs/ja.ts";
import { pt } from "./catalogs/pt.ts";
import { ru } from "./catalogs/ru.ts";
import { zh } from "./catalogs/zh.ts";
import type { CatalogLoaders } from "./translatorFor.ts";

/** All catalogs, for the background: Chromium refuses `import()` in a service worker. */
export const allCatalogs: CatalogLoaders = {
  en: () => en,
  es: () => es,
  pt: () => pt,
  fr: () => fr,
  de: () => de,
  it: () => it,
  ja: () => ja,
  zh: () => zh,
  ru: () => ru,
  ar: () => ar,
};

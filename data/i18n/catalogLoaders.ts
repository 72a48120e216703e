import type { CatalogLoaders } from "./translatorFor.ts";

/** Load a catalog when it is needed: an extension page needs only that of its reader's language. */
export const catalogLoaders: CatalogLoaders = {
  en: async () => (await import("./catalogs/en.ts")).en,
  es: async () => (await import("./catalogs/es.ts")).es,
  pt: async () => (await import("./catalogs/pt.ts")).pt,
  fr: async () => (await import("./catalogs/fr.ts")).fr,
  de: async () => (await import("./catalogs/de.ts")).de,
  it: async () => (await import("./catalogs/it.ts")).it,
  ja: async () => (await import("./catalogs/ja.ts")).ja,
  zh: async () => (await import("./catalogs/zh.ts")).zh,
  ru: async () => (await import("./catalogs/ru.ts")).ru,
  ar: async () => (await import("./catalogs/ar.ts")).ar,
};

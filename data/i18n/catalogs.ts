import type { Settings } from "../settings/SettingsSchema.ts";
import type { Catalog } from "./Catalog.ts";

export type CatalogLoader = () => Promise<Catalog>;

/**
 * How the texts of each language are had. A page loads the catalog of its reader and no other; in the background,
 * which can load no script, the build puts them all into one file, and only the one that is asked for is run.
 */
export const catalogs: { readonly [Tag in Exclude<Settings["language"], "auto">]: CatalogLoader } = {
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

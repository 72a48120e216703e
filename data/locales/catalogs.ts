import type { Settings } from "../settings/SettingsSchema.ts";
import type { Catalog } from "./Catalog.ts";

export type CatalogLoader = () => Promise<Catalog>;

/**
 * How the texts of each language are had. A page loads the catalog of its reader and no other; in the background,
 * which can load no script, the build puts them all into one file, and only the one that is asked for is run.
 */
export const catalogs: { readonly [Tag in Exclude<Settings["language"], "auto">]: CatalogLoader } = {
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  pt: async () => (await import("./pt.ts")).pt,
  fr: async () => (await import("./fr.ts")).fr,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  ja: async () => (await import("./ja.ts")).ja,
  zh: async () => (await import("./zh.ts")).zh,
  ru: async () => (await import("./ru.ts")).ru,
  ar: async () => (await import("./ar.ts")).ar,
};

import type { Catalog } from "./Catalog.ts";
import { en } from "./en.ts";

/** The languages of the interface, by the locale that the settings name. */
export const catalogs: Readonly<Record<string, Catalog>> = { en };

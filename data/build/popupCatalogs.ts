import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import type { CatalogShape } from "../i18n/Catalog.ts";
import { isOfPopup } from "../i18n/isOfPopup.ts";

const QUERY = "?popup";

/** The modules between the popup and its texts, which the query is handed on to: the loaders and the languages. */
const ON_THE_WAY = /^\.\/(catalogs|[a-z]{2,3})\.ts$/;

/**
 * A Vite plugin for `translatorFor.ts?popup`: the same translator with catalogs that hold the popup's own texts alone.
 * Those of the options and the other pages would be a tenth of all that the popup loads.
 */
export function popupCatalogs(): Plugin {
  return {
    name: "popup-catalogs",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!importer?.endsWith(QUERY) || !ON_THE_WAY.test(source)) return undefined;
      const found = await this.resolve(source, importer.slice(0, -QUERY.length));
      return found && `${found.id}${QUERY}`;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const file = id.slice(0, -QUERY.length);
      const [, language] = /\/([a-z]{2,3})\.ts$/.exec(file) ?? [];
      if (!language) return readFile(file, "utf8");
      const { [language]: catalog } = (await import(pathToFileURL(file).href)) as Record<
        string,
        CatalogShape
      >;
      if (!catalog) throw new Error(`${file} must export its catalog as "${language}"`);
      const messages = Object.entries(catalog.messages).filter(([key]) => isOfPopup(key));
      const own = { ...catalog, messages: Object.fromEntries(messages) };
      return `export const ${language} = ${JSON.stringify(own)};`;
    },
  };
}

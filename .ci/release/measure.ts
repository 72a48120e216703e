import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";

/** Sizes in bytes, by the name under which the budget knows them. */
export type Sizes = Record<string, number>;

/**
 * What the popup loads only where it must: the records without a background, the schema of the settings for a change
 * right after a step from release to release, and catalogs other than the reference.
 */
const SPARED = new RegExp(
  `^chunks/(bundle|${SettingsSchema.entries.language.options.filter((tag) => tag !== "en").join("|")})-`,
);

/**
 * The sizes of what a built extension runs: each script by its name, and as "popup.js" all that the popup's page
 * loads, at once or later.
 * @param folder of the built extension
 */
export function measure(folder: string): Sizes {
  const size = (file: string) => statSync(join(folder, file)).size;
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const popup = [...loadedBy(folder, "popup.html")].reduce((sum, file) => sum + size(file), 0);
  return { ...Object.fromEntries(scripts.map((file) => [file, size(file)])), "popup.js": popup };
}

/** The scripts that a page loads, those that they import in their turn included, whenever they do. */
function loadedBy(folder: string, page: string): Set<string> {
  const html = readFileSync(join(folder, page), "utf8");
  const found = new Set<string>();
  const take = (file: string) => {
    if (found.has(file) || SPARED.test(file)) return;
    found.add(file);
    const code = readFileSync(join(folder, file), "utf8");
    for (const [, path = ""] of code.matchAll(/(?:from|import)[\s(]*[`"']\.\/([^`"']+\.js)[`"']/g))
      take(`chunks/${path}`);
  };
  for (const [, path = ""] of html.matchAll(/src="\/([^"]+\.js)"/g)) take(path);
  return found;
}

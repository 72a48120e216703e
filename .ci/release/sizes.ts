import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";
import budget from "./budget.json" with { type: "json" };

/** Sizes in bytes, by the names in budget.json. */
export type Sizes = Record<string, number>;

/**
 * Chunks that the popup rarely loads: the records, when the background does not respond; the matcher, at the first search
 * for a form; and the catalogs other than English, of which it loads one in place of the English one.
 */
const RARELY_LOADED = new RegExp(
  `^chunks/(bundle|findMentions|${SettingsSchema.entries.language.options.filter((tag) => tag !== "en").join("|")})-`,
);

/**
 * Returns the sizes of a built extension: each script by its file name, and as "popup.js" all scripts that the popup
 * loads by static or dynamic imports.
 */
export function measure(folder: string): Sizes {
  const size = (file: string) => statSync(join(folder, file)).size;
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const popup = [...scriptsOf(folder, "popup.html")].reduce((sum, file) => sum + size(file), 0);
  return { ...Object.fromEntries(scripts.map((file) => [file, size(file)])), "popup.js": popup };
}

/** Returns one line for each size that exceeds its budget. */
export function exceededBudgets(sizes: Sizes): string[] {
  return Object.entries(budget).flatMap(([name, limit]) => {
    const size = sizes[name];
    if (size === undefined || size <= limit) return [];
    return [`${name} has ${size} bytes, its budget in .ci/release/budget.json is ${limit}`];
  });
}

function scriptsOf(folder: string, page: string): Set<string> {
  const scripts = new Set<string>();
  const add = (file: string) => {
    if (scripts.has(file) || RARELY_LOADED.test(file)) return;
    scripts.add(file);
    const code = readFileSync(join(folder, file), "utf8");
    for (const [, path = ""] of code.matchAll(/(?:from|import)[\s(]*[`"']\.\/([^`"']+\.js)[`"']/g))
      add(`chunks/${path}`);
  };
  const html = readFileSync(join(folder, page), "utf8");
  for (const [, path = ""] of html.matchAll(/src="\/([^"]+\.js)"/g)) add(path);
  return scripts;
}

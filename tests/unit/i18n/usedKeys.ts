import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const folders = [
  "components",
  "entrypoints",
  "data/content",
  "data/files",
  "data/messages",
  "data/own",
  "data/settings",
  "data/views",
];

const source = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), "utf8")),
  )
  .join("\n");

const literals = new Set([...source.matchAll(/"([\w.-]+)"/g)].map(([, literal]) => literal));

/** Property names, such as the highlight styles: they may also be values of the templates' substitutions. */
const propertyNames = new Set([...source.matchAll(/^\s*(\w+)[:,]/gm)].map(([, name]) => name));

/** Matches the keys that a template can produce; each substitution is a group. */
const templates = [...source.matchAll(/`([a-z]+\.[\w.${}-]*\$\{[\w.${}-]*)`/gi)].map(
  ([, template = ""]) =>
    new RegExp(`^${template.replaceAll(/\$\{[^}]*\}|\./g, (part) => (part === "." ? "\\." : "([\\w-]+)"))}$`),
);

/**
 * Returns the keys that the source code uses: as a literal ("page.next"), or by a template (`kind.${kind}`) whose
 * substitutions are other literals ("primary") or property names.
 */
export function usedKeys(keys: readonly string[]): string[] {
  return keys.filter(
    (key) =>
      literals.has(key) ||
      templates.some((template) => {
        const holes = template.exec(key)?.slice(1);
        return holes?.every((hole) => literals.has(hole) || propertyNames.has(hole)) ?? false;
      }),
  );
}

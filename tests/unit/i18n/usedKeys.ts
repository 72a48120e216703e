import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const folders = ["components", "entrypoints", "data/content", "data/messages", "data/settings", "data/views"];

const source = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), "utf8")),
  )
  .join("\n");

const literals = new Set([...source.matchAll(/"([\w.-]+)"/g)].map(([, literal]) => literal));

/** Property names, such as the highlight styles: templates may take these too. */
const propertyNames = new Set([...source.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name));

/** What a template may become, its holes as groups. */
const templates = [...source.matchAll(/`([a-z]+\.[\w.${}-]*\$\{[\w.${}-]*)`/gi)].map(
  ([, template = ""]) =>
    new RegExp(`^${template.replaceAll(/\$\{[^}]*\}|\./g, (part) => (part === "." ? "\\." : "([\\w-]+)"))}$`),
);

/**
 * Those of the keys that the source may ask for: they stand there whole ("page.next"), or as a template
 * (`kind.${kind}`) and what is put into it is a literal of the source, too ("primary"), or the
 * name of a property.
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

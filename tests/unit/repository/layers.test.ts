import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** The paths that the code of each folder may import, besides packages. Lists every folder of `entrypoints` and `data`. */
const layers: Readonly<Record<string, RegExp>> = {
  "data/content": /^data\/content\//,
  "data/terms": /^data\/(terms|content)\//,
  "data/matching": /^data\/(matching|terms|content)\//,
  "data/search": /^data\/(search|content)\//,
  "data/errors": /^data\/(errors|browser)/,
  "data/i18n": /^data\/(i18n|content|settings)\//,
  "data/files": /^data\/files\//,
  "data/settings": /^data\/(settings|own|files|browser)/,
  "data/library": /^data\/(library|content|errors|messages|browser)/,
  "data/news": /^data\/(news|content|browser)/,
  "data/own": /^data\/(own|content|files|errors|browser)/,
  "data/messages": /^data\/(messages|views|content|library|settings|browser|errors)/,
  "data/views": /^data\/(views|i18n|content|library|own|settings|messages)\//,
  "data/build": /^data\//,
  components:
    /^(components|data\/(content|errors|files|i18n|library|messages|news|own|search|settings|views))\//,
  "entrypoints/dom": /^(entrypoints\/dom|data\/(content|matching|messages|own|settings))\//,
  "entrypoints/detector": /^(entrypoints\/(detector|dom)|data\/(matching|messages))\//,
  // The gates must not contain any code that reads pages.
  "entrypoints/gate": /^entrypoints\/dom\/(requestDetector|stateOfDocument)\.ts$/,
  "entrypoints/frameGate": /^entrypoints\/dom\/(requestDetector|stateOfDocument)\.ts$/,
  "entrypoints/highlighter":
    /^(entrypoints\/(highlighter|dom)|data\/(content|matching|messages|own|settings))\//,
  "entrypoints/card": /^(entrypoints\/(card|dom)|components|data\/(messages|settings|views))\//,
  "entrypoints/background": /^(entrypoints\/(background|dom)|data)\//,
  "entrypoints/pages": /^(entrypoints\/pages|components|data)\//,
  "entrypoints/theme": /^entrypoints\/(theme|pages)\//,
  "entrypoints/popup": /^(entrypoints\/(popup|pages)|components|data)\//,
  "entrypoints/sidepanel": /^(entrypoints\/(sidepanel|pages)|components|data)\//,
  "entrypoints/options": /^(entrypoints\/(options|pages)|components|data)\//,
  "entrypoints/welcome": /^(entrypoints\/(welcome|pages)|components|data)\//,
  "entrypoints/lookup": /^(entrypoints\/(lookup|pages)|components|data)\//,
  "entrypoints/forms": /^(entrypoints\/(forms|pages)|components|data)\//,
  "entrypoints/handout": /^(entrypoints\/(handout|pages)|components|data)\//,
  "entrypoints/glossary": /^(entrypoints\/(glossary|pages)|components|data)\//,
  "entrypoints/sources": /^(entrypoints\/(sources|pages)|components|data)\//,
};

const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

/** Returns the text of a source file without its comments. */
const codeOf = (file: string) =>
  readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

describe("layers", () => {
  it.each(Object.entries(layers))("%s imports only from lower layers", (folder, allowed) => {
    const violations = sources(folder).flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
        .map(([, path = ""]) => relative(root, resolve(root, dirname(file), path)))
        .filter((path) => !allowed.test(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(violations).toEqual([]);
  });

  it("keep content scripts away from the extension's storage", () => {
    const users = ["dom", "detector", "highlighter", "card"]
      .flatMap((folder) => sources(`entrypoints/${folder}`))
      .filter((file) => /\bstorage\b|data\/(browser|settings\/settingsStorage)/i.test(codeOf(file)));
    expect(users).toEqual([]);
  });

  it("list every folder", () => {
    const folders = ["data", "entrypoints"].flatMap((parent) =>
      readdirSync(join(root, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    expect(folders.filter((folder) => !(folder in layers))).toEqual([]);
  });

  it("keep data free of the DOM", () => {
    const users = sources("data").filter((file) => /\b(document|window)\./.test(codeOf(file)));
    // Contains a function that runs in the frames of a page.
    expect(users).toEqual(["data/messages/tabMentions.ts"]);
  });
});

import type { Plugin, Rolldown } from "vite";

/** Where the background keeps, by file name, the modules that it has brought along. */
const KEPT = "self.lensBrought";

/** A dynamic import as the minifier writes it. */
const LATER = /\bimport\(([`"'])\.\/(?:chunks\/)?([^`"']+\.js)\1\)/g;

/**
 * A Vite plugin for an entry that can load no code later, as Chromium's service workers: what it or a module that it
 * shares with pages would load is brought along with it. Pages go on loading the same files when they need them, so
 * that each text is in the package once.
 * @param entry its file name
 */
export function broughtAlong(entry: string): Plugin {
  return {
    name: "brought-along",
    enforce: "post",
    generateBundle(_options, bundle) {
      const background = bundle[entry];
      if (background?.type !== "chunk") return;
      const chunks = new Set<Rolldown.OutputChunk>();
      const later = new Set<string>();
      const follow = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== "chunk" || chunks.has(chunk)) return;
        chunks.add(chunk);
        for (const dynamic of chunk.dynamicImports) later.add(dynamic);
        for (const next of [...chunk.imports, ...chunk.dynamicImports]) follow(next);
      };
      follow(entry);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(
          LATER,
          (written, _quote, name) => `(${KEPT}?.["${name}"]??${written})`,
        );
      }
      const files = [...later].sort();
      const imports = files.map((file, i) => `import * as brought${i} from "./${file}";`).join("");
      const kept = files.map((file, i) => `"${file.replace("chunks/", "")}":brought${i}`).join();
      background.code = `${imports}${KEPT}={${kept}};${background.code}`;
    },
  };
}

import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/**
 * A Vite plugin that runs each module named `*.compiled.ts` while building, and ships what it exports instead of how
 * that is computed. The exports must be plain JSON values.
 */
export function compileAtBuild(): Plugin {
  return {
    name: "compile-at-build",
    async load(id) {
      if (!id.endsWith(".compiled.ts")) return undefined;
      const exports: Record<string, unknown> = await import(pathToFileURL(id).href);
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}

import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/**
 * Returns a Vite plugin that runs each module named `*.compiled.ts` during the build and replaces its code by the values
 * that it exports. The values must be plain JSON.
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

import type { Plugin } from "vite";

/**
 * A Vite plugin that leaves dynamic imports as they are written. Vite wraps them in a helper that fetches their style
 * sheets and their own imports ahead; here they have none, and all files are on this device.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    load: (id) =>
      id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : undefined,
  };
}

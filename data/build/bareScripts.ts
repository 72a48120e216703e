import type { Plugin } from "vite";

const WRAPPED = /import definition from (["'][^"']+["']);[\s\S]*definition\.main\(\)/;

/**
 * A Vite plugin that lets a script for pages run as it is. WXT wraps it in a loader of plugins, of which there are none,
 * and a logger of its faults, which the scripts report themselves: half a kilobyte that every page would evaluate.
 * Fails the build when WXT's wrapper has changed so that the script in it is not found.
 */
export function bareScripts(): Plugin {
  return {
    name: "bare-scripts",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("virtual:wxt-unlisted-script-entrypoint")) return undefined;
      const [, script] = WRAPPED.exec(code) ?? [];
      if (!script)
        throw new Error(`No script in ${id}: look how this WXT wraps one, and mend the pattern\n${code}`);
      return { code: `import script from ${script};\nexport default script.main();`, map: null };
    },
  };
}

import { build, type Plugin, type Rolldown, type UserConfig } from "vite";

const QUERY = "?deferred";

/**
 * Returns a Vite plugin for modules that are imported with `?deferred`. The default export of such an import is a function
 * that runs the module, with all modules that it imports, and returns its exports. Until the first call, the JavaScript
 * engine only skims the code: it creates no functions, strings or classes. Each call runs the module again.
 * @param plugins the plugins for the code of the deferred modules
 */
export function deferredModules(plugins: () => Plugin[]): Plugin {
  let inherited: UserConfig = {};
  return {
    name: "deferred-modules",
    configResolved({ define = {}, mode, build: { minify } }) {
      inherited = { define, mode, build: { minify } };
    },
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return undefined;
      const resolved = await this.resolve(source.slice(0, -QUERY.length), importer);
      return resolved && `${resolved.id}${QUERY}`;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const { code, moduleIds } = await bundle(id.slice(0, -QUERY.length), {
        ...inherited,
        plugins: plugins(),
      });
      for (const each of moduleIds) this.addWatchFile(each);
      // Not an arrow function: with a single expression as its body, engines parse it at once.
      return `export default function () {\n${code}\nreturn deferred;\n}`;
    },
  };
}

/** Resolves to code that declares a variable `deferred` with the exports of a module. */
async function bundle(entry: string, config: UserConfig): Promise<Rolldown.OutputChunk> {
  const result = await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: {
      ...config.build,
      write: false,
      // The bundle around it is transformed for the oldest browsers.
      target: "esnext",
      lib: { entry, formats: ["iife"], name: "deferred" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error(`Vite built nothing for ${entry}`);
  return output.output[0];
}

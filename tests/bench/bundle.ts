import { join } from "node:path";
import { build } from "vite";
import { compileAtBuild } from "../../data/build/compileAtBuild.ts";

/** Vite needs a path as entry; no such file exists. */
const VIRTUAL_ENTRY = join(import.meta.dirname, "bench-entry.ts");

/** The compared methods to process a page: modules in inPage/methods that export `run`. */
export type Method =
  | "testText"
  | "walkText"
  | "detector"
  | "highlighter"
  | "markNames"
  | "markPattern"
  | "replaceText"
  | "paintRanges"
  | "wrapWords"
  | "observeNothing"
  | "observeAdded"
  | "nothing";

/**
 * Bundles a classic script that defines `bench.run()`, which runs the method on the page and resolves to its `Work`.
 * @param readable keeps the names of functions, for profiles
 */
export function meteredBundle(method: Method, readable = false): Promise<string> {
  return bundle(
    `import { sentMessages } from "${inPage("stubRuntime")}";
     import { meter, takeSlices } from "${inPage("meter")}";
     import { run } from "${inPage(`methods/${method}`)}";
     globalThis.bench = { run: () => meter(run), takeSlices, sentMessages };`,
    readable,
  );
}

/** Bundles a content script that runs the method on the page immediately. */
export function contentScript(method: Method): Promise<string> {
  return bundle(`import { run } from "${inPage(`methods/${method}`)}"; run();`);
}

function inPage(name: string): string {
  return join(import.meta.dirname, "inPage", `${name}.ts`).replaceAll("\\", "/");
}

async function bundle(source: string, readable = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      compileAtBuild(),
      {
        name: "bench-entry",
        enforce: "pre",
        resolveId: (id) => (id === VIRTUAL_ENTRY ? VIRTUAL_ENTRY : undefined),
        load: (id) => (id === VIRTUAL_ENTRY ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: !readable,
      target: "esnext",
      lib: { entry: VIRTUAL_ENTRY, formats: ["iife"], name: "benchEntry" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("Vite built nothing for the bench");
  return output.output[0].code;
}

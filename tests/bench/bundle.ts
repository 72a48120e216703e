import { join } from "node:path";
import { build } from "vite";
import { compileAtBuild } from "../../data/build/compileAtBuild.ts";

/** Vite takes an entry for a path; there is no such file. */
const ENTRY = join(import.meta.dirname, "bench-entry.ts");

/** The ways to go through a page that are compared: modules in inPage/methods that export `run`. */
export type Method =
  | "testText"
  | "walkText"
  | "gate"
  | "marks"
  | "markNames"
  | "markPattern"
  | "replaceText"
  | "paintRanges"
  | "wrapWords"
  | "observeNothing"
  | "observeAdded"
  | "nothing";

/** A classic script that, when it is evaluated, offers `bench.run()`, which goes through the page and resolves to its `Work`. */
export function meteredBundle(method: Method, readable = false): Promise<string> {
  return bundle(
    `import { sentMessages } from "${inPage("stubRuntime")}";
     import { meter, takeSlices } from "${inPage("meter")}";
     import { run } from "${inPage(`methods/${method}`)}";
     globalThis.bench = { run: () => meter(run), takeSlices, sentMessages };`,
    readable,
  );
}

/** A content script that goes through the page at once. */
export function contentScript(method: Method): Promise<string> {
  return bundle(`import { run } from "${inPage(`methods/${method}`)}"; run();`);
}

function inPage(name: string): string {
  return join(import.meta.dirname, "inPage", `${name}.ts`).replaceAll("\\", "/");
}

async function bundle(entry: string, readable = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      compileAtBuild(),
      {
        name: "bench-entry",
        enforce: "pre",
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? entry : undefined),
      },
    ],
    build: {
      write: false,
      minify: !readable,
      target: "esnext",
      lib: { entry: ENTRY, formats: ["iife"], name: "benchEntry" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("Vite built nothing for the bench");
  return output.output[0].code;
}

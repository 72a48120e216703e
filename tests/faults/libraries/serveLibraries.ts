import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "vite";
import { type FixtureServer, serveFixtures } from "../../tools/serveFixtures.ts";
import { renderPages } from "./renderPages.ts";

/** Builds one page for each library (NAME.html) and serves them. Closing the server removes the files. */
export async function serveLibraries(): Promise<FixtureServer> {
  const folder = await mkdtemp(join(tmpdir(), "libraries-"));
  const pages = await renderPages();
  await build({
    configFile: false,
    logLevel: "error",
    // The libraries report hydration mismatches only in development mode.
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: "esnext",
      lib: { formats: ["es"], entry: Object.keys(pages).map((page) => scriptOf(basename(page, ".html"))) },
    },
  });
  await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(join(folder, name), html)));
  const server = await serveFixtures(folder);
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function scriptOf(name: string): string {
  const folder = ["react", "vue", "preact"].includes(name) ? "hydrations" : "editors";
  return join(import.meta.dirname, folder, `${name}.ts`);
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deferredModules } from "../../../data/build/deferredModules.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "deferred-modules-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Bundles a script that imports `late.js` with `?deferred`, and runs it with a global list of events. */
async function run(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [deferredModules(() => [])],
    define: { "import.meta.env.PLACE": '"here"' },
    build: {
      write: false,
      lib: { entry: join(folder, "entry.js"), formats: ["iife"], name: "bundle" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("Vite built nothing");
  const events: string[] = [];
  runInNewContext(output.output[0].code, { events });
  return events;
}

it("runs a module, with what it imports, at each call and not before", async () => {
  const events = await run({
    "entry.js": `
      import load from "./late.js?deferred";
      events.push("entry");
      events.push(load().value);
      events.push(load().value);`,
    "late.js": `
      import { note } from "./note.js";
      note("late");
      export const value = "value";`,
    "note.js": "events.push('note'); export const note = (event) => events.push(event);",
  });
  expect(events).toEqual(["entry", "note", "late", "value", "note", "late", "value"]);
});

it("replaces the constants of the build", async () => {
  const events = await run({
    "entry.js": 'import load from "./late.js?deferred"; events.push(load().place);',
    "late.js": "export const place = import.meta.env.PLACE;",
  });
  expect(events).toEqual(["here"]);
});

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const files = globSync("{.ci,.github,components,data,docs,entrypoints,tests}/**/*.{ts,tsx,css,md,yml}", {
  cwd: root,
});
const others = files.filter((file) => !/^tests\/fixtures\/|unfinished\.test/.test(file));

it.each([
  ["note of unfinished work", /\b(TODO|FIXME|XXX|HACK)\b/],
  [
    "skipped, chosen or repeated test",
    /\b(it|test|describe|suite)\.(skip|skipIf|runIf|only|todo|fails)\b|\bretry: \d/,
  ],
  [
    "suppression without a reason",
    /biome-ignore(-[a-z]+)? [^\s:]+(?![^\s:])(?!: \S)|@ts-(ignore|nocheck|expect-error)(?!.*: \S)/,
  ],
])("has no %s", (_, forbidden) => {
  const found = others.filter((file) => forbidden.test(readFileSync(join(root, file), "utf8")));
  expect(others.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

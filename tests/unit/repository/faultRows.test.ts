import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const rows = readFileSync(join(root, "docs/faults.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (---|fault)/.test(line));

/** Returns the tests that a text names: `faults/store` is `tests/faults/store.test.ts`, `unit/library` is a folder. */
const testsIn = (text: string) =>
  [...text.matchAll(/`((?:unit|dom|e2e|faults|full)\/[\w./-]+)`/g)].map(([, name = ""]) => name);

it.each(rows)("names only tests that exist: %s", (row) => {
  const missing = testsIn(row).filter(
    (name) => !["", ".test.ts", ".test.tsx"].some((ending) => existsSync(join(root, "tests", name + ending))),
  );
  expect(missing).toEqual([]);
});

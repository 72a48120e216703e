import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { missingTests } from "./namedTests.ts";

const rows = readFileSync(join(import.meta.dirname, "../../../docs/faults.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (---|fault)/.test(line));

it.each(rows)("names only tests that exist: %s", (row) => {
  expect(missingTests(row)).toEqual([]);
});

import { existsSync } from "node:fs";
import { join } from "node:path";

const tests = join(import.meta.dirname, "../..");

/** Returns the tests that a text names: `faults/store` is `tests/faults/store.test.ts`, `unit/library` is a folder. */
export function namedTests(text: string): string[] {
  return [...text.matchAll(/`((?:unit|dom|e2e|faults|full)\/[\w./-]+)`/g)].map(([, name = ""]) => name);
}

/** Returns the tests that a text names and that do not exist. */
export function missingTests(text: string): string[] {
  return namedTests(text).filter(
    (name) => !["", ".test.ts", ".test.tsx"].some((ending) => existsSync(join(tests, name + ending))),
  );
}

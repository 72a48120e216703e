import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The slowest browser test files, slowest first. */
const SLOWEST = ["accessibility", "languages", "store", "harm", "handout", "settings", "popup"];

/** Starts the slowest files first. A slow file that starts last would run alone at the end. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = SLOWEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? SLOWEST.length : index;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

/**
 * Project `unit` tests pure logic in Node, `browser` the built extension in Chromium and Firefox, `webkit` the build for
 * Safari in WebKitGTK, which must be installed.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { test: { name: "webkit", include: ["tests/webkit/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "browser",
          include: ["tests/{e2e,faults}/**/*.test.ts"],
          globalSetup: ["tests/e2e/vitest.setup.ts"],
          // Each file starts its own browsers.
          maxWorkers: 2,
          // A busy machine can delay a browser past a time limit once; a bug fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

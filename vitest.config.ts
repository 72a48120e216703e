import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The browser files that take longest, the longest first. */
const LONGEST = ["accessibility", "languages", "store", "harm", "handout", "settings", "popup"];

/** These begin before all others: else the last one keeps the suite from its end while nothing runs beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

/**
 * Pure logic runs under Node (`unit`), the built extension in real browsers (`browser`), and Safari's
 * build in WebKitGTK (`webkit`) where a machine has it.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { test: { name: "webkit", include: ["tests/webkit/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "browser",
          include: ["tests/{e2e,faults}/**/*.test.ts"],
          globalSetup: ["tests/e2e/vitest.setup.ts"],
          // Each file has browsers of its own, which wait more than they work.
          maxWorkers: 2,
          // On a busy machine a browser may answer late once; a fault of the Lens fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

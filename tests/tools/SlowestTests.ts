import type { Reporter, TestCase, TestModule } from "vitest/node";

const SHOWN = 10;

/** Lists the slowest tests at the end of a run. Fails the run if it skips a test: every test runs or is removed. */
export class SlowestTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const duration = (test: TestCase) => test.diagnostic()?.duration ?? 0;
    console.log(`\nSlowest ${SHOWN} of ${tests.length} tests:`);
    for (const test of tests.toSorted((one, other) => duration(other) - duration(one)).slice(0, SHOWN)) {
      const seconds = (duration(test) / 1000).toFixed(1).padStart(6);
      console.log(`${seconds} s  ${test.module.relativeModuleId} > ${test.fullName}`);
    }
    // A filter by name (-t) skips all other tests.
    if (process.argv.some((argument) => /^(-t|--testNamePattern)/.test(argument))) return;
    const skipped = tests.filter((test) => test.result().state === "skipped");
    if (skipped.length === 0) return;
    console.error(`\nSkipped tests:\n${skipped.map(({ fullName }) => `  ${fullName}`).join("\n")}`);
    process.exitCode = 1;
  }
}

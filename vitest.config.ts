import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { compileAtBuild } from "./data/build/compileAtBuild.ts";
import { commands } from "./tests/dom/tools/commands.ts";
import { DOM_TEST_VIEWPORT } from "./tests/dom/tools/viewport.ts";
import { MAX_TEST_MS, MAX_WAIT_MS } from "./tests/tools/limits.ts";
import { puppeteer } from "./tests/tools/puppeteerProvider.ts";
import { SlowestTests } from "./tests/tools/SlowestTests.ts";

/** The slowest files of the built extension's tests, slowest first. */
const SLOWEST = ["libraries", "store", "releases", "harm", "documents", "popup", "settings"];

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

/** Also on a machine with two cores: Chromium and Firefox then run the DOM tests at the same time. */
const maxWorkers = 2;

/** Far from what a test takes: none may fail because the machine is slow. */
const limits = {
  testTimeout: MAX_TEST_MS,
  hookTimeout: MAX_TEST_MS,
  expect: { poll: { timeout: MAX_WAIT_MS } },
};

/** Tests of the built extension. A worker keeps its browsers for all files that it runs: see `sharedLens`. */
const builtExtension = {
  globalSetup: ["tests/tools/ensureBuildsAndBrowsers.ts"],
  isolate: false,
  maxWorkers,
  ...limits,
  sequence: { sequencer: SlowestFirst, groupOrder: 1 },
};

/** Tests of components in real browsers, without the extension. */
const inBrowsers = (
  name: string,
  instances: { browser: string; include: string[]; exclude?: string[] }[],
) => ({
  plugins: [compileAtBuild()],
  test: {
    name,
    setupFiles: ["tests/dom/tools/setup.ts"],
    isolate: false,
    maxWorkers,
    ...limits,
    browser: {
      enabled: true,
      provider: puppeteer(),
      headless: true,
      ui: false,
      connectTimeout: MAX_TEST_MS,
      viewport: DOM_TEST_VIEWPORT,
      commands,
      // The setup file saves more than Vitest would.
      screenshotFailures: false,
      traceView: false,
      instances,
    },
  },
});

/**
 * Project `unit` tests pure logic in Node; `dom` tests ranges, layout, highlights and components in a real browser without
 * the extension; `e2e` and `faults` test the built extension; `full` tests it in all languages and themes, and `surfaces`
 * its components; `webkit` tests the build for Safari in WebKitGTK.
 */
export default defineConfig({
  // Outside of `node_modules`, which several checkouts may share: a test run in one would replace the files that a browser of
  // another one is loading. The last part of the name has Vite and Vitest leave the packages out of warnings and stack traces.
  cacheDir: ".cache/node_modules",
  test: {
    reporters: ["default", new SlowestTests()],
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], maxWorkers, ...limits } },
      inBrowsers("dom", [
        {
          browser: "chromium",
          include: ["tests/dom/**/*.test.{ts,tsx}"],
          exclude: ["**/*.firefox.test.*"],
        },
        {
          browser: "firefox",
          include: ["tests/dom/**/*.test.{ts,tsx}"],
          exclude: ["**/*.chromium.test.*"],
        },
      ]),
      inBrowsers("surfaces", [{ browser: "chromium", include: ["tests/full/**/*.test.tsx"] }]),
      { test: { ...builtExtension, name: "e2e", include: ["tests/e2e/**/*.test.ts"] } },
      { test: { ...builtExtension, name: "faults", include: ["tests/faults/**/*.test.ts"] } },
      { test: { ...builtExtension, name: "full", include: ["tests/full/**/*.test.ts"] } },
      {
        test: {
          name: "webkit",
          include: ["tests/webkit/**/*.test.ts"],
          globalSetup: ["tests/webkit/ensureWebKit.ts"],
          ...limits,
        },
      },
    ],
  },
});

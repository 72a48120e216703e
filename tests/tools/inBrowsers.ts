import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { LensBrowser, TestedBrowser } from "./LensBrowser.ts";
import { OpenedPages } from "./OpenedPages.ts";
import { type FixtureServer, serveFixtures } from "./serveFixtures.ts";
import { discardLens, launchNewLens, type NewLensOptions, sharedLens } from "./sharedLens.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const FAILURES = join(import.meta.dirname, "../../.output/test-failures");
/** Below the limit of file systems for a name. */
const MAX_NAME_CHARS = 150;

/** What all tests of a file share in one browser: the running browser, and two servers of the fixtures. */
export interface TestEnvironment {
  lens: LensBrowser;
  fixtures: FixtureServer;
  /** The same files at a different origin. */
  elsewhere: FixtureServer;
}

type Tests = (environment: TestEnvironment, kind: TestedBrowser) => void;

/**
 * Runs the same tests in Chromium and in Firefox, each with the built extension. After each test, its pages are closed.
 * Fails if the Lens has logged an error that no test has taken: a test that provokes an error has to call `takeErrors`.
 * @param tests receives the environment, which is filled before the first test, and the kind of browser
 * @param options launch options; with any, the file gets a browser of its own
 */
export function inEachBrowser(topic: string, tests: Tests, options?: NewLensOptions): void {
  inChromium(topic, tests, options);
  inFirefox(topic, tests, options);
}

/** Runs tests in Chromium only: those of journeys that do not depend on the browser, and those of its own features. */
export function inChromium(topic: string, tests: Tests, options?: NewLensOptions): void {
  inBrowser("chromium", topic, tests, options);
}

/** Runs tests in Firefox only. */
export function inFirefox(topic: string, tests: Tests, options?: NewLensOptions): void {
  inBrowser("firefox", topic, tests, options);
}

function inBrowser(
  kind: TestedBrowser,
  topic: string,
  tests: Tests,
  options: NewLensOptions | undefined,
): void {
  describe(`${topic} (${kind})`, () => {
    const environment = {} as TestEnvironment;
    const pages = new OpenedPages();
    let lens: LensBrowser;
    let hasFailed = false;
    beforeAll(async () => {
      [environment.fixtures, environment.elsewhere] = await Promise.all([
        serveFixtures(FIXTURES),
        serveFixtures(FIXTURES),
      ]);
      lens = options ? await launchNewLens(kind, options) : await sharedLens(kind);
      environment.lens = pages.record(lens);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === "fail") {
        hasFailed = true;
        const folder = join(
          FAILURES,
          task.fullName.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, MAX_NAME_CHARS),
        );
        console.error(`Screenshots and HTML of the failed test: ${await pages.save(folder)}`);
      }
      await pages.closeAll();
    });
    afterAll(async () => {
      try {
        const errors = await lens?.takeErrors();
        expect(errors ?? [], "errors of the Lens that no test has taken").toEqual([]);
      } finally {
        if (lens && (options || hasFailed)) await discardLens(lens);
        await Promise.all([environment.fixtures?.close(), environment.elsewhere?.close()]);
      }
    });
    tests(environment, kind);
  });
}

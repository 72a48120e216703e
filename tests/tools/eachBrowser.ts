import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { ensureBrowser } from "./ensureBrowser.ts";
import { extensionFolder } from "./extensionFolder.ts";
import type { LaunchOptions, LensBrowser } from "./LensBrowser.ts";
import { launchLens } from "./launchLens.ts";
import { type FixtureServer, serveFixtures } from "./serveFixtures.ts";

/** Environment that all tests of a file share: one running browser, and two servers of the fixtures. */
export interface Stage {
  lens: LensBrowser;
  fixtures: FixtureServer;
  /** The same files at a different origin. */
  elsewhere: FixtureServer;
}

/**
 * Runs the same tests in Chromium and in Firefox, each with the built extension. Fails if the Lens has logged an error
 * that no test has taken: a test that provokes an error has to call `takeErrors`.
 * @param tests receives the stage, which is filled before the first test and closed after the last one
 * @param options additional launch options
 */
export function eachBrowser(
  topic: string,
  tests: (stage: Stage) => void,
  options: Omit<LaunchOptions, "kind" | "executable" | "extension"> = {},
): void {
  describe.each(["chromium", "firefox"] as const)(`${topic} (%s)`, (kind) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      const folder = join(import.meta.dirname, "../fixtures");
      [stage.fixtures, stage.elsewhere] = await Promise.all([serveFixtures(folder), serveFixtures(folder)]);
      const executable = await ensureBrowser(kind);
      stage.lens = await launchLens({ ...options, kind, executable, extension: await extensionFolder(kind) });
    }, 120_000);
    afterAll(async () => {
      try {
        const errors = await stage.lens?.takeErrors();
        expect(errors ?? [], "errors of the Lens that no test has taken").toEqual([]);
      } finally {
        await stage.lens?.close();
        await Promise.all([stage.fixtures?.close(), stage.elsewhere?.close()]);
      }
    }, 30_000);
    tests(stage);
  });
}

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { ensureBrowser } from "./ensureBrowser.ts";
import { extensionFolder } from "./extensionFolder.ts";
import type { LaunchOptions, LensBrowser } from "./LensBrowser.ts";
import { launchLens } from "./launchLens.ts";
import { type FixtureServer, serveFixtures } from "./serveFixtures.ts";

/** What each test of a file shares: one running browser and the fixtures at two origins. */
export interface Stage {
  lens: LensBrowser;
  fixtures: FixtureServer;
  /** The same files at another origin. */
  elsewhere: FixtureServer;
}

/**
 * Describes the same tests once for Chromium and once for Firefox, each with the built extension. A test that makes the
 * Lens fail on purpose takes the errors (`takeErrors`): at the end there is none.
 * @param stage filled before the first test; the browser and the servers end after the last one
 * @param options for the launch, beside kind, program and extension
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
        expect(errors ?? [], "errors of the Lens's own that no test has taken").toEqual([]);
      } finally {
        await stage.lens?.close();
        await Promise.all([stage.fixtures?.close(), stage.elsewhere?.close()]);
      }
    }, 30_000);
    tests(stage);
  });
}

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { openPrivate } from "../tools/openPrivate.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { expectContacts } from "./expectContacts.ts";

describe.each(["chromium", "firefox"] as const)("private windows (%s)", (kind) => {
  let lens: LensBrowser;
  let fixtures: FixtureServer;

  beforeAll(async () => {
    fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    lens = await launchLens({
      kind,
      executable: await ensureBrowser(kind),
      extension: await extensionFolder(kind),
      privateWindows: true,
      ...(kind === "firefox" && { preferences: { "browser.privatebrowsing.autostart": true } }),
    });
  });
  afterAll(async () => {
    await lens?.close();
    await fixtures?.close();
  });

  it("show highlights and cards", async () => {
    const page = await openPrivate(lens, fixtures.url("article.html"));
    await page.waitForHighlights(10);
    if (kind === "chromium") {
      const isPrivate = () => chrome.extension.inIncognitoContext;
      expect(await inIsolatedWorld(lens, page, isPrivate)).toBe(true);
    }
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    expect(await page.console()).toEqual([]);
    await page.close();
    // Firefox allows no database in private windows: the Lens shows the bundled records and logs this error.
    const errors = (await lens.takeErrors()).filter((error) => !/^background: LibraryError/.test(error));
    expect(errors).toEqual([]);
  });

  it("show all contacts", async () => {
    await expectContacts(await lens.openExtensionPage("popup.html"));
    await expectContacts(await lens.openExtensionPage("popup.html"));
  });
});

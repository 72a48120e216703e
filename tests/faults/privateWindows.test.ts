import { expect, it } from "vitest";
import { inChromium, inFirefox, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { openPrivate } from "../tools/openPrivate.ts";
import { expectContacts } from "./expectContacts.ts";

/** Expects highlights, a card and all contacts in a private window. Resolves to its page. */
async function expectAll({ lens, fixtures }: TestEnvironment): Promise<LensPage> {
  const page = await openPrivate(lens, fixtures.url("article.html"));
  await page.waitForHighlights(10);
  await page.hoverText("blepharospasm");
  expect((await page.waitForCard()).name).toBe("Blepharospasm");
  expect(await page.console()).toEqual([]);
  await expectContacts(await lens.openExtensionPage("popup.html"));
  await expectContacts(await lens.openExtensionPage("popup.html"));
  return page;
}

inChromium(
  "private windows",
  (env) => {
    it("show highlights, cards and contacts beside a window that is not private", async () => {
      const page = await expectAll(env);
      const isPrivate = () => chrome.extension.inIncognitoContext;
      expect(await inIsolatedWorld(env.lens, page, isPrivate)).toBe(true);
    });
  },
  { privateWindows: true },
);

inFirefox(
  "private windows",
  (env) => {
    it("show highlights, cards and contacts in a browser that has no other windows", async () => {
      await expectAll(env);
      // Firefox allows no database in private windows: the Lens shows the bundled records and logs this error.
      const errors = (await env.lens.takeErrors()).filter(
        (error) => !/^background: LibraryError/.test(error),
      );
      expect(errors).toEqual([]);
    });
  },
  { privateWindows: true, preferences: { "browser.privatebrowsing.autostart": true } },
);

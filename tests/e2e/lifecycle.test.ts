import { expect, it } from "vitest";
import { commonPart } from "../tools/commonPart.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import { installExtension, uninstallExtension } from "../tools/installExtension.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import { openOtherExtension } from "../tools/openOtherExtension.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Launch options, so that the tests get a browser of their own: they reload and remove its extension. */
const OWN_BROWSER = {};

/** Resolves when ten highlights are painted, and none under the earlier name. */
async function waitForNewHighlights(page: LensPage, oldName: string): Promise<void> {
  await waitFor(
    "only the highlights of the new highlighter",
    async () => {
      const highlights = await page.highlights();
      return (
        highlights.length === 10 &&
        highlights.every(({ highlightName }) => commonPart(highlightName) !== commonPart(oldName))
      );
    },
    () => page.highlights(),
  );
}

inEachBrowser(
  "lifecycle",
  (env) => {
    const openArticle = async () => {
      const page = await env.lens.open(env.fixtures.url("article.html"));
      const [{ highlightName } = { highlightName: "" }] = await page.waitForHighlights(10);
      return { page, highlightName };
    };

    it("opens cards after the browser has stopped the background", async () => {
      const { page } = await openArticle();
      await env.lens.stopBackground();
      await page.hoverText("blepharospasm");
      expect((await page.waitForCard()).name).toBe("Blepharospasm");
    });

    it("highlights open pages once, removes the old card and opens new ones after a reload", async () => {
      const { page, highlightName } = await openArticle();
      await page.hoverText("blepharospasm");
      await page.waitForCard();
      await page.clickInCard("Keep open");
      const countOpenPopovers = () => page.evaluate(() => document.querySelectorAll(":popover-open").length);
      await env.lens.reloadExtension();
      await page.bringToFront();
      await waitForNewHighlights(page, highlightName);
      await waitFor("the old card to be removed", async () => (await countOpenPopovers()) === 0);
      // The text of the old card must not be highlighted either.
      await waitForNewHighlights(page, highlightName);
      await page.moveTo({ x: 5, y: 5 });
      await page.hoverText("spasmodic dysphonia");
      await page.waitForCard();
      expect(await countOpenPopovers()).toBe(1);
      await page.press("Escape");
      await page.waitForNoCard();
      expect(await countOpenPopovers()).toBe(0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
      expect(await page.console()).toEqual([]);
    });

    it("highlights pages that were opened before the installation, without a reload", async () => {
      const { page } = await openArticle();
      await uninstallExtension(page, env.lens.origin);
      await page.reload();
      const frames = await env.lens.open(env.fixtures.url("frames.html"));
      expect([...(await page.highlights()), ...(await frames.highlights())]).toEqual([]);
      expect(await installExtension(page, await extensionFolder(env.lens.kind))).toBe(env.lens.origin);
      await frames.bringToFront();
      await frames.waitForHighlights(1);
      await (await frames.frame("srcdoc")).waitForHighlights(1);
      await page.bringToFront();
      await page.waitForHighlights(10);
      await page.hoverText("blepharospasm");
      await page.waitForCard();
      expect(await page.console()).toEqual([]);
    });
  },
  OWN_BROWSER,
);

inChromium(
  "lifecycle",
  (env) => {
    /** Disables or enables the Lens, as the reader does on the browser's extensions page. */
    const setEnabled = (otherExtension: ExtensionPage, enabled: boolean) =>
      otherExtension.evaluate(
        (id, enabled) => chrome.management.setEnabled(id, enabled),
        new URL(env.lens.origin).host,
        enabled,
      );

    it("removes everything from open pages when it is disabled, and restores it when it is enabled", async () => {
      const page = await env.lens.open(env.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      const before = await page.html();
      const otherExtension = await openOtherExtension(page);
      await page.bringToFront();
      await page.hoverText("blepharospasm");
      await page.waitForCard();
      await setEnabled(otherExtension, false);
      await page.waitForHighlights(0);
      await page.waitForNoCard();
      expect(await page.html()).toBe(before);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      // The orphaned content script no longer reacts to changes and to the pointer.
      await page.evaluate(() => document.querySelector("main p")?.append(" Dystonia again."));
      await page.moveTo({ x: 5, y: 5 });
      await page.hoverText("blepharospasm");
      await setEnabled(otherExtension, true);
      await otherExtension.close();
      await page.bringToFront();
      // The scripts of before would have highlighted and opened something by the time at which the new ones have.
      const highlights = await page.waitForHighlights(11);
      expect(new Set(highlights.map(({ highlightName }) => commonPart(highlightName))).size).toBe(1);
      await page.moveTo({ x: 5, y: 5 });
      await page.hoverText("blepharospasm");
      await page.waitForCard();
      expect(await page.evaluate(() => document.querySelectorAll(":popover-open").length)).toBe(1);
      expect(await page.console()).toEqual([]);
    });
  },
  OWN_BROWSER,
);

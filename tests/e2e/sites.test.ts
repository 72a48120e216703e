import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** Returns the number of the page's adopted style sheets: 1 while the highlighter is active, else 0. */
const countAdoptedSheets = (page: LensPage) => page.evaluate(() => document.adoptedStyleSheets.length);

inEachBrowser("sites", (env) => {
  /** Returns the fixture's URL on another site: `localhost` in place of the IP address. */
  const onOtherSite = (file: string) => env.fixtures.url(file).replace("127.0.0.1", "localhost");
  /** Opens the popup on the page and clicks a control of the site switch. */
  const press = async (page: LensPage, selector: string) => {
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(
      (wanted) => document.querySelector(`.lens-header > .lens-site ${wanted}`) !== null,
      selector,
    );
    const before = await popup.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get("settings")),
    );
    await popup.click(selector);
    await popup.waitFor(
      async (old) => JSON.stringify(await chrome.storage.local.get("settings")) !== old,
      before,
    );
    await popup.close();
    await page.bringToFront();
  };
  const SWITCH = "[data-action=switch]";
  const PAUSE = "[data-action=pause]";

  it("one click turns a site off in all frames, and another turns it on again without a reload", async () => {
    const page = await env.lens.open(env.fixtures.url("frames.html"));
    const html = await page.html();
    const frame = await page.frame("srcdoc");
    const inner = await page.frame("inline.html");
    await page.waitForHighlights(1);
    await frame.waitForHighlights(1);
    const count = (await inner.waitForHighlights((found) => found.length > 0)).length;
    await waitFor("the badge", async () => (await env.lens.badge(page)) === String(count + 2));

    await press(page, SWITCH);
    await Promise.all([page.waitForHighlights(0), frame.waitForHighlights(0), inner.waitForHighlights(0)]);
    expect(await countAdoptedSheets(page)).toBe(0);
    expect(await page.html()).toBe(html);
    await waitFor("no badge", async () => (await env.lens.badge(page)) === "");
    // While the site is off, nothing scans inserted text.
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("p"), { textContent: "More dystonia." }));
    });

    await press(page, SWITCH);
    await page.waitForHighlights(2);
    await frame.waitForHighlights(1);
    await inner.waitForHighlights(count);
    await page.close();
  });

  it("is in the popup from the first render, and later content does not move it", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    const readLayout = () =>
      popup.waitFor(() => {
        const link = document.querySelector(".lens-nav-link");
        const site = document.querySelector(".lens-site")?.textContent ?? "nothing";
        return link && { below: link.getBoundingClientRect().top, site };
      });
    const first = await readLayout();
    expect(first.site).toContain("On for ");
    await popup.waitFor(() => document.body.innerText.includes("mentions of dystonia"));
    expect(await readLayout()).toEqual(first);
    await popup.close();
    await page.close();
  });

  it("closes an open card when the site is turned off", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await changeStored(env.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, off: ["127.0.0.1"] },
    }));
    await page.bringToFront();
    await page.waitForNoCard();
    await page.waitForHighlights(0);
    await changeStored(env.lens, (settings) => ({ ...settings, sites: { ...settings.sites, off: [] } }));
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.close();
  });

  it("highlights other sites but no page or frame of a site that is off", async () => {
    await changeStored(env.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, off: ["127.0.0.1"] },
    }));
    const other = await env.lens.open(onOtherSite("article.html"));
    await other.waitForHighlights(10);
    // A frame of the site that is off, in a page of another site.
    await other.evaluate((src) => {
      document.body.prepend(Object.assign(document.createElement("iframe"), { src }));
    }, env.fixtures.url("inline.html"));
    const frame = await other.frame("inline.html");
    const page = await env.lens.open(env.fixtures.url("article.html"));
    // When this page is highlighted, the frame and the page above have had enough time to be highlighted too.
    const third = await env.lens.open(onOtherSite("article.html"));
    await third.waitForHighlights(10);
    expect(await page.highlights()).toEqual([]);
    expect(await frame.highlights()).toEqual([]);
    await changeStored(env.lens, (settings) => ({ ...settings, sites: { ...settings.sites, off: [] } }));
    await page.bringToFront();
    await page.waitForHighlights(10);
    for (const each of [page, other, third]) await each.close();
  });

  it("one click restricts the Lens to chosen sites", async () => {
    const other = await env.lens.open(onOtherSite("article.html"));
    await other.waitForHighlights(10);
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, ".lens-site-check input");
    await other.bringToFront();
    await other.waitForHighlights(0);
    await page.bringToFront();
    await page.waitForHighlights(10);
    await press(page, SWITCH);
    await page.waitForHighlights(0);
    await changeStored(env.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, mode: "everywhere", chosen: [] },
    }));
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.close();
    await other.close();
  });

  it("one click pauses the Lens for an hour, and another resumes it", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, PAUSE);
    await page.waitForHighlights(0);
    const remainingMs = await env.lens.extensionStorage(async () => {
      const { settings } = (await chrome.storage.local.get("settings")) as {
        settings: { sites: { pausedUntil: number } };
      };
      return settings.sites.pausedUntil - Date.now();
    });
    expect(remainingMs).toBeGreaterThan(3_500_000);
    expect(remainingMs).toBeLessThanOrEqual(3_600_000);
    await press(page, PAUSE);
    await page.waitForHighlights(10);
    await page.close();
  });

  it.for(["off", "paused"] as const)(
    "highlights a page restored from the back-forward cache that was %s when it was cached and no longer is",
    async (how) => {
      const setInactive = (isInactive: boolean) =>
        changeStored(env.lens, (settings) => ({
          ...settings,
          sites: {
            ...settings.sites,
            ...(how === "off"
              ? { off: isInactive ? ["127.0.0.1"] : [] }
              : { pausedUntil: isInactive ? Date.now() + 3_600_000 : 0 }),
          },
        }));
      const page = await env.lens.open(env.fixtures.url("cached.html"));
      await page.waitForHighlights(2);
      await setInactive(true);
      await page.bringToFront();
      await page.waitForHighlights(0);
      await page.goto(onOtherSite("clean.html"));
      await setInactive(false);
      await page.bringToFront();
      // Navigating directly would destroy the page before it returns the result of `evaluate`.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await waitFor("the page from the back-forward cache", () =>
        page.evaluate(() => document.documentElement.dataset.persisted === "true").catch(() => false),
      );
      await page.waitForHighlights(2);
      await page.close();
    },
  );

  it("ends a pause automatically, also while the background is stopped", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await changeStored(env.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, pausedUntil: Date.now() + 4000 },
    }));
    await page.bringToFront();
    await page.waitForHighlights(0, 3500);
    await env.lens.stopBackground();
    await page.bringToFront();
    await page.waitForHighlights(10, 20_000);
    await page.close();
  });
});

describe("a site without host permission", () => {
  // The driver of Chromium cannot withhold host permissions; the popup's code is the same in both browsers.
  it("gets the permission after one click in the popup (firefox)", async () => {
    const fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    const lens = await launchLens({
      kind: "firefox",
      executable: await ensureBrowser("firefox"),
      extension: await extensionFolder("firefox"),
      // A driver cannot answer the browser's permission prompt: this preference grants without a prompt.
      preferences: { "extensions.webextOptionalPermissionPrompts": false },
    });
    try {
      await lens.extensionStorage(async () => {
        await chrome.permissions.remove({ origins: ["http://*/*", "https://*/*", "file:///*"] });
      });
      const page = await lens.open(fixtures.url("article.html"));
      const popup = await lens.openPopup(page);
      await popup.waitFor(() => document.querySelector("[data-action=allow]") !== null);
      expect(await popup.text()).toContain("keeps the Lens out of");
      await popup.click("[data-action=allow]");
      await page.bringToFront();
      await page.waitForHighlights(10);
    } finally {
      await lens.close();
      await fixtures.close();
    }
  });
});

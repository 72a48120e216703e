import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** How many style sheets the page has adopted: the marks' own, if any. */
const adopted = (page: LensPage) => page.evaluate(() => document.adoptedStyleSheets.length);

eachBrowser("sites", (stage) => {
  /** The same machine under another name is another site. */
  const elsewhere = (file: string) => stage.fixtures.url(file).replace("127.0.0.1", "localhost");
  /** Opens the popup over the page and presses a control of the site switch. */
  const press = async (page: LensPage, selector: string) => {
    const popup = await stage.lens.openPopup(page);
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

  it("turns a site off in all frames by one press, and on again without a reload", async () => {
    const page = await stage.lens.open(stage.fixtures.url("frames.html"));
    const html = await page.html();
    const frame = await page.frame("srcdoc");
    const inner = await page.frame("inline.html");
    await page.waitForHighlights(1);
    await frame.waitForHighlights(1);
    const marks = (await inner.waitForHighlights((found) => found.length > 0)).length;
    await waitFor("the badge", async () => (await stage.lens.badge(page)) === String(marks + 2));

    await press(page, SWITCH);
    await Promise.all([page.waitForHighlights(0), frame.waitForHighlights(0), inner.waitForHighlights(0)]);
    expect(await adopted(page)).toBe(0);
    expect(await page.html()).toBe(html);
    await waitFor("no badge", async () => (await stage.lens.badge(page)) === "");
    // What comes in later is looked at by nobody.
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("p"), { textContent: "More dystonia." }));
    });

    await press(page, SWITCH);
    await page.waitForHighlights(2);
    await frame.waitForHighlights(1);
    await inner.waitForHighlights(marks);
    await page.close();
  });

  it("stands in the popup from the first moment, and moves nothing when it is read", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await stage.lens.openPopup(page);
    const seen = () =>
      popup.waitFor(() => {
        const link = document.querySelector(".lens-nav-link");
        const site = document.querySelector(".lens-site")?.textContent ?? "nothing";
        return link && { below: link.getBoundingClientRect().top, site };
      });
    const first = await seen();
    expect(first.site).toContain("On for ");
    await popup.waitFor(() => document.body.innerText.includes("mentions of dystonia"));
    expect(await seen()).toEqual(first);
    await popup.close();
    await page.close();
  });

  it("takes an open card along", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, off: ["127.0.0.1"] },
    }));
    await page.bringToFront();
    await page.waitForNoCard();
    await page.waitForHighlights(0);
    await changeStored(stage.lens, (settings) => ({ ...settings, sites: { ...settings.sites, off: [] } }));
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.close();
  });

  it("marks no page of the site that is loaded while it is off, but other sites", async () => {
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, off: ["127.0.0.1"] },
    }));
    const other = await stage.lens.open(elsewhere("article.html"));
    await other.waitForHighlights(10);
    // A frame of the site that is off, on the page of another.
    await other.evaluate((src) => {
      document.body.prepend(Object.assign(document.createElement("iframe"), { src }));
    }, stage.fixtures.url("inline.html"));
    const frame = await other.frame("inline.html");
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    // By now the first page's frame had all the time that this one's marks would need.
    const third = await stage.lens.open(elsewhere("article.html"));
    await third.waitForHighlights(10);
    expect(await page.highlights()).toEqual([]);
    expect(await frame.highlights()).toEqual([]);
    await changeStored(stage.lens, (settings) => ({ ...settings, sites: { ...settings.sites, off: [] } }));
    await page.bringToFront();
    await page.waitForHighlights(10);
    for (const each of [page, other, third]) await each.close();
  });

  it("works only on chosen sites after one press", async () => {
    const other = await stage.lens.open(elsewhere("article.html"));
    await other.waitForHighlights(10);
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, ".lens-site-check input");
    await other.bringToFront();
    await other.waitForHighlights(0);
    await page.bringToFront();
    await page.waitForHighlights(10);
    await press(page, SWITCH);
    await page.waitForHighlights(0);
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, mode: "everywhere", chosen: [] },
    }));
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.close();
    await other.close();
  });

  it("pauses for an hour and goes on by one press each", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, PAUSE);
    await page.waitForHighlights(0);
    const left = await stage.lens.extensionStorage(async () => {
      const { settings } = (await chrome.storage.local.get("settings")) as {
        settings: { sites: { pausedUntil: number } };
      };
      return settings.sites.pausedUntil - Date.now();
    });
    expect(left).toBeGreaterThan(3_500_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
    await press(page, PAUSE);
    await page.waitForHighlights(10);
    await page.close();
  });

  it.for(["off", "paused"] as const)(
    "marks a page that was %s when the back-forward cache took it, and is not when it comes back",
    async (how) => {
      const silence = (isSilent: boolean) =>
        changeStored(stage.lens, (settings) => ({
          ...settings,
          sites: {
            ...settings.sites,
            ...(how === "off"
              ? { off: isSilent ? ["127.0.0.1"] : [] }
              : { pausedUntil: isSilent ? Date.now() + 3_600_000 : 0 }),
          },
        }));
      const page = await stage.lens.open(stage.fixtures.url("cached.html"));
      await page.waitForHighlights(2);
      await silence(true);
      await page.bringToFront();
      await page.waitForHighlights(0);
      await page.goto(elsewhere("clean.html"));
      await silence(false);
      await page.bringToFront();
      // The answer would be lost with the page that gives it.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await waitFor("the page again, out of the cache", () =>
        page.evaluate(() => document.documentElement.dataset.persisted === "true").catch(() => false),
      );
      await page.waitForHighlights(2);
      await page.close();
    },
  );

  it("ends a pause by itself, also with a stopped background", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, pausedUntil: Date.now() + 4000 },
    }));
    await page.bringToFront();
    await page.waitForHighlights(0, 3500);
    await stage.lens.stopBackground();
    await page.bringToFront();
    await page.waitForHighlights(10, 20_000);
    await page.close();
  });
});

describe("a site that the browser withholds", () => {
  // Chromium's driver has no way to withhold one; what the popup does is the same.
  it("is asked for by one press (firefox)", async () => {
    const fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    const lens = await launchLens({
      kind: "firefox",
      executable: await ensureBrowser("firefox"),
      extension: await extensionFolder("firefox"),
      // The browser's own question cannot be answered by a driver: it is taken as answered with yes.
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

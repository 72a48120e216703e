import { afterEach, expect, it } from "vitest";
import { en } from "../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../data/i18n/createTranslator.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { inChromium, inEachBrowser, inFirefox, type TestEnvironment } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { runningScripts } from "../tools/runningScripts.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";
import { goBackToCached } from "./goBackToCached.ts";
import { leaveToCache } from "./leaveToCache.ts";

const { t } = createTranslator("en", en);

const SWITCH = "[data-action=switch]";
const PAUSE = "[role=menu] [data-action=pause]";
const PAUSE_TAB = "[role=menu] [data-action=pause-tab]";
const RESUME = "[role=menu] [data-action=resume]";

/** The number of mentions in inline.html. */
const INLINE_MENTIONS = 10;

/** Returns the number of the page's adopted style sheets: 1 while the highlighter is active, else 0. */
const countAdoptedSheets = (page: LensPage) => page.evaluate(() => document.adoptedStyleSheets.length);

/** Returns functions for the browser of this environment. */
function siteTools(env: TestEnvironment) {
  return {
    /** Returns the fixture's URL on another site: `localhost` in place of the IP address. */
    onOtherSite: (file: string) => env.fixtures.url(file).replace("127.0.0.1", "localhost"),
    changeSites: (changed: Partial<Settings["sites"]>) =>
      changeStored(env.lens, (settings) => ({ ...settings, sites: { ...settings.sites, ...changed } })),
    /** Opens the popup on the page and clicks the switch or an item of the menu. */
    async press(page: LensPage, selector: string) {
      const popup = await env.lens.openPopup(page);
      if (selector !== SWITCH) await popup.click("[data-action=menu]");
      const before = await popup.evaluate(async () =>
        JSON.stringify([
          await chrome.storage.local.get("settings"),
          await chrome.storage.session.get("paused-tabs"),
        ]),
      );
      await popup.click(selector);
      await popup.waitFor(
        async (old) =>
          JSON.stringify([
            await chrome.storage.local.get("settings"),
            await chrome.storage.session.get("paused-tabs"),
          ]) !== old,
        before,
      );
      await popup.close();
      await page.bringToFront();
    },
  };
}

inEachBrowser("sites", (env) => {
  const { changeSites, onOtherSite, press } = siteTools(env);

  it("one click turns a site off in all frames, and another turns it on again without a reload", async () => {
    const page = await env.lens.open(env.fixtures.url("frames.html"));
    const html = await page.html();
    const frame = await page.frame("srcdoc");
    const inner = await page.frame("inline.html");
    await page.waitForHighlights(1);
    await frame.waitForHighlights(1);
    await inner.waitForHighlights(INLINE_MENTIONS);
    await waitFor("the badge", async () => (await env.lens.badge(page)) === String(INLINE_MENTIONS + 2));

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
    await inner.waitForHighlights(INLINE_MENTIONS);
  });

  it("highlights a page restored from the back-forward cache whose site was off when it was cached", async () => {
    const page = await env.lens.open(env.fixtures.url("cached.html"));
    await page.waitForHighlights(2);
    await changeSites({ off: ["127.0.0.1"] });
    await page.bringToFront();
    await page.waitForHighlights(0);
    await leaveToCache(page, onOtherSite("clean.html"));
    await changeSites({ off: [] });
    await page.bringToFront();
    await goBackToCached(page);
    await page.waitForHighlights(2);
  });
});

/** Adds a frame with its own document and one of another site to a page, and waits until they have loaded. */
async function addFrames(page: LensPage, url: string): Promise<void> {
  await page.evaluate(async (src) => {
    const frames: Partial<HTMLIFrameElement>[] = [{ srcdoc: "<p>Bread." }, { src }, {}];
    for (const frame of frames) {
      const added = document.createElement("iframe");
      Object.assign(added, frame);
      await new Promise((resolve) => {
        added.onload = resolve;
        document.body.append(added);
      });
    }
  }, url);
}

inEachBrowser("a page without a mention", (env) => {
  const { changeSites, onOtherSite } = siteTools(env);
  afterEach(() => changeSites(defaultSettings.sites));

  /** Waits as long as the scripts of a page need to start, which loads now in all frames. */
  async function letScriptsStart(url: string): Promise<void> {
    await (await env.lens.open(url)).waitForHighlights(10);
  }

  it.each<[string, Partial<Settings["sites"]>]>([
    ["of a site that is off", { off: ["127.0.0.1"] }],
    ["outside the chosen sites", { mode: "chosen", chosen: ["localhost"] }],
  ])("%s is not read, nor are its frames", async (_, sites) => {
    await changeSites(sites);
    const url = env.fixtures.url("clean.html");
    const page = await env.lens.open(url);
    await addFrames(page, onOtherSite("plain.html"));
    await letScriptsStart(onOtherSite("article.html"));
    expect(await runningScripts(env.lens, url)).toEqual(Array(4).fill("nothing"));
    await changeSites({ mode: "everywhere", off: [], chosen: [] });
    await page.bringToFront();
    await waitFor("detectors in all frames", async () =>
      (await runningScripts(env.lens, url)).every((script) => script !== "nothing"),
    );
    await page.evaluate(() => document.body.append("blepharospasm"));
    await page.waitForHighlights(1);
  });

  it("is not read during a pause, and is read after it", async () => {
    await changeSites({ pausedUntil: Date.now() + 3_600_000 });
    const url = env.fixtures.url("clean.html");
    const page = await env.lens.open(url);
    await addFrames(page, onOtherSite("plain.html"));
    const article = await env.lens.open(onOtherSite("article.html"));
    await article.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await runningScripts(env.lens, url)).toEqual(Array(4).fill("nothing"));
    expect(await runningScripts(env.lens, await article.url())).toEqual(["nothing"]);
    await changeSites({ pausedUntil: 0 });
    await article.bringToFront();
    await article.waitForHighlights(10);
    await expect.poll(() => runningScripts(env.lens, url)).not.toContain("nothing");
  });

  it("is read in all frames with content while another site is off", async () => {
    await changeSites({ off: ["example.org"] });
    const url = env.fixtures.url("clean.html");
    const page = await env.lens.open(url);
    await addFrames(page, onOtherSite("plain.html"));
    // The page, the frame with its own document, and the one of another site; not an empty one.
    await waitFor(
      "detectors in three frames",
      async () => (await runningScripts(env.lens, url)).filter((script) => script !== "nothing").length >= 3,
    );
  });

  it("is not read when it comes back from the back-forward cache and its site was turned off", async () => {
    const url = env.fixtures.url("plain.html");
    const page = await env.lens.open(url);
    await waitFor("the detector", async () => (await runningScripts(env.lens, url)).includes("detector"));
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await leaveToCache(page, onOtherSite("plain.html"));
    await changeSites({ off: ["127.0.0.1"] });
    await page.bringToFront();
    await goBackToCached(page);
    expect(await runningScripts(env.lens, url)).toEqual(["nothing"]);
    await changeSites({ off: [] });
    await waitFor("the detector", async () => (await runningScripts(env.lens, url)).includes("detector"));
  });
});

inEachBrowser("a frame without an origin of its own", (env) => {
  const { changeSites, onOtherSite } = siteTools(env);
  afterEach(() => changeSites(defaultSettings.sites));

  it("is off with the site around it, and on in any other", async () => {
    await changeSites({ off: ["127.0.0.1"] });
    const page = await env.lens.open(onOtherSite("clean.html"));
    await addFrames(page, env.fixtures.url("clean.html"));
    const addOpaque = () => {
      const sandboxed = Object.assign(document.createElement("iframe"), { srcdoc: "<p>A dystonia." });
      sandboxed.setAttribute("sandbox", "");
      const data = Object.assign(document.createElement("iframe"), { src: "data:text/html,<p>A dystonia." });
      document.body.append(sandboxed, data);
    };
    await (await page.frame("127.0.0.1")).evaluate(addOpaque);
    await page.evaluate(addOpaque);
    const url = await page.url();
    const count = async (script: string) =>
      (await runningScripts(env.lens, url)).filter((running) => running === script).length;
    await waitFor("the highlighter in the frames of the page", async () => (await count("highlighter")) >= 3);
    // The page, with its two empty frames and two others, and the frame that is off with two others.
    await expect.poll(() => runningScripts(env.lens, url)).toHaveLength(8);
    await waitFor("scripts in all frames that are on", async () => (await count("nothing")) <= 3);
    expect(await count("nothing")).toBe(3);
    await changeSites({ off: [] });
    await waitFor("scripts in all frames", async () => (await count("nothing")) === 0);
    await changeSites({ off: ["127.0.0.1"] });
    await waitFor("no scripts in three frames", async () => (await count("nothing")) === 3);
  });
});

/** Expects that a page whose host ends with a dot is not read while its site is off. */
async function expectDotIsOff({ lens, fixtures }: TestEnvironment): Promise<void> {
  const { changeSites } = siteTools({ lens, fixtures } as TestEnvironment);
  const on = (host: string) => fixtures.url("article.html").replace("127.0.0.1", host);
  await changeSites({ off: ["localhost"] });
  const page = await lens.open(on("localhost."));
  await (await lens.open(on("127.0.0.1"))).waitForHighlights(10);
  expect(await runningScripts(lens, await page.url())).toEqual(["nothing"]);
  await changeSites({ off: [] });
  await page.bringToFront();
  await page.waitForHighlights(10);
}

inChromium("a host with a dot at its end", (env) => {
  it("is off with its site", () => expectDotIsOff(env));
});

inFirefox(
  "a host with a dot at its end",
  (env) => {
    it("is off with its site", () => expectDotIsOff(env));
  },
  { preferences: { "network.dns.localDomains": "localhost." } },
);

inChromium("sites", (env) => {
  const { changeSites, onOtherSite, press } = siteTools(env);

  it("highlights a page restored from the back-forward cache that has loaded while its site was off", async () => {
    await changeSites({ off: ["127.0.0.1"] });
    const page = await env.lens.open(env.fixtures.url("cached.html"));
    await leaveToCache(page, onOtherSite("clean.html"));
    await changeSites({ off: [] });
    await page.bringToFront();
    await goBackToCached(page);
    await page.waitForHighlights(2);
  });

  it("closes an open card when the site is turned off", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await changeSites({ off: ["127.0.0.1"] });
    await page.bringToFront();
    await page.waitForNoCard();
    await page.waitForHighlights(0);
    await changeSites({ off: [] });
    await page.bringToFront();
    await page.waitForHighlights(10);
  });

  it("highlights other sites but no page or frame of a site that is off", async () => {
    await changeSites({ off: ["127.0.0.1"] });
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
    await changeSites({ off: [] });
    await page.bringToFront();
    await page.waitForHighlights(10);
  });

  it("one click restricts the Lens to chosen sites", async () => {
    const other = await env.lens.open(onOtherSite("article.html"));
    await other.waitForHighlights(10);
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, "[data-action=chosen-only]");
    await other.bringToFront();
    await other.waitForHighlights(0);
    await page.bringToFront();
    await page.waitForHighlights(10);
    await press(page, SWITCH);
    await page.waitForHighlights(0);
    await changeSites({ mode: "everywhere", chosen: [] });
    await page.bringToFront();
    await page.waitForHighlights(10);
  });

  it("says in the popup that the Lens is off and marks nothing, and turns it on there", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await changeSites({ off: ["127.0.0.1"] });
    await page.bringToFront();
    await page.waitForHighlights(0);
    const popup = await env.lens.openPopup(page);
    const notLooked = t("sites.notLooked.off");
    await popup.waitFor((words) => document.body.innerText.includes(words), notLooked);
    expect(await popup.text()).not.toContain(t("page.none"));
    await popup.click("[data-action=turn-on]");
    await popup.waitFor((words) => document.body.innerText.includes(words), t("page.total", { count: 10 }));
    expect(await popup.text()).toContain(t("sites.short.on"));
    await popup.close();
    await page.bringToFront();
    await page.waitForHighlights(10);
  });

  it("one click pauses the Lens for an hour, and another resumes it", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, PAUSE);
    await page.waitForHighlights(0);
    await waitFor("the badge", async () => (await env.lens.badge(page)) === "II");
    await press(page, RESUME);
    await page.waitForHighlights(10);
    await waitFor("the number", async () => (await env.lens.badge(page)) === "10");
  });

  it("pauses in one tab, across its pages and while the background is stopped, until the reader resumes", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const other = await env.lens.open(env.fixtures.url("article.html"));
    await other.waitForHighlights(10);
    await press(page, PAUSE_TAB);
    await page.waitForHighlights(0);
    await env.lens.stopBackground();
    await page.goto(onOtherSite("article.html"));
    // The badge comes with the answer of the background: nothing has started in the page.
    await waitFor("the badge", async () => (await env.lens.badge(page)) === "II");
    expect(await runningScripts(env.lens, await page.url())).toEqual(["nothing"]);
    expect(await other.highlights()).toHaveLength(10);
    await press(page, RESUME);
    await page.waitForHighlights(10);
  });

  it("forgets the pause of a tab that is closed", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await press(page, PAUSE_TAB);
    await page.waitForHighlights(0);
    await page.close();
    await waitFor("no paused tab", () =>
      env.lens.extensionStorage(async () => {
        const { "paused-tabs": tabs } = await chrome.storage.session.get("paused-tabs");
        return Array.isArray(tabs) && tabs.length === 0;
      }),
    );
  });

  it("highlights a page restored from the back-forward cache that was paused when it was cached", async () => {
    const page = await env.lens.open(env.fixtures.url("cached.html"));
    await page.waitForHighlights(2);
    await changeSites({ pausedUntil: Date.now() + 3_600_000 });
    await page.bringToFront();
    await page.waitForHighlights(0);
    await leaveToCache(page, onOtherSite("clean.html"));
    await changeSites({ pausedUntil: 0 });
    await page.bringToFront();
    await goBackToCached(page);
    await page.waitForHighlights(2);
  });

  it("ends a pause automatically, also while the background is stopped", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await changeSites({ pausedUntil: Date.now() + 3_600_000 });
    await page.bringToFront();
    await page.waitForHighlights(0);
    await changeSites({ pausedUntil: Date.now() + 3000 });
    await env.lens.stopBackground();
    await page.bringToFront();
    await page.waitForHighlights(10);
  });
});

/** A driver cannot answer the browser's permission prompt: this preference grants without a prompt. */
const withoutPrompt = { preferences: { "extensions.webextOptionalPermissionPrompts": false } };

// The driver of Chromium cannot withhold host permissions; the popup's code is the same in both browsers.
inFirefox(
  "a site without host permission",
  (env) => {
    it("gets the permission after one click in the popup", async () => {
      await env.lens.extensionStorage(async () => {
        await chrome.permissions.remove({ origins: ["http://*/*", "https://*/*", "file:///*"] });
      });
      const page = await env.lens.open(env.fixtures.url("article.html"));
      const popup = await env.lens.openPopup(page);
      await popup.click("[data-action=allow]");
      await page.bringToFront();
      await page.waitForHighlights(10);
    });
  },
  withoutPrompt,
);

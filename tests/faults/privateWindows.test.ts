import { expect, it } from "vitest";
import type { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { english } from "../tools/english.ts";
import { inChromium, inFirefox, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensBrowser, LensPage } from "../tools/LensBrowser.ts";
import { openPrivate } from "../tools/openPrivate.ts";
import { runningScripts } from "../tools/runningScripts.ts";
import { waitFor } from "../tools/waitFor.ts";
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

/** What the extension has stored permanently, as JSON text. */
const permanent = (lens: LensBrowser) =>
  lens.extensionStorage(async () => {
    const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return JSON.stringify([await storage.local.get(), await storage.sync.get()]);
  });

/** Turns the site off in the popup of a private window. Resolves to the popup's text about the site. */
async function turnOff({ lens }: TestEnvironment, page: LensPage): Promise<string> {
  const popup = await lens.openPopup(page);
  const showsSwitch = (isOn: string) =>
    popup.waitFor(
      (isOn) => document.querySelector("[data-action=switch]")?.getAttribute("aria-checked") === isOn,
      isOn,
    );
  await showsSwitch("true");
  await popup.click("[data-action=switch]");
  await showsSwitch("false");
  const text = await popup.evaluate(() => document.querySelector("header")?.innerText ?? "");
  await popup.close();
  return text;
}

inChromium(
  "choices in private windows",
  (env) => {
    /** The addresses of the tabs in private windows, or in the others. */
    const tabs = (isPrivate: boolean) =>
      env.lens.extensionStorage(async (isPrivate) => {
        const own = await chrome.tabs.getCurrent();
        return (await chrome.tabs.query({}))
          .filter(({ incognito, id }) => incognito === isPrivate && id !== own?.id)
          .map(({ url }) => url ?? "");
      }, isPrivate);
    const closePrivate = () =>
      env.lens.extensionStorage(async () => {
        for (const { id, incognito } of await chrome.windows.getAll())
          if (incognito && id) await chrome.windows.remove(id);
      });
    const popupAt = async (page: LensPage, path: string) => {
      const target = await (page as ChromiumPage).page
        .browser()
        .waitForTarget((each) => each.url().includes(path));
      return target.asPage();
    };

    it("apply to private windows only, and end with them", async () => {
      const url = env.fixtures.url("article.html");
      const page = await openPrivate(env.lens, url);
      await page.waitForHighlights(10);
      const text = await turnOff(env, page);
      expect(text).toContain(english.t("sites.private"));
      expect(text).toContain(english.t("sites.privateOutside"));
      await page.waitForHighlights(0);
      const normal = await env.lens.open(url);
      await normal.waitForHighlights(10);
      const privateClean = await openPrivate(env.lens, env.fixtures.url("clean.html"));
      expect(await runningScripts(env.lens, await privateClean.url())).toEqual(["nothing"]);
      expect(await permanent(env.lens)).not.toContain("127.0.0.1");
      await closePrivate();
      await (await openPrivate(env.lens, url)).waitForHighlights(10);
      expect(await permanent(env.lens)).not.toContain("127.0.0.1");
      await closePrivate();
    });

    it("open nothing in a window that is not private", async () => {
      const page = await openPrivate(env.lens, env.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      const before = await tabs(false);
      await page.hoverText("blepharospasm");
      await page.waitForCard();
      await page.clickInCard(english.t("card.organizations"));
      await page.clickInCard(english.t("organizations.showAll"));
      const popup = await popupAt(page, "popup.html#organizations");
      await popup.waitForSelector("#organizations a[target=_blank]");
      const linked = await popup.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>("#organizations a[target=_blank]");
        // The page of the link is not on this computer.
        if (link) link.href = "http://127.0.0.1:1/linked";
        link?.click();
        return link?.href;
      });
      await waitFor("the page of the link", async () => (await tabs(true)).some((url) => url === linked));
      await page.bringToFront();
      const menu = await env.lens.openPopup(page);
      await menu.waitFor(() => document.querySelector("[data-action=menu]") !== null);
      await menu.click("[data-action=menu]");
      await menu.click("[role=menu] [data-action=handout]");
      const handout = await popupAt(page, "handout.html");
      await handout.waitForSelector("main");
      await handout.close();
      await page.bringToFront();
      await env.lens.menu("look-up", "blepharospasm", page);
      const lookUp = await popupAt(page, "lookup.html");
      await lookUp.waitForFunction((name) => document.body.innerText.includes(name), {}, "Blepharospasm");
      const inMemory = await env.lens.extensionStorage(async () =>
        Object.keys(await chrome.storage.session.get()),
      );
      expect(inMemory.filter((key) => key.startsWith("selection"))).toEqual([]);
      expect(await tabs(false)).toEqual(before);
      await closePrivate();
    });
  },
  { privateWindows: true },
);

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

    it("keep what is chosen in them out of the permanent storage", async () => {
      const page = await openPrivate(env.lens, env.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      const text = await turnOff(env, page);
      expect(text).toContain(english.t("sites.private"));
      expect(text).not.toContain(english.t("sites.privateOutside"));
      await page.bringToFront();
      await page.waitForHighlights(0);
      expect(await permanent(env.lens)).not.toContain("127.0.0.1");
      await env.lens.takeErrors();
    });
  },
  { privateWindows: true, preferences: { "browser.privatebrowsing.autostart": true } },
);

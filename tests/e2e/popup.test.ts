import { expect, it } from "vitest";
import { forms } from "../../data/content/forms/forms.ts";
import { organizations } from "../../data/content/organizations.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../data/i18n/createTranslator.ts";
import { presentName } from "../../data/views/mainContacts.ts";
import { expectLibrary } from "../faults/libraryState.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import { openOtherExtension } from "../tools/openOtherExtension.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

const { t } = createTranslator("en", en);

const waitForText = (surface: ExtensionPage, text: string) =>
  waitFor(
    `"${text}" in the popup`,
    async () => (await surface.text()).includes(text),
    () => surface.text(),
  );

inEachBrowser("popup", (env) => {
  /** Resolves to whether the `nth` highlight of the page is in the viewport. */
  const isInView = async (page: LensPage, nth: number) => {
    const box = (await page.highlightsInContext())[nth]?.box;
    const height = await page.evaluate(() => innerHeight);
    return box !== undefined && box.y >= 0 && box.y + box.height <= height;
  };

  it("shows the page's mentions, and opens an organization's site in a new tab", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await waitFor("the badge", async () => (await env.lens.badge(page)) === "10");
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, t("page.total", { count: 10 }));
    await showTab(popup, "organizations");
    for (const organization of organizations) await waitForText(popup, presentName(organization));
    await popup.click('a[href="https://www.dystonia.org.uk/"]');
    await waitFor("a tab with the organization's site", async () =>
      (await env.lens.tabs()).some((url) => url.includes("dystonia.org.uk")),
    );
  });

  it("steps to mentions in the page and in its frames, and says when a mention no longer exists", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, env.elsewhere.url("abbreviations.html"));
    const frame = await page.frame("abbreviations.html");
    // The frame's abbreviations are highlighted last, because their definition must be found first.
    await frame.waitForHighlights(3);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await isInView(page, 0)).toBe(false);
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, t("page.total", { count: 13 }));
    await popup.click('[data-step="next"]');
    await waitForText(popup, t("page.position", { at: 1, total: 13 }));
    const first = await page.waitForCard();
    expect(await isInView(page, 0)).toBe(true);
    await popup.click('[data-step="next"]');
    await waitForText(popup, t("page.position", { at: 2, total: 13 }));
    await waitFor("the next card", async () => (await page.waitForCard()).text !== first.text);
    expect(await isInView(page, 1)).toBe(true);
    expect(await frame.card()).toBeUndefined();
    await popup.click('[data-step="previous"]');
    await waitForText(popup, t("page.position", { at: 1, total: 13 }));
    await popup.click('[data-step="previous"]');
    await frame.waitForCard();
    expect(await popup.text()).not.toContain(t("page.gone"));
    await inIsolatedWorld(env.lens, page, () => {
      Object.assign(globalThis.dystoniaLens?.frameMethods ?? {}, { show: () => false });
    });
    // `inIsolatedWorld` may open a tab, after which the popup reads the list again and clears the message: press again.
    await waitFor("the message", async () => {
      await popup.click('[data-step="next"]');
      return (await popup.text()).includes(t("page.gone"));
    });
  });

  it("fills the database again after it was deleted", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await env.lens.extensionStorage(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase("dystonia-lens").onsuccess = () => resolve();
        }),
    );
    const popup = await env.lens.openPopup(page);
    await showTab(popup, "organizations");
    for (const organization of organizations) await waitForText(popup, presentName(organization));
    await expectLibrary(env.lens);
  });

  it("shows different messages for a page without a mention and a page that it cannot access", async () => {
    const clean = await env.lens.open(env.fixtures.url("clean.html"));
    const onClean = await env.lens.openPopup(clean);
    // Without a mention, the popup opens with the causes.
    await onClean.waitFor(() => document.getElementById("causes")?.hidden === false);
    await showTab(onClean, "page");
    await waitForText(onClean, t("page.none"));
    expect(await env.lens.badge(clean)).toBe("");
    const own = await env.lens.open(env.lens.kind === "firefox" ? "about:license" : "chrome://version");
    const onOwn = await env.lens.openPopup(own);
    await showTab(onOwn, "page");
    await waitForText(onOwn, t("page.browser"));
    await waitForText(onOwn, t("sites.short.noAccess"));
    expect(await onOwn.evaluate(() => document.querySelector("[role=switch]"))).toBeNull();
  });

  it("remembers the tab that was chosen last", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const first = await env.lens.openPopup(page);
    await first.click("#forms-tab");
    await waitForText(first, t("forms.found", { count: forms.length }));
    await first.close();
    const second = await env.lens.openPopup(page);
    await second.waitFor(() => document.getElementById("forms")?.hidden === false);
    expect(
      await second.evaluate(() =>
        [...document.querySelectorAll("[role=tabpanel]:not([hidden])")].map(({ id }) => id),
      ),
    ).toEqual(["forms"]);
    await second.evaluate(() => chrome.storage.session.remove("lastTab"));
  });

  it("has a header of at most 56 px in a width of 400 px", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector("[role=switch]") !== null);
    const measure = () =>
      popup.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: document.querySelector(".lens-popup-header")?.getBoundingClientRect().height ?? 0,
      }));
    const between = (least: number, most: number) =>
      expect.toSatisfy((size: number) => size > least && size <= most);
    // The browser fits the popup to its content after it has opened. A scroll bar makes the content narrower, and Chromium
    // without a screen makes the popup 30 px wider.
    await expect.poll(measure).toEqual({ width: between(380, 430), height: between(40, 56) });
  });

  it("cannot make network requests", async () => {
    const surface = await env.lens.openExtensionPage("popup.html");
    const refused = await surface.evaluate(async (url) => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      await fetch(url).catch(() => {});
      await new Promise<void>((resolve) => {
        const image = new Image();
        image.onerror = image.onload = () => resolve();
        image.src = url;
      });
      // The reports may come after the errors.
      while (violations.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      return violations;
    }, env.fixtures.url("clean.html"));
    expect(refused.sort()).toEqual(["connect-src", "img-src"]);
    // Chromium reports each blocked request as an error of the extension.
    for (const error of await env.lens.takeErrors())
      expect(error).toMatch(/violates the following Content Security Policy/);
  });
});

inChromium("popup", (env) => {
  it("follows the page", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, t("page.total", { count: 10 }));
    await page.evaluate(() => document.querySelector("h1")?.append(" and dystonia"));
    await waitForText(popup, t("page.total", { count: 11 }));
  });

  it("says of a page of another extension that it cannot be read, and why", async () => {
    const article = await env.lens.open(env.fixtures.url("article.html"));
    const other = await openOtherExtension(article);
    const page = await env.lens.open(await other.url());
    const popup = await env.lens.openPopup(page);
    await showTab(popup, "page");
    await waitForText(popup, t("page.browser"));
    expect(await popup.text()).not.toContain(t("page.none"));
    expect(await popup.text()).toContain(t("page.browser.advice"));
  });

  it("shows the records of the IndexedDB database", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await env.lens.extensionStorage(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("dystonia-lens");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("organizations", "readwrite");
            const store = transaction.objectStore("organizations");
            const reading = store.get("cure-dystonia-now");
            reading.onsuccess = () => store.put({ ...reading.result, city: "Changed in the database" });
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    // On a busy machine the read may time out: the popup then shows the bundle.
    await waitFor("a popup with the changed record", async () => {
      const popup = await env.lens.openPopup(page);
      await showTab(popup, "organizations");
      // The city is among the details.
      await popup.click("[data-organization=cure-dystonia-now] [aria-expanded]");
      return (await popup.text()).includes("Changed in the database");
    });
  });
});

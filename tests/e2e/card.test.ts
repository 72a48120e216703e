import { expect, it } from "vitest";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { FirefoxPage } from "../tools/firefox/FirefoxPage.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensBrowser, LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Waits, by default for longer than the delay after which a card closes when the pointer has left it. */
const pause = (page: LensPage, milliseconds = 700) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

/** Largest distance from a mention to its card at which the reader still connects the two (CSS pixels). */
const MAX_DISTANCE_PX = 120;

/** Expects the open card to be inside the window and near the mention with that text. */
async function expectCardNear(page: LensPage, text: string): Promise<void> {
  const { rect } = await page.waitForCard();
  const { box } = (await page.highlightsInContext()).find((highlight) => highlight.text === text) ?? {};
  if (!box) throw new Error(`No highlight of ${text} is visible`);
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  expect(Math.min(rect.x, rect.y)).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height);
  const horizontalGap = Math.max(rect.x - box.x - box.width, box.x - rect.x - rect.width, 0);
  const verticalGap = Math.max(rect.y - box.y - box.height, box.y - rect.y - rect.height, 0);
  expect(Math.hypot(horizontalGap, verticalGap)).toBeLessThanOrEqual(MAX_DISTANCE_PX);
}

/** Sets the browser's page zoom, as a reader does. */
async function zoomPage(lens: LensBrowser, page: LensPage, zoom: number): Promise<void> {
  if (page instanceof FirefoxPage) return page.show({ zoom });
  // Chromium does not apply page zoom to an emulated viewport.
  if (page instanceof ChromiumPage) await page.page.setViewport(null);
  const url = await page.url();
  await lens.extensionStorage(
    async (url, zoom) => {
      const [tab] = await chrome.tabs.query({ url, active: true });
      // By default, Chromium zooms all tabs of an origin; the other tabs must not change.
      await chrome.tabs.setZoomSettings(Number(tab?.id), { scope: "per-tab" });
      await chrome.tabs.setZoom(Number(tab?.id), zoom);
    },
    url,
    zoom,
  );
  await page.bringToFront();
  await waitFor(`a zoom of ${zoom}`, () => page.evaluate((zoom) => devicePixelRatio === zoom, zoom));
}

inEachBrowser("card", (env) => {
  const open = async (fixture: string, highlights: number, touch = false) => {
    const page = await env.lens.open(env.fixtures.url(fixture), touch ? { touch } : {});
    await page.waitForHighlights(highlights);
    return page;
  };

  it("opens when the pointer rests on a mention, and shows the causes, their source and its date", async () => {
    const page = await open("article.html", 10);
    await page.hoverText("spasmodic torticollis");
    const card = await page.waitForCard();
    expect(card).toMatchObject({ role: "dialog", name: "Cervical dystonia" });
    expect(card.text).toContain("spasmodic torticollis");
    expect(card.text).toContain("about 12 of 100");
    expect(card.text).toContain("carbon monoxide poisoning");
    expect(card.text).toContain("May 1, 2020");
    expect(card.links.map(({ href }) => href)).toContain(
      "https://rareguru.com/library/disease/1080/cervical-dystonia",
    );
    for (const { target, rel } of card.links)
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    expect(card.host).toEqual({ tag: "div", attributes: { popover: "manual" } });
    await page.close();
  });

  it("closes on Escape without passing the key to the page, which gets the key when no card is open", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      document.addEventListener("keydown", ({ key }) => document.body.append(` ${key}!`));
    });
    const before = await page.html();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
    await page.press("Escape");
    expect(await page.html()).toContain("Escape!");
    await page.close();
  });

  it("does not open when the pointer only crosses a mention", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.hoverText("blepharospasm");
    await page.moveTo({ x, y: y + 300 });
    await pause(page);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  it("stays open while the pointer moves to the card and rests on it, and closes when the pointer leaves", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    await page.moveTo({ x, y: (y + rect.y) / 2 });
    await page.moveTo({ x: rect.x + 60, y: rect.y + 60 });
    await pause(page);
    expect(await page.card()).toBeDefined();
    // The text of the card must not be highlighted itself.
    expect(await page.highlights()).toHaveLength(10);
    await page.moveTo({ x: 5, y: 5 });
    await page.waitForNoCard();
    await page.close();
  });

  it("does not open for a mention that another element covers", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.style.cssText = "position: fixed; inset: 0";
      document.body.append(cover);
    });
    await page.hoverText("blepharospasm");
    await pause(page);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  it("closes on a click outside, and the page gets that click", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      document.addEventListener("click", () => document.body.setAttribute("clicked", ""));
    });
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.click({ x: 5, y: 5 });
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.body.hasAttribute("clicked"))).toBe(true);
    await page.close();
  });

  it("closes when its mention scrolls out of view", async () => {
    const page = await open("corners.html", 5);
    await page.hoverText("spasmodic torticollis");
    await page.waitForCard();
    await page.evaluate(() => scrollTo(0, 1000));
    await page.waitForNoCard();
    await page.close();
  });

  it("closes with its Close button and leaves the page's HTML unchanged", async () => {
    const page = await open("article.html", 10);
    const before = await page.html();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Close");
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
    await page.close();
  });

  it.each(["dystonia", "blepharospasm", "hemidystonia", "laterocollis"])(
    "fits in the window without covering the line of its mention, for %s in a corner",
    async (word) => {
      const page = await open("corners.html", 5);
      const { y } = await page.hoverText(word);
      const { rect } = await page.waitForCard();
      const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(height);
      expect(y < rect.y || y > rect.y + rect.height).toBe(true);
      await page.close();
    },
  );

  it.each([
    ["written from right to left", ""],
    ["rotated and scaled down", "body { transform: translate(120px, 90px) rotate(8deg) scale(0.7) }"],
    ["enlarged with the CSS property zoom", "html { zoom: 1.7 }"],
    [
      "in a scaled scroll container",
      "main { overflow: auto; height: 300px; scale: 1.4; translate: 80px 60px }",
    ],
  ])("is near its mention and inside the window on a page that is %s", async (kind, rule) => {
    const page = await open("article.html", 10);
    await page.evaluate(
      (dir, rule) => {
        document.documentElement.dir = dir;
        document.head.appendChild(document.createElement("style")).textContent = rule;
        document.querySelector("strong")?.scrollIntoView({ block: "center" });
      },
      kind.startsWith("written") ? "rtl" : "ltr",
      rule,
    );
    await page.hoverText("blepharospasm");
    await expectCardNear(page, "blepharospasm");
    await page.close();
  });

  it.each([0.5, 2])("is near its mention and inside the window at a page zoom of %f", async (zoom) => {
    const page = await open("article.html", 10);
    await zoomPage(env.lens, page, zoom);
    await page.hoverText("blepharospasm");
    await expectCardNear(page, "blepharospasm");
    await page.close();
  });

  it("can be clicked while the page shows a modal dialog", async () => {
    const page = await open("dialog.html", 2);
    await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    await page.moveTo({ x: rect.x + 60, y: rect.y + 60 });
    await pause(page);
    await page.clickInCard("Close");
    await page.waitForNoCard();
    expect(await page.evaluate(() => (document.getElementById("dialog") as HTMLDialogElement).open)).toBe(
      true,
    );
    await page.close();
  });

  it("opens the organizations in a tab", async () => {
    const page = await open("article.html", 10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Organizations that help");
    await waitFor("a tab with the organizations", async () =>
      (await env.lens.tabs()).some((url) => url.endsWith("/popup.html#organizations")),
    );
    await page.close();
  });

  it("does not open for synthetic events that the page dispatches", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.positionOf("blepharospasm");
    await page.evaluate(
      (clientX, clientY) => {
        for (const type of ["pointermove", "click"]) {
          document.body.dispatchEvent(
            new PointerEvent(type, { clientX, clientY, pointerType: "touch", bubbles: true, composed: true }),
          );
        }
      },
      x,
      y,
    );
    await pause(page);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  it("opens on a tap, but a tap on a link follows the link", async () => {
    const page = await open("article.html", 10, true);
    await page.tapText("blepharospasm");
    await page.waitForCard();
    await page.tap({ x: 5, y: 5 });
    await page.waitForNoCard();
    await page.tapText("spasmodic dysphonia");
    await pause(page);
    expect(await page.card()).toBeUndefined();
    expect(await page.evaluate(() => location.hash)).toBe("#voice");
    await page.close();
  });

  it("adds nothing to the text that the reader selects", async () => {
    const page = await open("article.html", 10);
    const selected = async () => {
      await page.press("Control+a");
      return page.evaluate(() => String(getSelection()));
    };
    const before = await selected();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    expect(await selected()).toBe(before);
    await page.close();
  });
});

import { expect, it } from "vitest";
import { nameOf, viewOf } from "../tools/cardViews.ts";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const view = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" });

async function openArticle(env: TestEnvironment): Promise<LensPage> {
  const page = await env.lens.open(env.fixtures.url("article.html"));
  await page.waitForHighlights(10);
  return page;
}

/** Waits until the open card is inside this area of the viewport (CSS pixels). */
async function waitForCardIn(page: LensPage, readArea: () => Promise<DOMRectInit>): Promise<void> {
  const outside = async () => {
    const [card, area] = [(await page.card())?.rect, await readArea()];
    const { x = 0, y = 0, width = 0, height = 0 } = area;
    const isInside =
      card &&
      card.x >= x - 1 &&
      card.y >= y - 1 &&
      card.x + card.width <= x + width + 1 &&
      card.y + card.height <= y + height + 1;
    return isInside ? undefined : [card, area];
  };
  await waitFor("the card in view", async () => !(await outside()), outside);
}

inEachBrowser("card", (env) => {
  it("opens when the pointer rests on a mention, stays open under it, and leaves nothing in the page", async () => {
    const page = await openArticle(env);
    const before = await page.html();
    const { x, y } = await page.hoverText("blepharospasm");
    const card = await page.waitForCard();
    expect(card).toMatchObject({ role: "dialog", name: nameOf("blepharospasm") });
    expect(card.text).toContain(view.sentence.text);
    expect(card.links).toEqual([]);
    expect(card.host).toEqual({ tag: "div", attributes: { popover: "manual" } });
    expect(await page.evaluate(() => document.querySelector("html > [popover]")?.shadowRoot)).toBeNull();
    await page.moveTo({ x, y: (y + card.rect.y) / 2 });
    await page.moveTo({ x: card.rect.x + 60, y: card.rect.y + 60 });
    await page.clickInCard(view.controls.more);
    const [source] = view.details.causes.sources;
    const links = async () => (await page.waitForCard()).links.map(({ href }) => href);
    await waitFor("the source", async () => (await links()).includes(source?.url ?? ""), links);
    expect((await page.waitForCard()).text).toContain(source?.dateText);
    await page.clickInCard(view.controls.close);
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
  });

  it("is above the page's modal dialog, which gets the Escape only when no card is open", async () => {
    const page = await env.lens.open(env.fixtures.url("dialog.html"));
    await page.waitForHighlights(2);
    await page.evaluate(() => {
      for (const type of ["keydown", "keyup"] as const)
        document.addEventListener(type, ({ key }) => {
          document.documentElement.dataset.keys = `${document.documentElement.dataset.keys ?? ""}${type} ${key};`;
        });
    });
    const state = () =>
      page.evaluate(() => [
        document.querySelector("dialog")?.open,
        document.documentElement.dataset.keys ?? "none",
      ]);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard(view.controls.pin);
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await state()).toEqual([true, "none"]);
    await page.press("Escape");
    await waitFor("the closed dialog", async () => (await state())[0] === false, state);
    expect((await state())[1]).toMatch(/keyup Escape;$/);
  });

  it("copies its text to the clipboard", async () => {
    const page = await openArticle(env);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard(view.controls.more);
    await page.clickInCard(view.controls.copy);
    await waitFor("the copy", async () => (await page.waitForCard()).text.includes(view.controls.copied));
    const other = await env.lens.open(env.fixtures.url("clean.html"));
    await other.evaluate(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.focus();
    });
    await other.press("Control+v");
    const pasted = () => other.evaluate(() => document.querySelector("textarea")?.value ?? "");
    expect(await waitFor("the pasted text", async () => (await pasted()) || undefined)).toContain(
      view.sentence.text,
    );
  });

  it("opens again after the page has removed its host or moved it to another document", async () => {
    const page = await openArticle(env);
    await page.hoverText("spasmodic torticollis");
    await page.waitForCard();
    await page.evaluate(() => document.querySelector("html > [popover]")?.remove());
    await page.waitForNoCard();
    await page.hoverText("writer’s cramp");
    await page.waitForCard();
    await page.evaluate(() => {
      const other = new DOMParser().parseFromString("", "text/html");
      other.body.append(document.querySelector("html > [popover]") as Element);
    });
    await page.waitForNoCard();
    await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    expect(rect.width).toBe(340);
    expect(await page.evaluate(() => document.querySelectorAll(":popover-open").length)).toBe(1);
  });
});

inChromium("card", (env) => {
  it("opens all organizations in a tab", async () => {
    const page = await openArticle(env);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard(view.controls.organizations);
    await page.clickInCard(view.organizations.showAll);
    await waitFor("a tab with the organizations", async () =>
      (await env.lens.tabs()).some((url) => url.endsWith("/popup.html#organizations")),
    );
  });

  it("opens inside the visual viewport of a page that is zoomed by pinching", async () => {
    const page = await openArticle(env);
    await page.pinch(1.5);
    await waitFor("the pinch zoom", () => page.evaluate(() => visualViewport?.scale === 1.5));
    await env.lens.command("next-mention", page);
    await page.waitForCard();
    await waitForCardIn(page, () =>
      page.evaluate(() => {
        const { offsetLeft: x = 0, offsetTop: y = 0, width = 0, height = 0 } = visualViewport ?? {};
        return { x, y, width, height };
      }),
    );
  });

  it("stays inside the window when the reader zooms the page in", async () => {
    const page = await openArticle(env);
    // Chromium does not apply page zoom to an emulated viewport.
    if (page instanceof ChromiumPage) await page.page.setViewport(null);
    await env.lens.command("next-mention", page);
    await page.waitForCard();
    const url = await page.url();
    await env.lens.extensionStorage(async (url) => {
      const [tab] = await chrome.tabs.query({ url, active: true });
      // By default, Chromium zooms all tabs of an origin; the other tabs must not change.
      await chrome.tabs.setZoomSettings(Number(tab?.id), { scope: "per-tab" });
      await chrome.tabs.setZoom(Number(tab?.id), 2);
    }, url);
    await page.bringToFront();
    await waitFor("the zoom", () => page.evaluate(() => devicePixelRatio === 2));
    await waitForCardIn(page, () => page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  });
});

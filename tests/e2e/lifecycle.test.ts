import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { waitFor } from "../tools/waitFor.ts";

inEachBrowser("lifecycle", (env) => {
  it("opens cards after the browser has stopped the background", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await env.lens.stopBackground();
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.close();
  });

  it("highlights open pages exactly once, and opens their cards, after the extension is reloaded", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const [{ highlightName: oldName } = { highlightName: "" }] = await page.highlights();
    await env.lens.reloadExtension();
    await page.bringToFront();
    await page.hoverText("Dystonia");
    await waitFor(
      "only the highlights of the new highlighter",
      async () => {
        const highlights = await page.highlights();
        return highlights.length === 10 && highlights.every(({ highlightName }) => highlightName !== oldName);
      },
      () => page.highlights(),
    );
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("removes the card of the orphaned content script after the extension is reloaded", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const countOpenPopovers = () => page.evaluate(() => document.querySelectorAll(":popover-open").length);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Keep open");
    await env.lens.reloadExtension();
    await page.bringToFront();
    await waitFor("the orphaned card to be removed", async () => (await countOpenPopovers()) === 0);
    // The text of the orphaned card must not be highlighted either.
    await page.waitForHighlights(10);
    await page.moveTo({ x: 5, y: 5 });
    await page.hoverText("spasmodic dysphonia");
    await page.waitForCard();
    expect(await countOpenPopovers()).toBe(1);
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await countOpenPopovers()).toBe(0);
    await page.close();
  });
});

import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

eachBrowser("lifecycle", (stage) => {
  it("works on after the browser has stopped the background", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await stage.lens.stopBackground();
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.close();
  });

  it("marks open pages once, and serves their cards, after the extension was loaded anew", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const [{ highlightName: old } = { highlightName: "" }] = await page.highlights();
    await stage.lens.reloadExtension();
    await page.bringToFront();
    await page.hoverText("Dystonia");
    await waitFor(
      "the marks of the new script alone",
      async () => {
        const marks = await page.highlights();
        return marks.length === 10 && marks.every(({ highlightName }) => highlightName !== old);
      },
      () => page.highlights(),
    );
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("leaves no card of the old script on the page after the extension was loaded anew", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const shown = () => page.evaluate(() => document.querySelectorAll(":popover-open").length);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Keep open");
    await stage.lens.reloadExtension();
    await page.bringToFront();
    await waitFor("the old card to be gone", async () => (await shown()) === 0);
    // Nor are its words taken for the page's.
    await page.waitForHighlights(10);
    await page.moveTo({ x: 5, y: 5 });
    await page.hoverText("spasmodic dysphonia");
    await page.waitForCard();
    expect(await shown()).toBe(1);
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await shown()).toBe(0);
    await page.close();
  });
});

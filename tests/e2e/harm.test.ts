import { expect, it } from "vitest";
import { baselineBrowser } from "../tools/baselineBrowser.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensBrowser, TestedBrowser } from "../tools/LensBrowser.ts";
import { countHighlights, stateAfterUse } from "../tools/stateAfterUse.ts";
import { waitFor } from "../tools/waitFor.ts";

/**
 * Fixtures, and the number of highlights that the Lens paints on each. The highlighter alone is compared on others: see
 * dom/faults/pageState.
 */
const pages: Record<TestedBrowser, [fixture: string, highlights: number][]> = {
  chromium: [
    ["article.html", 10],
    ["hazards.html", 23],
    ["clean.html", 0],
  ],
  firefox: [
    ["article.html", 10],
    ["hazards.html", 23],
  ],
};

inEachBrowser("page integrity", (env, kind) => {
  const bareBrowser = baselineBrowser(env);

  const stateIn = (browser: LensBrowser, fixture: string, highlights: number) =>
    stateAfterUse(browser, env.fixtures.url(fixture), (page) =>
      // Count without reading boxes: in Chromium, reading a box inside closed <details> changes the selection's text.
      waitFor(
        `${highlights} highlights`,
        async () => (await countHighlights(page)) === highlights,
        () => countHighlights(page),
      ),
    );

  it.each(pages[kind])("leaves everything on %s as it is without the Lens", async (fixture, highlights) => {
    const [withoutLens, withLens] = await Promise.all([
      stateIn(bareBrowser(), fixture, 0),
      stateIn(env.lens, fixture, highlights),
    ]);
    expect(withoutLens.after.html).toContain("keydown");
    expect(withLens).toEqual(withoutLens);
  });

  it("copies the same content to the clipboard as without the Lens, also while a card is open", async () => {
    /** Copies the whole article and returns everything that another page receives when it is pasted. */
    const copyAndPaste = async (browser: LensBrowser, withCard: boolean) => {
      const page = await browser.open(env.fixtures.url("article.html"));
      if (browser === env.lens) await page.waitForHighlights(10);
      if (withCard) {
        await page.hoverText("blepharospasm");
        await page.waitForCard();
      }
      await page.press("Control+a");
      await page.press("Control+c");
      expect((await page.card()) !== undefined).toBe(withCard);
      const other = await browser.open(env.fixtures.url("clean.html"));
      await other.evaluate(() => {
        const field = document.body.appendChild(document.createElement("div"));
        field.contentEditable = "true";
        field.addEventListener("paste", ({ clipboardData }) => {
          document.documentElement.dataset.pasted = JSON.stringify(
            Array.from(clipboardData?.types ?? [], (type) => [type, clipboardData?.getData(type)]),
          );
        });
        field.focus();
      });
      await other.press("Control+v");
      const pasted = await waitFor("a paste", () =>
        other.evaluate(() => document.documentElement.dataset.pasted),
      );
      // Overwrite the clipboard, so that a later copy that fails does not return this content.
      await other.press("Control+a");
      await other.press("Control+c");
      await other.close();
      await page.close();
      return pasted;
    };
    const withoutLens = await copyAndPaste(bareBrowser(), false);
    // Browsers also copy the selection as HTML, with the page's styles.
    expect(withoutLens).toContain("text/html");
    expect(withoutLens).toContain("blepharospasm");
    expect(await copyAndPaste(env.lens, false)).toBe(withoutLens);
    expect(await copyAndPaste(env.lens, true)).toBe(withoutLens);
  });
});

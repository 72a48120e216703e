import { expect, it } from "vitest";
import { baselineBrowser } from "../tools/baselineBrowser.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { countHighlights, stateAfterUse } from "../tools/stateAfterUse.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Pages, and how many marks the Lens makes on each. */
const pages = [
  ["article.html", 10],
  ["hazards.html", 23],
  ["inline.html", 10],
  ["blocks.html", 1],
  ["editors.html", 1],
  ["clobbered.html", 2],
  ["abbreviations.html", 3],
  ["dialog.html", 2],
  ["corners.html", 5],
  ["clean.html", 0],
] as const;

eachBrowser("harm", (stage) => {
  const bare = baselineBrowser(stage);

  const stateIn = (browser: LensBrowser, fixture: string, marks: number) =>
    stateAfterUse(browser, stage.fixtures.url(fixture), (page) =>
      // Not by their boxes: to ask for a box in closed details changes what a selection's text is in Chromium.
      waitFor(
        `${marks} marks`,
        async () => (await countHighlights(page)) === marks,
        () => countHighlights(page),
      ),
    );

  it.each(pages)("leaves all of %s as it is without the Lens", async (fixture, marks) => {
    const alone = await stateIn(bare(), fixture, 0);
    expect(alone.after.html).toContain("keydown");
    expect(await stateIn(stage.lens, fixture, marks)).toEqual(alone);
  });

  it("puts on the clipboard what is copied without it, also with an open card", async () => {
    /** All that another page is given of what is copied in the article. */
    const copied = async (browser: LensBrowser, withCard: boolean) => {
      const page = await browser.open(stage.fixtures.url("article.html"));
      if (browser === stage.lens) await page.waitForHighlights(10);
      if (withCard) {
        await page.hoverText("blepharospasm");
        await page.waitForCard();
      }
      await page.press("Control+a");
      await page.press("Control+c");
      expect((await page.card()) !== undefined).toBe(withCard);
      const other = await browser.open(stage.fixtures.url("clean.html"));
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
      // A later copy that fails must not be taken for this one.
      await other.press("Control+a");
      await other.press("Control+c");
      await other.close();
      await page.close();
      return pasted;
    };
    const alone = await copied(bare(), false);
    // The browser's own way to write a selection down: with the styles that the page gives it.
    expect(alone).toContain("text/html");
    expect(alone).toContain("blepharospasm");
    expect(await copied(stage.lens, false)).toBe(alone);
    expect(await copied(stage.lens, true)).toBe(alone);
  });
});

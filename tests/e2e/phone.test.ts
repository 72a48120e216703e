import { expect, it } from "vitest";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { Json, Sent } from "../tools/LensBrowser.ts";
import { findOverflows, findSmallTargets } from "../tools/layoutChecks.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Viewport of a common phone in portrait orientation (CSS pixels). */
const PHONE = { width: 360, height: 740, touch: true } as const;

/** Minimum target size of WCAG 2.2, SC 2.5.8. */
const MIN_TARGET_PX = 24;

/** What a finger needs (WCAG 2.2, SC 2.5.5). */
const FINGER_PX = 44;

/** Returns a function that checks the document of an extension page. */
const inDocument = <Args extends Json[], Result>(
  run: (root: Document | ShadowRoot, ...args: Args) => Result,
): Sent<Args, Result> => new Function("...args", `return (${run})(document, ...args)`) as Sent<Args, Result>;

inEachBrowser("phone", (env) => {
  it("a tap on a mention opens the card as a sheet that leaves the mention visible; a tap on Close closes it", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"), PHONE);
    await page.waitForHighlights(10);
    await page.tapText("blepharospasm");
    const { rect, name, buttons } = await page.waitForCard();
    expect(name).toBe("Blepharospasm");
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([rect.x, rect.width]).toEqual([0, width]);
    // At the upper edge where the page cannot be scrolled far enough for the mention to be above the sheet.
    expect([0, PHONE.height]).toContain(Math.round(rect.y === 0 ? 0 : rect.y + rect.height));
    const { y = 0, height = 0 } =
      (await page.highlightsInContext()).find(({ text }) => text === "blepharospasm")?.box ?? {};
    expect(y + height <= rect.y || y >= rect.y + rect.height).toBe(true);
    expect(rect.height).toBeLessThan(PHONE.height * 0.45);
    expect(await page.evaluateInCard(findOverflows)).toEqual([]);
    expect(await page.evaluateInCard(findSmallTargets, MIN_TARGET_PX)).toEqual([]);
    expect(buttons).toContain("Close");
    const close = await page.evaluateInCard((root) => {
      const all = [...root.querySelectorAll("button")];
      const box = all
        .find((button) => (button.getAttribute("aria-label") ?? button.textContent) === "Close")
        ?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!close) throw new Error("The card has no Close button");
    await page.tap(close);
    await page.waitForNoCard();
  });
});

inChromium("phone", (env) => {
  it("a tap on a link follows the link, and a tap on other text opens no card", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"), PHONE);
    await page.waitForHighlights(10);
    await page.tapText("spasmodic dysphonia");
    await waitFor("the link's target", () => page.evaluate(() => location.hash === "#voice"));
    await page.tapText("Muscular");
    await page.tapText("blepharospasm");
    // The open card belongs to the third tap: the first two opened none.
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
  });

  it.each(["popup.html", "options.html", "forms.html#blepharospasm", "handout.html", "lookup.html"])(
    "%s has targets of 44 px for a finger, and nothing is cut off",
    async (path) => {
      const page = await env.lens.open(`${env.lens.origin}/${path}`, { ...PHONE, width: 320 });
      await waitFor("the page", () => page.evaluate(() => document.body.dataset.targets === "large"));
      expect(await page.evaluate(inDocument(findSmallTargets), FINGER_PX)).toEqual([]);
      expect(await page.evaluate(inDocument(findOverflows))).toEqual([]);
    },
  );
});

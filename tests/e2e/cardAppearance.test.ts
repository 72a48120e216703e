import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage, PageOptions } from "../tools/LensBrowser.ts";
import { findSmallTargets } from "../tools/layoutChecks.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** Enhanced target size of WCAG 2.2, SC 2.5.5 (AAA). */
const LARGE_TARGET_PX = 44;

inEachBrowser("card size and placement", (env) => {
  const open = async (options: PageOptions = {}) => {
    const page = await env.lens.open(env.fixtures.url("article.html"), options);
    await page.waitForHighlights(10);
    return page;
  };
  /** Calls `run` with changed settings, and restores the settings afterwards. */
  const withSettings = async (changes: Partial<Settings>, run: () => Promise<void>) => {
    let before: Settings | undefined;
    await changeStored(env.lens, (now) => {
      before = now;
      return { ...now, ...changes };
    });
    try {
      await run();
    } finally {
      await changeStored(env.lens, (now) => before ?? now);
    }
  };
  /** Returns the font size of the card's body text (CSS pixels). */
  const textSize = (page: LensPage) =>
    page.evaluateInCard((root) =>
      Number.parseFloat(
        getComputedStyle(root.querySelector(".lens-card-body .lens-text") as Element).fontSize,
      ),
    );
  /** Returns by how much the card extends beyond the layout viewport (CSS pixels); 0 or less when it fits. */
  const overflowOfCard = async (page: LensPage) => {
    const { rect } = await page.waitForCard();
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
    return Math.max(-rect.x, -rect.y, rect.x + rect.width - width, rect.y + rect.height - height);
  };

  it("opens only on a click, and has large targets, if the reader has chosen to open cards by click", () =>
    withSettings({ card: { opensOn: "click", restMs: 350, leaveMs: 300 } }, async () => {
      const page = await open();
      await page.hoverText("blepharospasm");
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
      expect(await page.card()).toBeUndefined();
      await page.clickText("blepharospasm");
      await page.waitForCard();
      expect(await page.evaluateInCard(findSmallTargets, LARGE_TARGET_PX)).toEqual([]);
      await page.close();
    }));

  it("follows the reader's text size and stays in the viewport", async () => {
    const page = await open();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    const defaultSize = await textSize(page);
    await page.close();
    await withSettings({ textSize: 200 }, async () => {
      const large = await open();
      await large.hoverText("blepharospasm");
      await large.waitForCard();
      expect(await textSize(large)).toBeCloseTo(defaultSize * 2, 1);
      expect(await overflowOfCard(large)).toBeLessThanOrEqual(0);
      await large.close();
    });
  });

  it("stays in the viewport when the page is zoomed, or closes", async () => {
    const page = await open();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.show({ width: 400, height: 360, zoom: 2 });
    await waitFor(
      "the card in view",
      async () => (await page.card()) === undefined || (await overflowOfCard(page)) <= 0,
      () => overflowOfCard(page),
    );
    await page.close();
  });

  it("opens inside the visual viewport of a page that is zoomed by pinching", async () => {
    const page = await open();
    await page.pinch(1.5);
    const visibleArea = () =>
      page.evaluate(() => {
        const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
        return {
          scale,
          left: offsetLeft,
          top: offsetTop,
          right: offsetLeft + width,
          bottom: offsetTop + height,
        };
      });
    await waitFor("the pinch zoom", async () => (await visibleArea()).scale === 1.5, visibleArea);
    await env.lens.command("next-mention", page);
    await page.waitForCard();
    await waitFor(
      "the card in the visual viewport",
      async () => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await page.card())?.rect ?? {};
        const { left, top, right, bottom } = await visibleArea();
        return (
          width > 0 && x >= left - 1 && y >= top - 1 && x + width <= right + 1 && y + height <= bottom + 1
        );
      },
      async () => [(await page.card())?.rect, await visibleArea()],
    );
    await page.close();
  });

  it("keeps the scroll position of its text when an explanation opens", async () => {
    const page = await open({ width: 800, height: 600 });
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    const [scrolled, before, after] = await page.evaluateInCard(async (root) => {
      const boxes = [...root.querySelectorAll<HTMLElement>(".lens-card, .lens-card-body")];
      const box = boxes.find((each) => each.scrollHeight > each.clientHeight + 1) as HTMLElement;
      box.scrollTop = box.scrollHeight;
      const { scrollTop } = box;
      const word = [...root.querySelectorAll<HTMLElement>("[aria-expanded=false]")].at(-1) as HTMLElement;
      const top = () => Math.round(word.getBoundingClientRect().top);
      const start = top();
      word.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [scrollTop, start, top()];
    });
    expect(scrolled).toBeGreaterThan(0);
    expect(after).toBe(before);
    await page.close();
  });

  it("the popup's HTML shows its frame before any script runs", async () => {
    const folder = await extensionFolder(env.lens.kind);
    const html = await readFile(join(folder, "popup.html"), "utf8");
    expect(html).toMatch(/<h1 class="lens-title">Dystonia Lens<\/h1>/);
    // Module scripts are deferred; a classic script would block the first paint.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain('type="module"');
    // The entry chunk and what it imports are tiny: everything else is loaded after the first paint.
    const [, entry = ""] = /src="\/(chunks\/popup-[^"]+)"/.exec(html) ?? [];
    const code = await readFile(join(folder, entry), "utf8");
    expect(code.length).toBeLessThan(2000);
    expect([...code.matchAll(/from\s*[`"']\.\/([^`"']+)/g)].map(([, file]) => file)).toEqual([
      expect.stringMatching(/^browser/),
      expect.stringMatching(/^preload-helper/),
    ]);
  });
});

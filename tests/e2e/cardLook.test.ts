import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { LensPage, PageOptions } from "../tools/LensBrowser.ts";
import { smallTargets } from "../tools/smallTargets.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** The large target of WCAG 2.2, SC 2.5.5 (AAA). */
const LARGE_TARGET = 44;

eachBrowser("the look of the card", (stage) => {
  const open = async (options: PageOptions = {}) => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"), options);
    await page.waitForHighlights(10);
    return page;
  };
  /** Runs with changed settings, and puts them back. */
  const withSettings = async (changes: Partial<Settings>, run: () => Promise<void>) => {
    let before: Settings | undefined;
    await changeStored(stage.lens, (now) => {
      before = now;
      return { ...now, ...changes };
    });
    try {
      await run();
    } finally {
      await changeStored(stage.lens, (now) => before ?? now);
    }
  };
  /** Size of running text in the card, in CSS pixels. */
  const textSize = (page: LensPage) =>
    page.evaluateInCard((root) =>
      Number.parseFloat(
        getComputedStyle(root.querySelector(".lens-card-body .lens-text") as Element).fontSize,
      ),
    );
  /** How far the card reaches out of what is seen of the page, in CSS pixels. */
  const outOfView = async (page: LensPage) => {
    const { rect } = await page.waitForCard();
    const view = await page.evaluate(() => [innerWidth, innerHeight] as const);
    return Math.max(-rect.x, -rect.y, rect.x + rect.width - view[0], rect.y + rect.height - view[1]);
  };

  it("opens by a click alone where that is chosen, with large targets", () =>
    withSettings({ card: { opensOn: "click", restMs: 350, leaveMs: 300 } }, async () => {
      const page = await open();
      await page.hoverText("blepharospasm");
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
      expect(await page.card()).toBeUndefined();
      await page.clickText("blepharospasm");
      await page.waitForCard();
      expect(await page.evaluateInCard(smallTargets, LARGE_TARGET)).toEqual([]);
      await page.close();
    }));

  it("is as large as the reader has set, and stays in view", async () => {
    const page = await open();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    const usual = await textSize(page);
    await page.close();
    await withSettings({ textSize: 200 }, async () => {
      const large = await open();
      await large.hoverText("blepharospasm");
      await large.waitForCard();
      expect(await textSize(large)).toBeCloseTo(usual * 2, 1);
      expect(await outOfView(large)).toBeLessThanOrEqual(0);
      await large.close();
    });
  });

  it("stays in view under page zoom", async () => {
    const page = await open();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.show({ width: 400, height: 360, zoom: 2 });
    await waitFor(
      "the card in view",
      async () => (await page.card()) === undefined || (await outOfView(page)) <= 0,
      () => outOfView(page),
    );
    await page.close();
  });

  it("opens within what is seen of a page that is pinched larger", async () => {
    const page = await open();
    await page.pinch(1.5);
    const seen = () =>
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
    await waitFor("the larger page", async () => (await seen()).scale === 1.5, seen);
    await stage.lens.command("next-mention", page);
    await page.waitForCard();
    await waitFor(
      "the card in what is seen",
      async () => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await page.card())?.rect ?? {};
        const { left, top, right, bottom } = await seen();
        return (
          width > 0 && x >= left - 1 && y >= top - 1 && x + width <= right + 1 && y + height <= bottom + 1
        );
      },
      async () => [(await page.card())?.rect, await seen()],
    );
    await page.close();
  });

  it("keeps its place in a long text when it grows", async () => {
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

  it("has the popup's shell in its page, where no script has run yet", async () => {
    const folder = await extensionFolder(stage.lens.kind);
    const html = await readFile(join(folder, "popup.html"), "utf8");
    expect(html).toMatch(/<h1 class="lens-title">Dystonia Lens<\/h1>/);
    // A module waits for the end of the document; any other script would hold up the first paint.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain('type="module"');
    // What it loads at once is next to nothing: all else comes after the load, and that after the first paint.
    const [, entry = ""] = /src="\/(chunks\/popup-[^"]+)"/.exec(html) ?? [];
    const code = await readFile(join(folder, entry), "utf8");
    expect(code.length).toBeLessThan(2000);
    expect([...code.matchAll(/from\s*[`"']\.\/([^`"']+)/g)].map(([, file]) => file)).toEqual([
      expect.stringMatching(/^preload-helper/),
    ]);
  });
});

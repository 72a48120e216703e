import { expect, it } from "vitest";
import { captureViewport, countPixels } from "../tools/captureViewport.ts";
import { english } from "../tools/english.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensFrame } from "../tools/LensBrowser.ts";
import { readMentions } from "../tools/readMentions.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Resolves to the text of each highlight, with white space collapsed, when there are that many. */
const texts = async (frame: LensFrame, expected: number) =>
  (await frame.waitForHighlights(expected)).map(({ text }) => text.replace(/\s+/g, " "));

inEachBrowser("highlights", (env) => {
  it("mark the mentions of an article, under another name in each document, and write nothing to the console", async () => {
    const names = [];
    for (const server of [env.fixtures, env.elsewhere, env.fixtures]) {
      const page = await env.lens.open(server.url("article.html"));
      names.push((await page.waitForHighlights(10))[0]?.highlightName);
      expect(await page.console()).toEqual([]);
    }
    expect(new Set(names).size).toBe(3);
  });

  it("follow text that is inserted into a page without a mention", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => document.querySelector("#place")?.append("Later came hemidystonia."));
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
    await page.evaluate(() => document.querySelector("#place")?.append(" And blepharospasm."));
    expect(await texts(page, 2)).toEqual(["hemidystonia", "blepharospasm"]);
    await page.evaluate(() => document.querySelector("#place")?.replaceChildren());
    await page.waitForHighlights(0);
  });

  it("are in same-origin, srcdoc and cross-origin frames, and the badge counts them all", async () => {
    const page = await env.lens.open(env.fixtures.url("frames.html"));
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, env.elsewhere.url("blocks.html"));
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    expect(await texts(await page.frame("srcdoc"), 1)).toEqual(["blepharospasm"]);
    expect(await texts(await page.frame("inline.html"), 10)).toContain("cervical dystonia");
    expect(await texts(await page.frame(env.elsewhere.origin), 1)).toEqual(["dystonia"]);
    await waitFor("a badge that counts all frames", async () => (await env.lens.badge(page)) === "13");
    // Screen readers say the title of the button, not its badge.
    const url = await page.url();
    const title = () =>
      env.lens.extensionStorage(async (address) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const tab = (await api.tabs.query({})).find((each) => each.url === address);
        return api.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
      }, url);
    const expected = `Dystonia Lens: ${english.t("page.total", { count: 13 })}`;
    await waitFor("a title that counts them", async () => (await title()) === expected, title);
  });

  it("are painted visibly in open, nested, closed and late shadow trees, whose mentions have cards", async () => {
    const page = await env.lens.open(env.fixtures.url("shadow.html"));
    const highlights = await page.waitForHighlights(4);
    const names = highlights.map(({ text }) => text);
    // Browsers define no order between nodes of different trees.
    expect(names.toSorted()).toEqual([
      "blepharospasm",
      "cervical dystonia",
      "hemidystonia",
      "writer's cramp",
    ]);
    const picture = await captureViewport(page);
    for (const { text, box } of await page.highlightsInContext()) {
      if (!box) throw new Error(`${text} is not rendered`);
      const painted = await countPixels(page, picture, box, [255, 233, 168]);
      // Less than the rest is covered by the letters.
      expect(painted / (box.width * box.height), text).toBeGreaterThan(0.4);
    }
    await page.moveTo(await page.positionOfHighlight(names.indexOf("hemidystonia")));
    expect((await page.waitForCard()).name).toBe("Hemidystonia");
  });
});

inChromium("highlights", (env) => {
  it("have no background in print", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    const [first] = await page.waitForHighlights(10);
    const readBackground = () =>
      page.evaluate(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
        first?.highlightName ?? "",
      );
    const onScreen = await readBackground();
    await page.emulateMedium("print");
    expect(await readBackground()).not.toBe(onScreen);
  });

  it("are counted, listed and stepped to directly in a shadow root and in elements without a box", async () => {
    const page = await env.lens.open(env.fixtures.url("boxless.html"));
    const badge = () => env.lens.badge(page);
    await waitFor("the badge", async () => (await badge()) === "6", badge);
    const mentions = await readMentions(env.lens, await page.url());
    await page.bringToFront();
    for (const { text } of mentions.slice(0, 3)) {
      await env.lens.command("next-mention", page);
      await waitFor(
        `a card of ${text}`,
        async () => (await page.card())?.text.toLowerCase().includes(text.slice(0, 6).toLowerCase()),
        async () => (await page.card())?.text,
      );
    }
  });

  it("move into the frame that their text moves into, where they are counted once", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const container = document.querySelector("#place") as HTMLElement;
      container.innerHTML = '<p id="moving">Dystonia</p><iframe srcdoc="<p>blepharospasm</p>"></iframe>';
    });
    await texts(page, 1);
    const frame = await page.frame("srcdoc");
    await texts(frame, 1);
    await page.evaluate(() => {
      const moving = document.querySelector("#moving") as Element;
      document.querySelector("iframe")?.contentDocument?.body.append(moving);
    });
    expect(await texts(frame, 2)).toEqual(["blepharospasm", "Dystonia"]);
    await waitFor(
      "a badge that counts it once",
      async () => (await env.lens.badge(page)) === "2",
      () => env.lens.badge(page),
    );
    expect(await page.highlights()).toEqual([]);
    // The Lens also observes changes of the moved text.
    await frame.evaluate(() => document.querySelector("#moving")?.append(" and", " hemi", "dystonia"));
    expect(await texts(frame, 3)).toEqual(["blepharospasm", "Dystonia", "hemidystonia"]);
  });

  it("are painted in the viewport first, while the rest of a long page is read", async () => {
    const page = await env.lens.open(env.fixtures.url("long.html"));
    await waitFor(
      "the mentions",
      async () => (await env.lens.badge(page)) === "999+",
      () => env.lens.badge(page),
      30_000,
    );
    const first = await page.evaluate(
      () => (globalThis as { first?: { count: number; inView: number } }).first,
    );
    expect(first?.count).toBeGreaterThan(0);
    expect(first?.inView).toBe(first?.count);
  });

  it("are added to the posts of an infinite feed as they are loaded", async () => {
    const page = await env.lens.open(env.fixtures.url("feed.html"));
    await page.waitForHighlights((highlights) => highlights.length >= 2);
    await page.moveTo({ x: 300, y: 300 });
    await waitFor("the last post", async () => {
      await page.scroll(3000);
      return page.evaluate(() => document.querySelectorAll("p").length === 60);
    });
    expect(await texts(page, 12)).toEqual(Array(12).fill("hemidystonia"));
  });
});

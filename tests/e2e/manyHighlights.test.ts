import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { countHighlights } from "../tools/stateAfterUse.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Number of mentions in `long.html`. */
const MENTION_COUNT = 4000;

/** Returns how many highlights are painted, and how many of them are in the viewport. */
const countPainted = (page: LensPage) =>
  page.evaluate(() => {
    const highlights = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const inView = highlights.filter((highlight) => {
      const range = document.createRange();
      range.setStart(highlight.startContainer, highlight.startOffset);
      range.setEnd(highlight.endContainer, highlight.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return { all: highlights.length, inView: inView.length };
  });

/** Changes the text or a style of the page in every animation frame, until the page's `stop` is called. */
const changeEveryFrame = (page: LensPage, change: "text" | "style") =>
  page.evaluate((change) => {
    const paragraph = document.createElement("p");
    document.body.append(paragraph);
    let frame = requestAnimationFrame(function onFrame(now) {
      if (change === "text") paragraph.textContent = `${now}`;
      else paragraph.style.opacity = `${(now % 100) / 100}`;
      frame = requestAnimationFrame(onFrame);
    });
    (globalThis as { stop?: () => void }).stop = () => cancelAnimationFrame(frame);
  }, change);

inEachBrowser("pages with many highlights", (env) => {
  it.for(["text", "style"] as const)(
    "keep only the highlights near the viewport while the page changes its %s, and all of them when it is idle",
    async (change, { skip }) => {
      skip(env.lens.kind === "firefox", "Firefox does not repaint every highlight on each frame");
      const page = await env.lens.open(env.fixtures.url("long.html"));
      const count = () => countPainted(page);
      await waitFor("all highlights", async () => (await count()).all === MENTION_COUNT, count, 30_000);
      const { inView } = await count();
      await changeEveryFrame(page, change);
      await waitFor("few highlights", async () => (await count()).all < MENTION_COUNT / 4, count);
      expect((await count()).inView).toBe(inView);

      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await waitFor("highlights in the middle", async () => (await count()).inView >= inView / 2, count);
      expect((await count()).all).toBeLessThan(MENTION_COUNT / 4);

      await page.evaluate(() => (globalThis as { stop?: () => void }).stop?.());
      await waitFor("all highlights again", async () => (await count()).all === MENTION_COUNT, count);
      await page.close();
    },
  );

  it("keep the highlights in view of every column of a long block while the page changes", async ({
    skip,
  }) => {
    skip(env.lens.kind === "firefox", "Firefox does not repaint every highlight on each frame");
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const block = document.createElement("p");
      block.style.columns = "3";
      block.textContent = "Dystonia, and many words that say something else, with nothing in them. ".repeat(
        800,
      );
      document.querySelector("#place")?.append(block);
    });
    const count = () => countPainted(page);
    const all = 800;
    await waitFor("all highlights", async () => (await count()).all === all, count, 30_000);
    const { inView } = await count();
    await changeEveryFrame(page, "text");
    const fewerThanAll = async () => {
      const now = await count();
      return now.all < all && now;
    };
    expect((await waitFor("few highlights", fewerThanAll, count)).inView).toBe(inView);
    await page.close();
  });

  it("keep the highlights in view of a host with `display: contents` while the pointer moves", async ({
    skip,
  }) => {
    skip(env.lens.kind === "firefox", "Firefox does not repaint every highlight on each frame");
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const host = document.createElement("x-host");
      const lines = Array.from({ length: 60 }, () => "<p>Dystonia.</p>");
      document.body.innerHTML = lines.join("");
      host.attachShadow({ mode: "open" }).innerHTML =
        "<style>:host { display: contents; }</style>Text with hemidystonia.";
      document.body.prepend(host);
    });
    const count = () => countPainted(page);
    await waitFor("all highlights", async () => (await count()).all === 61, count);
    const painted = await waitFor("few highlights", async () => {
      await page.moveTo({ x: 600, y: 300 + (Date.now() % 50) });
      const texts = (await page.highlights()).map(({ text }) => text);
      return texts.length < 61 && texts;
    });
    expect(painted).toContain("hemidystonia");
    await page.close();
  });

  it("step to the next mention as fast at the end of the page as at its beginning", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const all = 4000;
    await page.evaluate((lines) => {
      document.body.innerHTML = Array.from({ length: lines }, (_, i) => `<p>Line ${i}: dystonia.</p>`).join(
        "",
      );
    }, all);
    const count = () => countHighlights(page);
    await waitFor("all highlights", async () => (await count()) === all, count, 30_000);
    const [first, last] = await inIsolatedWorld(env.lens, page, () => {
      const stepTime = (direction: 1 | -1) => {
        globalThis.dystoniaLens?.frameMethods?.step(direction, "edge");
        const start = performance.now();
        globalThis.dystoniaLens?.frameMethods?.step(direction, "current");
        return performance.now() - start;
      };
      // Warm up: the first step builds caches.
      stepTime(1);
      const times = [0, 0] as [first: number, last: number];
      for (let round = 0; round < 7; round++) {
        times[0] += stepTime(1);
        times[1] += stepTime(-1);
      }
      return times;
    });
    // With a clock of whole milliseconds, the steps at the beginning may measure as 0.
    expect(last / Math.max(first, 7)).toBeLessThan(5);
    await page.close();
  });

  it("keep all highlights while the page changes (firefox)", async ({ skip }) => {
    skip(env.lens.kind === "chromium");
    const page = await env.lens.open(env.fixtures.url("long.html"));
    const count = () => countPainted(page);
    await waitFor("all highlights", async () => (await count()).all === MENTION_COUNT, count, 30_000);
    await changeEveryFrame(page, "text");
    await new Promise((done) => setTimeout(done, 1000));
    expect((await count()).all).toBe(MENTION_COUNT);
    await page.close();
  });
});

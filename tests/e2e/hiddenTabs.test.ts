import { expect, it } from "vitest";
import type { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Longer than the debounce of the mutation observer (ms). */
const AFTER_DEBOUNCE_MS = 500;

inEachBrowser("hidden tabs", (env) => {
  /** Hides the page behind another tab, calls `run`, and shows the page again. */
  async function whileHidden(page: LensPage, run: () => Promise<void>): Promise<void> {
    const front = await env.lens.open(env.fixtures.url("clean.html"));
    await waitFor("the page to be hidden", () => page.evaluate(() => document.hidden));
    await run();
    await pause(page, AFTER_DEBOUNCE_MS);
    await front.close();
    await page.bringToFront();
    await waitFor("the page to be shown", () => page.evaluate(() => !document.hidden));
  }
  /** Inserts and removes this many lines. */
  const insertAndRemove = (page: LensPage, lines: number) =>
    page.evaluate(async (lines) => {
      for (let i = 0; i < lines; i++) {
        const line = Object.assign(document.createElement("p"), { textContent: `Line ${i}` });
        document.body.append(line);
        line.remove();
        if (i % 500 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    }, lines);
  const rewrite = (page: LensPage) =>
    page.evaluate(() => {
      document.open();
      document.write("<p>Replaced: hemidystonia.</p>");
      document.close();
    });
  it.each([
    ["clean.html", 0, 0],
    ["article.html", 10, 8],
  ])("are scanned when they are shown again after many changes: %s", async (fixture, before, remaining) => {
    const page = await env.lens.open(env.fixtures.url(fixture));
    await page.waitForHighlights(before);
    await whileHidden(page, async () => {
      await insertAndRemove(page, 2000);
      await page.evaluate(() => {
        document.querySelector("main p")?.replaceChildren("Here is nothing any more.");
        const host = document.body.appendChild(document.createElement("div"));
        host.attachShadow({ mode: "open" }).innerHTML = "<p>A tree: oromandibular dystonia.</p>";
        document.body.append("At last hemidystonia.");
      });
    });
    const found = (await page.waitForHighlights(remaining + 2)).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(["oromandibular dystonia", "hemidystonia"]));
    await page.evaluate(() => document.body.append(" And cervical dystonia."));
    await page.waitForHighlights(remaining + 3);
    await page.close();
  });

  it.each(["clean.html", "article.html"])(
    "are scanned when they are shown after document.open and document.write: %s",
    async (fixture) => {
      const page = await env.lens.open(env.fixtures.url(fixture));
      if (fixture === "article.html") await page.waitForHighlights(10);
      await whileHidden(page, async () => {
        await page.evaluate(() => document.body.append("x"));
        await pause(page, AFTER_DEBOUNCE_MS);
        await rewrite(page);
      });
      await page.waitForHighlights(1);
      await page.hoverText("hemidystonia");
      expect((await page.waitForCard()).name).toBe("Hemidystonia");
      await page.close();
    },
  );

  it.for(["clean.html", "article.html"])(
    "do not keep removed nodes in memory: %s",
    async (fixture, { skip }) => {
      skip(env.lens.kind === "firefox", "Firefox does not report its number of DOM nodes to a driver");
      const page = (await env.lens.open(env.fixtures.url(fixture))) as ChromiumPage;
      if (fixture === "article.html") await page.waitForHighlights(10);
      const client = await page.page.createCDPSession();
      const nodes = async () => {
        for (let pass = 0; pass < 3; pass++) await client.send("HeapProfiler.collectGarbage");
        return (await page.page.metrics()).Nodes ?? 0;
      };
      const before = await nodes();
      await whileHidden(page, async () => {
        await insertAndRemove(page, 20_000);
        await waitFor("garbage collection of the nodes", async () => (await nodes()) - before < 6000, nodes);
      });
      await page.close();
    },
  );
});

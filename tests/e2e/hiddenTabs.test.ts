import { expect, it } from "vitest";
import type { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";
import { waitForIdle } from "../tools/waitForIdle.ts";

/** Longer than the debounce of the mutation observer (ms): nothing else tells that a hidden page was left unread. */
const AFTER_DEBOUNCE_MS = 500;

/** Hides the page behind another tab, calls `run`, and shows the page again. */
async function whileHidden(env: TestEnvironment, page: LensPage, run: () => Promise<void>): Promise<void> {
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

inEachBrowser("a hidden tab", (env) => {
  it("is scanned only when it is shown, also after more changes than are kept", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await whileHidden(env, page, async () => {
      await insertAndRemove(page, 2000);
      await page.evaluate(() => {
        document.querySelector("main p")?.replaceChildren("Here is nothing any more.");
        const host = document.body.appendChild(document.createElement("div"));
        host.attachShadow({ mode: "open" }).innerHTML = "<p>A tree: oromandibular dystonia.</p>";
        document.body.append("At last hemidystonia.");
      });
      await pause(page, AFTER_DEBOUNCE_MS);
      expect((await page.highlights()).map(({ text }) => text)).not.toContain("hemidystonia");
    });
    const found = (await page.waitForHighlights(10)).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(["oromandibular dystonia", "hemidystonia"]));
    await page.evaluate(() => document.body.append(" And cervical dystonia."));
    await page.waitForHighlights(11);
  });
});

inChromium("a hidden tab", (env) => {
  it("in which nothing was found is scanned when it is shown again", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await whileHidden(env, page, async () => {
      await insertAndRemove(page, 2000);
      await page.evaluate(() => document.body.append("At last hemidystonia."));
    });
    await page.waitForHighlights(1);
  });

  it.each(["clean.html", "article.html"])(
    "is scanned when it is shown after document.open and document.write: %s",
    async (fixture) => {
      const page = await env.lens.open(env.fixtures.url(fixture));
      if (fixture === "article.html") await page.waitForHighlights(10);
      await whileHidden(env, page, async () => {
        await page.evaluate(() => document.body.append("x"));
        await pause(page, AFTER_DEBOUNCE_MS);
        await page.evaluate(() => {
          document.open();
          document.write("<p>Replaced: hemidystonia.</p>");
          document.close();
        });
      });
      await page.waitForHighlights(1);
      // The words are highlighted at once; the listeners of the new document follow with the scan.
      await waitForIdle(env.lens, await page.url());
      await page.hoverText("hemidystonia");
      expect((await page.waitForCard()).name).toBe("Hemidystonia");
    },
  );

  it.each(["clean.html", "article.html"])("keeps no removed nodes in memory: %s", async (fixture) => {
    const page = await env.lens.open(env.fixtures.url(fixture));
    if (fixture === "article.html") await page.waitForHighlights(10);
    const { page: tab } = page as ChromiumPage;
    const client = await tab.createCDPSession();
    const countNodes = async () => {
      for (let pass = 0; pass < 3; pass++) await client.send("HeapProfiler.collectGarbage");
      return (await tab.metrics()).Nodes ?? 0;
    };
    const before = await countNodes();
    await whileHidden(env, page, async () => {
      await insertAndRemove(page, 20_000);
      await waitFor(
        "garbage collection of the nodes",
        async () => (await countNodes()) - before < 6000,
        countNodes,
      );
    });
  });
});

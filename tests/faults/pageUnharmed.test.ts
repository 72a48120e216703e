import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { filesOf } from "./filesOf.ts";

/** Globals of watched.html. */
interface FixtureGlobals {
  listenTo(types: string[]): void;
  readTraces(): {
    seen: string[];
    properties: string[];
    highlights: number;
    sheets: number;
    hosts: number;
    storage: number;
    requests: number;
  };
}

const readTraces = (page: LensPage) =>
  page.evaluate(() => (window as unknown as FixtureGlobals).readTraces());

/** Events that the content scripts of a common build tool dispatch when they start. */
const startEvents = (origin: string) =>
  ["detector", "highlighter", "card", "content"].map(
    (name) => `${new URL(origin).host}:${name}:wxt:content-script-started`,
  );

inEachBrowser("no harm to the page", (env) => {
  const open = (fixture: string) => env.lens.open(env.fixtures.url(fixture));

  it("leaves no trace on a page without a mention", async () => {
    const page = await open("faults/watched.html");
    await page.evaluate(
      (types) => (window as unknown as FixtureGlobals).listenTo(types),
      startEvents(env.lens.origin),
    );
    // When the page opened later is highlighted, the scripts have long been run on this one.
    await (await open("article.html")).waitForHighlights(10);
    await page.bringToFront();
    expect(await readTraces(page)).toEqual({
      seen: [],
      properties: [],
      highlights: 0,
      sheets: 0,
      hosts: 0,
      storage: 0,
      requests: 0,
    });
  });

  it("leaves only the highlight, its style sheet and the card's host on a page with a mention", async () => {
    const page = await open("faults/watched.html?The page speaks of blepharospasm.");
    await page.waitForHighlights(1);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    expect(await readTraces(page)).toEqual({
      // The host was inserted into the root element.
      seen: ["childList HTML"],
      properties: [],
      highlights: 1,
      sheets: 1,
      hosts: 1,
      storage: 0,
      requests: 0,
    });
  });

  it("offers no file by which a page could detect the extension, and no page that a frame could show", async () => {
    const page = await open("clean.html");
    const files = await filesOf(await extensionFolder(env.lens.kind));
    expect(files).toContain("popup.html");
    const urls = files.map((file) => `${env.lens.origin}/${file}`);
    const reached = await page.evaluate(async (urls) => {
      const tries = urls.map((url) =>
        fetch(url, { mode: "no-cors" }).then(
          () => url,
          () => undefined,
        ),
      );
      return (await Promise.all(tries)).filter((url) => url !== undefined);
    }, urls);
    expect(reached).toEqual([]);
    const image = await page.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve("loaded");
          image.onerror = () => resolve("refused");
          image.src = url;
        }),
      `${env.lens.origin}/icons/16.png`,
    );
    expect(image).toBe("refused");
    expect(
      JSON.parse(await readFile(`${await extensionFolder(env.lens.kind)}/manifest.json`, "utf8")),
    ).not.toHaveProperty("web_accessible_resources");

    const showInFrame = (url: string) =>
      page.evaluate((url) => {
        const frame = document.createElement("iframe");
        frame.src = url;
        const isLoaded = new Promise<void>((resolve) => {
          frame.onload = () => resolve();
          frame.onerror = () => resolve();
        });
        document.body.replaceChildren(frame);
        return isLoaded;
      }, url);
    const article = env.fixtures.url("article.html");
    await showInFrame(article);
    expect(await (await page.frame(article)).html()).toContain("blepharospasm");
    await showInFrame(`${env.lens.origin}/popup.html`);
    const frame = await page.frame("");
    expect((await frame.url()).startsWith(env.lens.origin)).toBe(false);
    expect(await frame.html()).not.toContain('type="module"');
  });
});

inChromium("no harm to the page", (env) => {
  it("a saved page contains no trace, because the keys that save a page close the card first", async () => {
    const page = (await env.lens.open(env.fixtures.url("article.html"))) as ChromiumPage;
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    // Prevents the browser's save dialog.
    await page.evaluate(() => document.addEventListener("keydown", (event) => event.preventDefault()));
    await page.press("Control+s");
    await page.waitForNoCard();
    const client = await page.page.createCDPSession();
    const { data } = await client.send("Page.captureSnapshot", { format: "mhtml" });
    await client.detach();
    for (const trace of ["chrome-extension:", "popover", "Organizations", "highlight"])
      expect(data).not.toContain(trace);
  });
});

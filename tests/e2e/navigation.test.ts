import { expect, it } from "vitest";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { commonPart } from "../tools/commonPart.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";
import { waitForIdle } from "../tools/waitForIdle.ts";
import { changeStored } from "./changeStored.ts";
import { goBackToCached } from "./goBackToCached.ts";
import { leaveToCache } from "./leaveToCache.ts";

const texts = async (page: LensPage, expected: number) =>
  (await page.waitForHighlights(expected)).map(({ text }) => text);

inEachBrowser("navigation", (env) => {
  const open = (fixture: string) => env.lens.open(env.fixtures.url(fixture));

  it("a page restored from the back-forward cache has each highlight once and no open card", async () => {
    const page = await open("cached.html");
    await page.waitForHighlights(2);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await leaveToCache(page, env.fixtures.url("clean.html"));
    await goBackToCached(page);
    await pause(page, 500);
    expect(await page.highlights()).toHaveLength(2);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(await page.card()).toBeUndefined();
    await page.moveTo({ x: 5, y: 300 });
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
  });

  it("the badge does not count frames that are removed or show another page", async () => {
    const page = await open("clean.html");
    const badge = () => env.lens.badge(page);
    const crossSiteUrl = env.fixtures.url("cached.html").replace("127.0.0.1", "localhost");
    await page.evaluate((src) => {
      const frame = (attributes: Partial<HTMLIFrameElement>) =>
        document.body.append(Object.assign(document.createElement("iframe"), attributes));
      frame({ srcdoc: "<p>Dystonia.</p>" });
      frame({ src });
      frame({ src: "/cached.html" });
    }, crossSiteUrl);
    await waitFor("five mentions", async () => (await badge()) === "5", badge);
    for (const remaining of ["4", "2"]) {
      await page.evaluate(() => document.querySelector("iframe")?.remove());
      await waitFor(`${remaining} mentions`, async () => (await badge()) === remaining, badge);
    }
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll("iframe")) frame.src = "/clean.html";
    });
    await waitFor("no badge", async () => (await badge()) === "", badge);
  });

  it("handles repeated document.open and document.write with a single set of highlights and listeners", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    for (const name of ["blepharospasm", "dystonia", "hemidystonia"]) {
      await page.evaluate((word) => {
        document.open();
        document.write(`<p>A new page speaks of ${word}.</p>`);
        document.close();
      }, name);
      expect(await texts(page, 1)).toEqual([name]);
    }
    // The words are highlighted at once; the listeners of the new document follow with the scan.
    await waitForIdle(env.lens, await page.url());
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(new Set(names.map(commonPart)).size).toBe(1);
    await page.hoverText("hemidystonia");
    expect((await page.waitForCard()).name).toBe("Hemidystonia");
  });
});

inChromium("navigation", (env) => {
  const open = (fixture: string) => env.lens.open(env.fixtures.url(fixture));

  /** Keeps the background from answering for 1.5 seconds. */
  const delayBackground = async (page: ChromiumPage) => {
    // After this command, the background is running and has no work left.
    await env.lens.command("next-mention", page);
    const isOwn = (url: string) => url.startsWith(`${env.lens.origin}/`);
    const target = await page.page
      .browser()
      .waitForTarget((each) => each.type() === "service_worker" && isOwn(each.url()));
    const client = await target.createCDPSession();
    const expression = "{ const end = Date.now() + 1500; while (Date.now() < end); }";
    client
      .send("Runtime.evaluate", { expression })
      // An attached session would keep a stopped background from starting again.
      .finally(() => client.detach())
      .catch(() => {});
  };

  it("a page restored from the back-forward cache applies settings that changed meanwhile", async () => {
    const page = await open("cached.html");
    await page.waitForHighlights(2);
    const readAdoptedCss = () =>
      page.evaluate(() => document.adoptedStyleSheets.map((each) => each.cssRules[0]?.cssText ?? "").join());
    expect(await readAdoptedCss()).not.toContain("wavy");
    await page.goto(env.fixtures.url("clean.html"));
    await changeStored(env.lens, (settings) => ({
      ...settings,
      marks: { ...settings.marks, style: "wavy" },
    }));
    await page.bringToFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor("the restored page", () =>
      page.evaluate(() => "persisted" in document.documentElement.dataset).catch(() => false),
    );
    await waitFor("the new style", async () => (await readAdoptedCss()).includes("wavy"), readAdoptedCss);
    await changeStored(env.lens, (settings) => ({
      ...settings,
      marks: { ...settings.marks, style: "background" },
    }));
  });

  it("injects no highlighter into the page that replaces the one that requested it", async () => {
    const page = (await open("plain.html")) as ChromiumPage;
    const next = env.fixtures.url("plain.html?next");
    await delayBackground(page);
    await page.evaluate(() => document.body.append("Dystonia."));
    // By then the detector has requested the highlighter, and the background has not answered.
    await pause(page, 250);
    await page.goto(next);
    await pause(page, 1500);
    const isHighlighterLoaded = await inIsolatedWorld(
      env.lens,
      page,
      () => globalThis.dystoniaLens?.highlighter !== undefined,
    );
    expect(isHighlighterLoaded).toBe(false);
    expect(await env.lens.takeErrors()).toEqual([]);
  });

  it("highlights a prerendered page only when it is activated", async () => {
    // When the browser starts, the background starts the detector in open pages, but not in those that are prerendered.
    await (await open("article.html")).waitForHighlights(10);
    const before = (await open("prerender.html")) as ChromiumPage;
    await waitFor("the prerendered page", () => before.evaluate(() => "prerendered" in localStorage));
    // The Lens would have highlighted the prerendered page by then.
    await pause(before, 1000);
    await before.clickText("The next page");
    const page = await waitFor("the next page", async () => {
      // Activation replaces the main frame, so the old page object is stale.
      const page = new ChromiumPage(before.page);
      const url = await page.evaluate(() => location.href).catch(() => "");
      return url.endsWith("prerendered.html") && page;
    });
    expect(await texts(page, 1)).toEqual(["cervical dystonia"]);
    // The fixture sets this on activation; it is undefined if the page was not prerendered.
    expect(await page.evaluate(() => (globalThis as { paintedBefore?: number }).paintedBefore)).toBe(0);
  });

  it("updates the highlights when a script changes the page's address and content", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      const container = document.getElementById("place") as HTMLElement;
      const show = () => {
        const text = location.hash === "#two" ? "Two speaks of hemidystonia." : "One speaks of bread.";
        container.replaceChildren(Object.assign(document.createElement("p"), { textContent: text }));
      };
      addEventListener("popstate", show);
      history.pushState({}, "", "#two");
      show();
    });
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
    await page.evaluate(() => history.back());
    await page.waitForHighlights(0);
    await page.evaluate(() => history.forward());
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
  });

  it("highlights nothing in a document while its designMode is on", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      document.designMode = "on";
      document.body.append(
        Object.assign(document.createElement("p"), { textContent: "Dystonia in a draft." }),
      );
    });
    await pause(page, 1500);
    expect(await page.highlights()).toEqual([]);
    await page.evaluate(() => {
      document.designMode = "off";
      document.body.append(Object.assign(document.createElement("p"), { textContent: "Dystonia, done." }));
    });
    await page.waitForHighlights((highlights) => highlights.length > 0);
  });

  it("highlights a new root element in a document without a doctype", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      document.doctype?.remove();
      const root = document.createElement("html");
      root.append(document.createElement("body"));
      root.lastElementChild?.append("Dystonia.");
      document.documentElement.replaceWith(root);
    });
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
  });
});

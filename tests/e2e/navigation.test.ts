import { expect, it } from "vitest";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** What the fixtures and tests leave in their page's global object. */
interface Notes {
  paintedBefore?: number;
  first?: { count: number; inView: number };
}

const texts = async (page: LensPage, expected: number) =>
  (await page.waitForHighlights(expected)).map(({ text }) => text);

eachBrowser("navigation", (stage) => {
  const open = (fixture: string) => stage.lens.open(stage.fixtures.url(fixture));

  /** Keeps the background from its work for a second or two. */
  const keepBackgroundWaiting = async (page: LensPage) => {
    // It is awake and has done what it is given to do.
    await stage.lens.command("next-mention", page);
    if (!(page instanceof ChromiumPage)) {
      // To begin anew takes it that long.
      await stage.lens.stopBackground();
      return page.bringToFront();
    }
    const isOurs = (url: string) => url.startsWith(`${stage.lens.origin}/`);
    const target = await page.page
      .browser()
      .waitForTarget((each) => each.type() === "service_worker" && isOurs(each.url()));
    const worker = await target.worker();
    const working = worker?.evaluate(() => {
      const end = Date.now() + 1500;
      while (Date.now() < end);
    });
    working?.catch(() => {});
  };

  it("has its marks once, and no card, after the back-forward cache has given a page back", async () => {
    const page = await open("cached.html");
    await page.waitForHighlights(2);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.goto(stage.fixtures.url("clean.html"));
    // The answer would be lost with the page that gives it.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor("the page again, out of the cache", () =>
      page.evaluate(() => document.documentElement.dataset.persisted === "true").catch(() => false),
    );
    await pause(page, 500);
    expect(await page.highlights()).toHaveLength(2);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(await page.card()).toBeUndefined();
    await page.moveTo({ x: 5, y: 300 });
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.close();
  });

  it("has what was set meanwhile after the back-forward cache has given a page back", async () => {
    const page = await open("cached.html");
    await page.waitForHighlights(2);
    const sheet = () =>
      page.evaluate(() => document.adoptedStyleSheets.map((each) => each.cssRules[0]?.cssText ?? "").join());
    expect(await sheet()).not.toContain("wavy");
    await page.goto(stage.fixtures.url("clean.html"));
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      marks: { ...settings.marks, style: "wavy" },
    }));
    await page.bringToFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor("the page again", () =>
      page.evaluate(() => "persisted" in document.documentElement.dataset).catch(() => false),
    );
    await waitFor("the style that was set", async () => (await sheet()).includes("wavy"), sheet);
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      marks: { ...settings.marks, style: "background" },
    }));
    await page.close();
  });

  it("counts a frame no more when it is gone, or shows another page", async () => {
    const page = await open("clean.html");
    const badge = () => stage.lens.badge(page);
    const elsewhere = stage.fixtures.url("cached.html").replace("127.0.0.1", "localhost");
    await page.evaluate((src) => {
      const frame = (attributes: Partial<HTMLIFrameElement>) =>
        document.body.append(Object.assign(document.createElement("iframe"), attributes));
      frame({ srcdoc: "<p>Dystonia.</p>" });
      frame({ src });
      frame({ src: "/cached.html" });
    }, elsewhere);
    await waitFor("five mentions", async () => (await badge()) === "5", badge);
    for (const left of ["4", "2"]) {
      await page.evaluate(() => document.querySelector("iframe")?.remove());
      await waitFor(`${left} mentions`, async () => (await badge()) === left, badge);
    }
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll("iframe")) frame.src = "/clean.html";
    });
    await waitFor("no badge", async () => (await badge()) === "", badge);
    await page.close();
  });

  it("brings no marks into the page that has taken the place of the one that asked", async () => {
    const page = await open("plain.html");
    const next = stage.fixtures.url("plain.html?next");
    await keepBackgroundWaiting(page);
    await page.evaluate(() => document.body.append("Dystonia."));
    // The gate has asked by then, and the background has not answered.
    await pause(page, 250);
    await page.goto(next);
    await pause(page, 1500);
    const isMarked = await inIsolatedWorld(
      stage.lens,
      page,
      () => globalThis.dystoniaLens?.highlighter !== undefined,
    );
    expect(isMarked).toBe(false);
    expect(await stage.lens.takeErrors()).toEqual([]);
    await page.close();
  });

  it("marks a page that was made ready before it was asked for once it is shown", async ({ skip }) => {
    skip(stage.lens.kind === "firefox", "Firefox has no prerendering");
    const before = (await open("prerender.html")) as ChromiumPage;
    await pause(before, 2000);
    await before.clickText("The next page");
    const isNext = (url: string) => url.endsWith("prerendered.html");
    await waitFor(
      "the next page",
      async () => (await stage.lens.tabs()).some(isNext),
      () => stage.lens.tabs(),
    );
    // It has brought a main frame of its own.
    const page = new ChromiumPage(before.page);
    expect(await texts(page, 1)).toEqual(["cervical dystonia"]);
    // Set when it was shown, which it was only because it was ready.
    expect(await page.evaluate(() => (globalThis as Notes).paintedBefore)).toBe(0);
    await page.close();
  });

  it("follows a page that changes its address and its content by script", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      const place = document.getElementById("place") as HTMLElement;
      const show = () => {
        const words = location.hash === "#two" ? "Two speaks of hemidystonia." : "One speaks of bread.";
        place.replaceChildren(Object.assign(document.createElement("p"), { textContent: words }));
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
    await page.close();
  });

  it("follows a page that writes itself anew again and again, with one set of marks and listeners", async () => {
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
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
    await page.hoverText("hemidystonia");
    expect((await page.waitForCard()).name).toBe("Hemidystonia");
    await page.close();
  });

  it("marks what is in the viewport first, and then all the rest", async () => {
    const page = await open("long.html");
    await page.waitForHighlights(4000, 30_000);
    const first = await page.evaluate(() => (globalThis as Notes).first);
    expect(first?.count).toBeGreaterThan(0);
    expect(first?.inView).toBe(first?.count);
    await page.close();
  });

  it("paints seldom while a page changes all the time, and is right at the end", async () => {
    const page = await open("clean.html");
    const { changes, paints } = await page.evaluate(async () => {
      const place = document.getElementById("place") as HTMLElement;
      let paints = 0;
      let count = 0;
      const end = performance.now() + 2500;
      while (performance.now() < end) {
        count += 1;
        place.append(
          Object.assign(document.createElement("p"), { textContent: `Dystonia, number ${count}.` }),
        );
        if (place.children.length > 30) place.firstElementChild?.remove();
        // Cleared by the page, so that each paint is seen.
        if (CSS.highlights.size > 0) paints += 1;
        CSS.highlights.clear();
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      place.firstElementChild?.remove();
      return { changes: count, paints };
    });
    expect(await texts(page, 30 - 1)).toEqual(Array(29).fill("Dystonia"));
    expect(changes).toBeGreaterThan(60);
    expect(paints).toBeLessThan(changes / 3);
    await page.close();
  });

  it("follows a feed without an end", async () => {
    const page = await open("feed.html");
    await page.waitForHighlights((marks) => marks.length >= 2);
    await page.moveTo({ x: 300, y: 300 });
    await waitFor("the last post", async () => {
      await page.scroll(3000);
      await pause(page, 100);
      return page.evaluate(() => document.querySelectorAll("p").length === 60);
    });
    expect(await texts(page, 12)).toEqual(Array(12).fill("hemidystonia"));
    await page.close();
  });

  it("leaves a document alone that is edited as a whole", async () => {
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
    await page.waitForHighlights((marks) => marks.length > 0);
    await page.close();
  });
});

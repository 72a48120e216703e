import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";
import { filesOf } from "./filesOf.ts";

/** Globals of the fixtures and of this test's own page scripts. */
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
  changes: number;
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
  const openWithCard = async (fixture: string, highlights: number) => {
    const page = await open(fixture);
    await page.waitForHighlights(highlights);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    return page;
  };

  it("leaves no trace on a page without a mention", async () => {
    const page = await open("faults/watched.html");
    await page.evaluate(
      (types) => (window as unknown as FixtureGlobals).listenTo(types),
      startEvents(env.lens.origin),
    );
    await pause(page, 800);
    expect(await readTraces(page)).toEqual({
      seen: [],
      properties: [],
      highlights: 0,
      sheets: 0,
      hosts: 0,
      storage: 0,
      requests: 0,
    });
    await page.close();
  });

  it("leaves only the highlight, its style sheet and the card's host on a page with a mention", async () => {
    const page = await openWithCard("faults/watched.html?The page speaks of blepharospasm.", 1);
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
    await page.close();
  });

  it("offers no file by which a page could detect the extension", async () => {
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
    const images = await page.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve("loaded");
          image.onerror = () => resolve("refused");
          image.src = url;
        }),
      `${env.lens.origin}/icons/16.png`,
    );
    expect(images).toBe("refused");
    expect(
      JSON.parse(await readFile(`${await extensionFolder(env.lens.kind)}/manifest.json`, "utf8")),
    ).not.toHaveProperty("web_accessible_resources");
    await page.close();
  });

  it("lets no page load the popup in a frame", async () => {
    /** Loads this URL in a frame and resolves to the frame's URL and HTML. */
    const loadInFrame = async (url: string) => {
      const page = await open("clean.html");
      await page.evaluate(async (url) => {
        const frame = document.body.appendChild(document.createElement("iframe"));
        frame.src = url;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }, url);
      const frame = await page.frame("");
      const loaded = [await frame.url(), await frame.html()] as const;
      await page.close();
      return loaded;
    };
    const article = env.fixtures.url("article.html");
    expect(await loadInFrame(article)).toEqual([article, expect.stringContaining("blepharospasm")]);
    const [address, html] = await loadInFrame(`${env.lens.origin}/popup.html`);
    expect(address.startsWith(env.lens.origin)).toBe(false);
    expect(html).not.toContain('type="module"');
  });

  it("a saved page contains no trace, and the keys that save a page close the card first", async () => {
    const page = await openWithCard("article.html", 10);
    await page.evaluate(() => {
      document.addEventListener("keydown", (event) => {
        // Prevent the browser's save dialog.
        event.preventDefault();
        document.title = `${event.key} ${document.querySelectorAll(":popover-open").length}`;
      });
    });
    await page.press("Control+s");
    // The page gets the key as well, after the card has closed.
    expect(await page.evaluate(() => document.title)).toBe("s 0");
    await page.waitForNoCard();
    // A driver cannot save a page in Firefox.
    if (page instanceof ChromiumPage) {
      const client = await page.page.createCDPSession();
      const { data } = await client.send("Page.captureSnapshot", { format: "mhtml" });
      await client.detach();
      for (const trace of ["chrome-extension:", "popover", "Organizations", "highlight"])
        expect(data).not.toContain(trace);
    }
    await page.close();
  });

  it("does not print the card", async () => {
    const page = await openWithCard("article.html", 10);
    await page.emulateMedium("print");
    await waitFor("no card in print", async () => !(await page.card()));
    await page.close();
  });

  it("keeps the reader's selection while it highlights text and opens a card", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    const selected = await page.evaluate(() => {
      const [first, last] = [...document.querySelectorAll("main p")];
      getSelection()?.setBaseAndExtent(first as Node, 0, last as Node, 1);
      return new Promise<string>((resolve) =>
        setTimeout(() => {
          const notes = window as unknown as FixtureGlobals;
          notes.changes = 0;
          document.addEventListener("selectionchange", () => {
            notes.changes += 1;
          });
          resolve(String(getSelection()));
        }, 100),
      );
    });
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.evaluate(() => document.querySelector("main")?.append("Late dystonia."));
    await page.waitForHighlights(11);
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    expect(await page.evaluate(() => (window as unknown as FixtureGlobals).changes)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it("causes no layout shift", async ({ skip }) => {
    skip(env.lens.kind === "firefox", "Firefox does not report layout shifts");
    const page = await openWithCard("faults/watched.html?The page speaks of blepharospasm.", 1);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: "layout-shift",
            buffered: true,
          });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shifts).toBe(0);
    await page.close();
  });

  it("causes no feedback loop after a change", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => document.body.append("Late dystonia."));
    await page.waitForHighlights(1);
    await page.evaluate(() => {
      const notes = window as unknown as FixtureGlobals;
      notes.changes = 0;
      new MutationObserver((records) => {
        notes.changes += records.length;
      }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    });
    const scriptTime = async () =>
      page instanceof ChromiumPage ? ((await page.page.metrics()).ScriptDuration ?? 0) : 0;
    const before = await scriptTime();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    // A loop would use all of the time. A few timers on a busy machine may add up to this limit (s).
    expect((await scriptTime()) - before).toBeLessThan(0.3);
    expect(await page.evaluate(() => (window as unknown as FixtureGlobals).changes)).toBe(0);
    await page.close();
  });

  /** Ways to fill the element with the id "place" with much text, each sent to the page as source text. */
  const fillings = {
    "50,000 changes in a row": () => {
      for (let count = 0; count < 25_000; count++) {
        const line = document.createElement("i");
        line.textContent = "dystonia ";
        document.getElementById("place")?.append(line);
        if (count > 0) line.remove();
      }
    },
    "1,000 levels of nested elements": () => {
      // Deeper than an HTML parser nests elements. Built before insertion, else Chromium would lay out each level.
      const top = document.createElement("div");
      let inner: Element = top;
      for (let level = 0; level < 1000; level++) {
        inner.append(`${level} `);
        inner = inner.appendChild(document.createElement("div"));
      }
      inner.append("dystonia");
      document.getElementById("place")?.replaceWith(top);
    },
    "a text of two million characters": () => {
      document.getElementById("place")?.append(`dystonia ${"many words ".repeat(200_000)} hemidystonia`);
    },
    "100,000 near matches": () => {
      document.getElementById("place")?.append(`${"dyst dystopia cervical dys ".repeat(25_000)} dystonia`);
    },
  };

  it.each([
    ["50,000 changes in a row", 1],
    ["1,000 levels of nested elements", 1],
    ["a text of two million characters", 2],
    ["100,000 near matches", 1],
  ] as const)("highlights correctly after %s", async (kind, count) => {
    const page = await open("clean.html");
    await page.evaluate(fillings[kind]);
    await page.waitForHighlights(count, 30_000);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("keeps no removed nodes in memory", async ({ skip }) => {
    skip(env.lens.kind === "firefox", "Firefox does not report its number of DOM nodes to a driver");
    const page = (await open("clean.html")) as ChromiumPage;
    const client = await page.page.createCDPSession();
    const nodes = async () => {
      for (let pass = 0; pass < 3; pass++) await client.send("HeapProfiler.collectGarbage");
      return (await page.page.metrics()).Nodes ?? 0;
    };
    const change = (count: number) =>
      page.evaluate((count) => {
        const lines = Array.from({ length: count }, () =>
          Object.assign(document.createElement("p"), { textContent: "Dystonia and more." }),
        );
        document.getElementById("place")?.replaceChildren(...lines);
      }, count);
    await change(1);
    await page.waitForHighlights(1);
    const before = await nodes();
    for (let round = 0; round < 15; round++) {
      await change(1000);
      await page.waitForHighlights(1000);
    }
    await change(1);
    await page.waitForHighlights(1);
    const countDisconnected = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].reduce(
          (sum, ranges) =>
            sum + [...ranges].filter(({ startContainer }) => !startContainer.isConnected).length,
          0,
        ),
      );
    await waitFor("no disconnected ranges", async () => (await countDisconnected()) === 0, countDisconnected);
    let added = 0;
    await waitFor(
      "garbage collection of the nodes",
      async () => {
        added = (await nodes()) - before;
        return added <= 3000;
      },
      () => added,
    );
    await page.close();
  });
});

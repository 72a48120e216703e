import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { countHighlights } from "../tools/stateAfterUse.ts";
import { waitFor } from "../tools/waitFor.ts";

/** The mentions of `long.html`. */
const ALL = 4000;

/** How many marks are painted, and how many of them lie in the viewport. */
const painted = (page: LensPage) =>
  page.evaluate(() => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const inView = marks.filter((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return { all: marks.length, inView: inView.length };
  });

/** Does something to the page in every frame until `stop` is called. */
const keepOn = (page: LensPage, how: "text" | "style") =>
  page.evaluate((way) => {
    const place = document.createElement("p");
    document.body.append(place);
    let frame = requestAnimationFrame(function change(now) {
      if (way === "text") place.textContent = `${now}`;
      else place.style.opacity = `${(now % 100) / 100}`;
      frame = requestAnimationFrame(change);
    });
    (globalThis as { stop?: () => void }).stop = () => cancelAnimationFrame(frame);
  }, how);

eachBrowser("crowded pages", (stage) => {
  it.for(["text", "style"] as const)(
    "paint what is near the viewport while they change, and all at rest: %s",
    async (way, { skip }) => {
      skip(stage.lens.kind === "firefox", "Firefox does not go through all ranges for each frame");
      const page = await stage.lens.open(stage.fixtures.url("long.html"));
      const look = () => painted(page);
      await waitFor("all marks", async () => (await look()).all === ALL, look, 30_000);
      const { inView } = await look();
      await keepOn(page, way);
      await waitFor("few marks", async () => (await look()).all < ALL / 4, look);
      expect((await look()).inView).toBe(inView);

      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await waitFor("marks in the middle", async () => (await look()).inView >= inView / 2, look);
      expect((await look()).all).toBeLessThan(ALL / 4);

      await page.evaluate(() => (globalThis as { stop?: () => void }).stop?.());
      await waitFor("all marks again", async () => (await look()).all === ALL, look);
      await page.close();
    },
  );

  it("paint of a long block in columns what is in view of each", async ({ skip }) => {
    skip(stage.lens.kind === "firefox", "Firefox does not go through all ranges for each frame");
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const block = document.createElement("p");
      block.style.columns = "3";
      block.textContent = "Dystonia, and many words that say something else, with nothing in them. ".repeat(
        800,
      );
      document.querySelector("#place")?.append(block);
    });
    const look = () => painted(page);
    const all = 800;
    await waitFor("all marks", async () => (await look()).all === all, look, 30_000);
    const { inView } = await look();
    await keepOn(page, "text");
    const limited = async () => {
      const now = await look();
      return now.all < all && now;
    };
    expect((await waitFor("few marks", limited, look)).inView).toBe(inView);
    await page.close();
  });

  it("keep what is in sight of a host without a box while the pointer moves", async ({ skip }) => {
    skip(stage.lens.kind === "firefox", "Firefox does not go through all ranges for each frame");
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const host = document.createElement("x-host");
      const lines = Array.from({ length: 60 }, () => "<p>Dystonia.</p>");
      document.body.innerHTML = lines.join("");
      host.attachShadow({ mode: "open" }).innerHTML =
        "<style>:host { display: contents; }</style>Text with hemidystonia.";
      document.body.prepend(host);
    });
    const look = () => painted(page);
    await waitFor("all marks", async () => (await look()).all === 61, look);
    const left = await waitFor("few marks", async () => {
      await page.moveTo({ x: 600, y: 300 + (Date.now() % 50) });
      const texts = (await page.highlights()).map(({ text }) => text);
      return texts.length < 61 && texts;
    });
    expect(left).toContain("hemidystonia");
    await page.close();
  });

  it("are gone through as fast at their end as at their beginning", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    const all = 4000;
    await page.evaluate((lines) => {
      document.body.innerHTML = Array.from({ length: lines }, (_, i) => `<p>Line ${i}: dystonia.</p>`).join(
        "",
      );
    }, all);
    const count = () => countHighlights(page);
    await waitFor("all marks", async () => (await count()) === all, count, 30_000);
    const [first, last] = await inIsolatedWorld(stage.lens, page, () => {
      const stepTime = (direction: 1 | -1) => {
        globalThis.dystoniaLens?.frameMethods?.step(direction, "edge");
        const start = performance.now();
        globalThis.dystoniaLens?.frameMethods?.step(direction, "here");
        return performance.now() - start;
      };
      // What is done once is done before.
      stepTime(1);
      const times = [0, 0] as [first: number, last: number];
      for (let round = 0; round < 7; round++) {
        times[0] += stepTime(1);
        times[1] += stepTime(-1);
      }
      return times;
    });
    // A clock of whole milliseconds may see nothing at the beginning.
    expect(last / Math.max(first, 7)).toBeLessThan(5);
    await page.close();
  });

  it("keep all their marks while they change (firefox)", async ({ skip }) => {
    skip(stage.lens.kind === "chromium");
    const page = await stage.lens.open(stage.fixtures.url("long.html"));
    const look = () => painted(page);
    await waitFor("all marks", async () => (await look()).all === ALL, look, 30_000);
    await keepOn(page, "text");
    await new Promise((done) => setTimeout(done, 1000));
    expect((await look()).all).toBe(ALL);
    await page.close();
  });
});

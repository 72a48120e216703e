import { openBrowser } from "../browser/openBrowser.ts";
import { openWorld } from "../browser/runInWorld.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure } from "../Figure.ts";
import { servePages } from "../pages/servePages.ts";
import { densePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";

const part = "hit";
const MENTIONS = 20_000;

/** How a browser tells what lies at a point, and what makes Chromium tell it in that way. */
const ways = [
  { name: "by caretPositionFromPoint", prepare: "0" },
  { name: "by caretRangeFromPoint", prepare: "delete Document.prototype.caretPositionFromPoint" },
];

/** What one look costs for the mention under the pointer, on a page of 20,000 mentions; at most one comes in a frame. */
export async function* measureHitTest(_: Setting): AsyncGenerator<Figure[]> {
  const page = densePage(MENTIONS);
  const server = await servePages([page]);
  const browser = await openBrowser();
  try {
    const bundle = await meteredBundle("marks");
    const tab = await browser.openTab();
    const tell = progress(part, ways.length);
    for (const { name, prepare } of ways) {
      await tab.tab.goto(server.address(page, "none"), { waitUntil: "load" });
      const world = await openWorld(tab, bundle);
      await world.evaluate(prepare);
      await world.evaluate("bench.run()");
      const { looks, hits } = await world.evaluate<Looks>(`(${look})()`);
      tell(name);
      yield [
        figure(part, `one look, ${name}`, "ms", looks, { at: "p95", most: 0.2 }),
        figure(part, `looks that hit a mention, ${name}`, "%", [(100 * hits) / looks.length]),
      ];
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Looks {
  /** Milliseconds of each. */
  readonly looks: number[];
  readonly hits: number;
}

/** Runs in the world of the marks: looks at points all over the viewport, in the middle of the page. */
async function look(): Promise<Looks> {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const looks: number[] = [];
  let hits = 0;
  for (let y = 5; y < innerHeight; y += 23) {
    for (let x = 5; x < innerWidth; x += 37) {
      const begin = performance.now();
      const mention = globalThis.dystoniaLens?.highlighter?.mentionAt({ x, y });
      looks.push(performance.now() - begin);
      if (mention) hits += 1;
    }
  }
  return { looks, hits };
}

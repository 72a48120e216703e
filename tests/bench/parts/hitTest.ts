import { openBrowser } from "../browser/openBrowser.ts";
import { openWorld } from "../browser/runInWorld.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { servePages } from "../pages/servePages.ts";
import { densePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";

const part = "hit";
const MENTIONS = 20_000;

/** The browser's functions for hit testing, and the script that makes the highlighter use each of them in Chromium. */
const hitTestFunctions = [
  { name: "by caretPositionFromPoint", prepare: "0" },
  { name: "by caretRangeFromPoint", prepare: "delete Document.prototype.caretPositionFromPoint" },
];

/** Measures one lookup of the mention at a point on a page of 20,000 mentions. The Lens does at most one lookup per frame. */
export async function* measureHitTest(_: PartInput): AsyncGenerator<Figure[]> {
  const page = densePage(MENTIONS);
  const server = await servePages([page]);
  const browser = await openBrowser();
  try {
    const bundle = await meteredBundle("highlighter");
    const tab = await browser.openTab();
    const reportProgress = progress(part, hitTestFunctions.length);
    for (const { name, prepare } of hitTestFunctions) {
      await tab.tab.goto(server.address(page, "none"), { waitUntil: "load" });
      const world = await openWorld(tab, bundle);
      await world.evaluate(prepare);
      await world.evaluate("bench.run()");
      const { times, hits } = await world.evaluate<LookupTimes>(`(${measureLookups})()`);
      reportProgress(name);
      yield [
        figure(part, `one lookup, ${name}`, "ms", times, { at: "p95", most: 0.2 }),
        figure(part, `lookups that hit a mention, ${name}`, "%", [(100 * hits) / times.length]),
      ];
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

interface LookupTimes {
  /** Milliseconds of each lookup. */
  readonly times: number[];
  /** The number of lookups that found a mention. */
  readonly hits: number;
}

/** Runs in the highlighter's world: looks up points all over the viewport, in the middle of the page. */
async function measureLookups(): Promise<LookupTimes> {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const times: number[] = [];
  let hits = 0;
  for (let y = 5; y < innerHeight; y += 23) {
    for (let x = 5; x < innerWidth; x += 37) {
      const begin = performance.now();
      const mention = globalThis.dystoniaLens?.highlighter?.mentionAt({ x, y });
      times.push(performance.now() - begin);
      if (mention) hits += 1;
    }
  }
  return { times, hits };
}

import { type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { openWorld } from "../browser/runInWorld.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure, type Target } from "../Figure.ts";
import type { Work } from "../inPage/meter.ts";
import { articlePage } from "../pages/ownPages.ts";
import { servePages } from "../pages/servePages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";
import { median } from "../statistics.ts";

const part = "observer";
/** Elements that come in, each of three nodes, in tasks of 100. */
const ELEMENTS = 10_000;

const watchers = ["nothing", "observeNothing", "observeAdded", "gate", "marks"] as const;

/**
 * What an element that comes in costs while the gate, or the marks, watch: at once, in the observer's callback, and in
 * the slices that follow. The text that comes in names nothing.
 */
export async function* measureObserver({ options }: Setting): AsyncGenerator<Figure[]> {
  const loads = options.loads ?? 5;
  const page = articlePage(20);
  const server = await servePages([page]);
  const browser = await openBrowser();
  try {
    const bundles = await Promise.all(watchers.map((method) => meteredBundle(method)));
    const tab = await browser.openTab();
    const samples: Sample[][] = watchers.map(() => []);
    const tell = progress(part, loads + 1);
    for (let load = 0; load <= loads; load++) {
      for (let turn = 0; turn < watchers.length; turn++) {
        const at = (turn + load) % watchers.length;
        const sample = await sampleOf(tab, server.address(page, "none"), bundles[at] ?? "");
        if (load > 0) samples[at]?.push(sample);
      }
      tell("a round");
    }
    const [nothing = [], bare = [], added = [], gate = [], marks = []] = samples;
    yield [
      ...figures("an observer that looks at nothing", bare, nothing),
      ...figures("one that remembers nodes", added, nothing),
      ...figures("the gate", gate, nothing, { at: "median", most: 0.7 }),
      ...figures("the marks", marks, nothing, { at: "median", most: 0.7 }),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Microseconds for an element. */
interface Sample {
  /** All that the page's insertion took, observers' callbacks included. */
  readonly insertion: number;
  readonly callback: number;
  readonly later: number;
}

async function sampleOf(tab: BenchTab, address: string, bundle: string): Promise<Sample> {
  await tab.tab.goto(address, { waitUntil: "load" });
  const world = await openWorld(tab, bundle);
  await world.evaluate<Work>("bench.run()");
  await world.evaluate("bench.takeSlices()");
  const insertion = await tab.tab.evaluate(insert, ELEMENTS);
  await new Promise((done) => setTimeout(done, 800));
  const { total, observing } = await world.evaluate<Work>("bench.takeSlices()");
  const each = (ms: number) => (ms * 1000) / ELEMENTS;
  return { insertion: each(insertion), callback: each(observing), later: each(total - observing) };
}

/** Runs in the page. Milliseconds that its own tasks took, with the microtasks that they led to. */
async function insert(count: number): Promise<number> {
  let sum = 0;
  for (let at = 0; at < count; at += 100) {
    await new Promise((done) => setTimeout(done));
    const begin = performance.now();
    for (let each = at; each < at + 100; each++) {
      const element = document.createElement("p");
      const bold = document.createElement("b");
      bold.textContent = "bold";
      element.append(`plain text number ${each} `, bold);
      document.body.append(element);
    }
    // The observers' callbacks were queued before this.
    await Promise.resolve();
    sum += performance.now() - begin;
  }
  return sum;
}

function figures(
  name: string,
  samples: readonly Sample[],
  nothing: readonly Sample[],
  ...targets: Target[]
): Figure[] {
  const bare = median(nothing.map(({ insertion }) => insertion));
  const of = (value: (sample: Sample) => number) => samples.map(value);
  return [
    figure(
      part,
      `${name}: callback, for an inserted element`,
      "µs",
      of(({ callback }) => callback),
      ...targets,
    ),
    figure(
      part,
      `${name}: the page's insertion, longer by`,
      "µs",
      of(({ insertion }) => insertion - bare),
    ),
    figure(
      part,
      `${name}: its slices later`,
      "µs",
      of(({ later }) => later),
    ),
  ];
}

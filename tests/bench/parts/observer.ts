import { type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { openWorld } from "../browser/runInWorld.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure, ofSample, type Target } from "../Figure.ts";
import type { Work } from "../inPage/meter.ts";
import type { PartInput } from "../PartInput.ts";
import { articlePage } from "../pages/ownPages.ts";
import { servePages } from "../pages/servePages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { median } from "../statistics.ts";

const part = "observer";
/** Number of inserted elements; each has three nodes, and each task inserts 100. */
const ELEMENTS = 10_000;

const observers = ["nothing", "observeNothing", "observeAdded", "detector", "highlighter"] as const;

/**
 * Measures the cost of an inserted element while the detector or the highlighter observes the page: immediately, in the
 * observer's callback, and in later slices. The inserted text has no mention.
 */
export async function* measureObserver({ options }: PartInput): AsyncGenerator<Figure[]> {
  const loads = options.loads ?? 5;
  const page = articlePage(20);
  const server = await servePages([page]);
  const browser = await openBrowser();
  try {
    const bundles = await Promise.all(observers.map((method) => meteredBundle(method)));
    const tab = await browser.openTab();
    const samples: Sample[][] = observers.map(() => []);
    const reportProgress = progress(part, loads + 1);
    for (let load = 0; load <= loads; load++) {
      for (let turn = 0; turn < observers.length; turn++) {
        const at = (turn + load) % observers.length;
        const sample = await takeSample(tab, server.address(page, "none"), bundles[at] ?? "");
        if (load > 0) samples[at]?.push(sample);
      }
      reportProgress("a round");
    }
    const [nothing = [], noop = [], storing = [], detector = [], highlighter = []] = samples;
    yield ofSample(`${countOf(loads, "load")}, ${ELEMENTS} elements each`, [
      ...figures("observer that ignores its records", noop, nothing),
      ...figures("observer that stores nodes", storing, nothing),
      ...figures("detector", detector, nothing, { at: "median", most: 0.7 }),
      ...figures("highlighter", highlighter, nothing, { at: "median", most: 0.7 }),
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Microseconds per inserted element. */
interface Sample {
  /** The page's insertion, including the observers' callbacks. */
  readonly insertion: number;
  /** The observer's callback alone. */
  readonly callback: number;
  /** The slices after the callback. */
  readonly later: number;
}

async function takeSample(tab: BenchTab, address: string, bundle: string): Promise<Sample> {
  await tab.tab.goto(address, { waitUntil: "load" });
  const world = await openWorld(tab, bundle);
  await world.evaluate<Work>("bench.run()");
  await world.evaluate("bench.takeSlices()");
  const insertion = await tab.tab.evaluate(insert, ELEMENTS);
  await new Promise((done) => setTimeout(done, 800));
  const { total, observing } = await world.evaluate<Work>("bench.takeSlices()");
  const perElement = (ms: number) => (ms * 1000) / ELEMENTS;
  return {
    insertion: perElement(insertion),
    callback: perElement(observing),
    later: perElement(total - observing),
  };
}

/** Runs in the page. Resolves to the milliseconds of its inserting tasks, including the microtasks that they cause. */
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
    // The observers' callbacks are microtasks that were queued before this one, so they have run after it.
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
  const baseline = median(nothing.map(({ insertion }) => insertion));
  const of = (value: (sample: Sample) => number) => samples.map(value);
  return [
    figure(
      part,
      `${name}: callback, per inserted element`,
      "µs",
      of(({ callback }) => callback),
      ...targets,
    ),
    figure(
      part,
      `${name}: additional time of the page's insertion`,
      "µs",
      of(({ insertion }) => insertion - baseline),
    ),
    figure(
      part,
      `${name}: later slices`,
      "µs",
      of(({ later }) => later),
    ),
  ];
}

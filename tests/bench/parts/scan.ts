import { type BenchBrowser, type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { type Sample, sampleMethod } from "../browser/sampleMethod.ts";
import { stoppedOn } from "../browser/withTimeLimit.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { spread } from "../pages/collectPages.ts";
import { servePages } from "../pages/servePages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { median } from "../statistics.ts";

const part = "scan";
const methods = ["nothing", "walkText", "highlighter", "markNames", "markPattern", "replaceText"] as const;
type Compared = (typeof methods)[number];

/** Names of the methods in the report. */
const methodNames: Readonly<Record<Compared, string>> = {
  nothing: "nothing",
  walkText: "text-node walk",
  highlighter: "the Lens",
  markNames: "mark.js .mark(names)",
  markPattern: "mark.js .markRegExp",
  replaceText: "find-and-replace-dom-text",
};

/** Medians of one page by method. */
type Row = Readonly<Record<Compared, Sample>> & { readonly planted: number };

/** Measures scanning and highlighting on pages with planted mentions against floor B and peers, each with a new page load. */
export async function* measureScan({ pages, options }: PartInput): AsyncGenerator<Figure[]> {
  const loads = options.loads ?? 3;
  const chosen = spread(pages, options.limit ?? 16);
  const server = await servePages(chosen);
  const browser = await openBrowser();
  const rows: Row[] = [];
  try {
    const bundles = await Promise.all(methods.map((method) => meteredBundle(method)));
    const sampler = new Sampler(browser);
    const reportProgress = progress(part, chosen.length);
    for (const page of chosen) {
      const medians = await sampler.measurePage(
        page.name,
        server.address(page, "none", true),
        bundles,
        loads,
      );
      if (server.planted(page) > 0) rows.push({ ...medians, planted: server.planted(page) });
      reportProgress(page.name);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  yield ofSample(sampleOf(rows, loads), figures(rows));
}

/** Measures pages in one tab, which is replaced when a method fails in it. */
class Sampler {
  readonly #browser: BenchBrowser;
  #tab: BenchTab | undefined;
  /** The number of the first load. It is 0 on the first page, where load 0 warms up the renderer and is not counted. */
  #firstLoad = 0;

  constructor(browser: BenchBrowser) {
    this.#browser = browser;
  }

  /** Resolves to the medians of each method over `loads` loads of the page, in rotating order. */
  async measurePage(
    name: string,
    address: string,
    bundles: readonly string[],
    loads: number,
  ): Promise<Record<Compared, Sample>> {
    const samples: Sample[][] = methods.map(() => []);
    const done = new Set<number>();
    for (let load = this.#firstLoad; load <= loads; load++) {
      for (let turn = 0; turn < methods.length; turn++) {
        const at = (turn + load) % methods.length;
        if (done.has(at) || !isMeasured(methods[at], load)) continue;
        const sample = await this.#sample(methods[at], name, address, bundles[at] ?? "");
        if (isLast(sample)) {
          done.add(at);
          samples[at] = [sample];
        } else if (load > 0) samples[at]?.push(sample);
      }
    }
    this.#firstLoad = 1;
    return Object.fromEntries(
      methods.map((method, at) => [method, medianSample(samples[at] ?? [])]),
    ) as Record<Compared, Sample>;
  }

  /**
   * Resolves to `notMeasured` when a peer fails: peers fail on some pages, such as those with forms that clobber DOM
   * properties. Throws when the Lens fails.
   */
  async #sample(
    method: Compared | undefined,
    page: string,
    address: string,
    bundle: string,
  ): Promise<Sample> {
    this.#tab ??= await this.#openTab();
    try {
      const sample = await sampleMethod(this.#tab, address, bundle);
      if (sample.isStopped && method === "highlighter") throw new Error(`The Lens was stopped on ${page}`);
      return sample;
    } catch (error) {
      // The peer may have crashed its renderer or still keep it busy: the next method gets a new tab.
      await this.#tab.tab.close().catch(() => {});
      this.#tab = undefined;
      if (method === "highlighter" || !(error instanceof Error)) throw error;
      console.error(`${method} failed on ${page}: ${error.message.split("\n")[0]}`);
      return notMeasured;
    }
  }

  async #openTab(): Promise<BenchTab> {
    const tab = await this.#browser.openTab();
    await tab.client.send("Performance.enable");
    return tab;
  }
}

/** Returns whether a load measures the method. A list of names takes mark.js seconds, which a second load does not change. */
function isMeasured(method: Compared | undefined, load: number): boolean {
  return method !== "markNames" || load === 1;
}

const notMeasured: Sample = {
  script: Number.NaN,
  layout: Number.NaN,
  whole: Number.NaN,
  longest: Number.NaN,
  highlights: Number.NaN,
  isStopped: false,
};

/** Returns whether the method is not to be measured again on the page, because it failed or was stopped there. */
function isLast(sample: Sample): boolean {
  return sample.isStopped || sample === notMeasured;
}

function medianSample(samples: readonly Sample[]): Sample {
  const of = (key: Exclude<keyof Sample, "isStopped">) => median(samples.map((sample) => sample[key]));
  return {
    script: of("script"),
    layout: of("layout"),
    whole: of("whole"),
    longest: of("longest"),
    highlights: of("highlights"),
    isStopped: samples.some(({ isStopped }) => isStopped),
  };
}

/** Returns what the figures are of, and which methods were stopped. */
function sampleOf(rows: readonly Row[], loads: number): string {
  const stopped = methods.map((method) =>
    stoppedOn(rows.filter((row) => row[method].isStopped).length, methodNames[method]),
  );
  return `${countOf(rows.length, "page")}, medians of ${countOf(loads, "load")} each, ${methodNames.markNames} one load${stopped.join("")}`;
}

function figures(rows: readonly Row[]): Figure[] {
  const time = ({ script, layout }: Sample) => script + layout;
  const ownTasks = (row: Row, method: Compared) => row[method].whole - row.nothing.whole;
  const relativeTo = (method: Compared) => rows.map((row) => time(row.highlighter) / time(row[method]));
  const wholeRelativeTo = (method: Compared) =>
    rows.map((row) => ownTasks(row, "highlighter") / ownTasks(row, method));
  const peers = ["markNames", "markPattern", "replaceText"] as const;
  const fastest = (row: Row) =>
    Math.min(...peers.map((method) => time(row[method])).filter((ms) => Number.isFinite(ms)));
  const fastestWhole = (row: Row) =>
    Math.min(...peers.map((method) => ownTasks(row, method)).filter((ms) => Number.isFinite(ms)));
  const found = (method: Compared) => rows.map((row) => (100 * row[method].highlights) / row.planted);
  const ms = (method: Compared) => rows.map((row) => time(row[method]));
  return [
    figure(part, "the Lens, relative to mark.js .mark(names)", "×", relativeTo("markNames"), {
      at: "median",
      most: 1 / 50,
    }),
    figure(
      part,
      "the Lens, relative to the fastest peer",
      "×",
      rows.map((row) => time(row.highlighter) / fastest(row)),
      {
        at: "median",
        most: 1,
      },
    ),
    figure(
      part,
      "the Lens, relative to the text-node walk",
      "×",
      rows.map((row) => row.highlighter.script / row.walkText.script),
      {
        at: "median",
        most: 2.5,
      },
    ),
    figure(
      part,
      "with painting, relative to the fastest peer",
      "×",
      rows.map((row) => ownTasks(row, "highlighter") / fastestWhole(row)),
      { at: "median", most: 1 },
    ),
    figure(part, "with painting, relative to mark.js .markRegExp", "×", wholeRelativeTo("markPattern")),
    figure(part, "with painting, relative to find-and-replace-dom-text", "×", wholeRelativeTo("replaceText")),
    ...(["walkText", "highlighter", ...peers] as const).map((method) =>
      figure(part, methodNames[method], "ms", ms(method)),
    ),
    figure(
      part,
      "the Lens's longest slice",
      "ms",
      rows.map((row) => row.highlighter.longest),
      { at: "worst", most: 8 },
    ),
    figure(part, "mentions found by the Lens, of those planted", "%", found("highlighter")),
    figure(part, "mentions found by mark.js .markRegExp", "%", found("markPattern")),
    figure(part, "mentions found by find-and-replace-dom-text", "%", found("replaceText")),
  ];
}

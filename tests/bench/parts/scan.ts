import { openBrowser } from "../browser/openBrowser.ts";
import { type Sample, sampleMethod } from "../browser/sampleMethod.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure } from "../Figure.ts";
import { spread } from "../pages/collectPages.ts";
import { servePages } from "../pages/servePages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";
import { median } from "../statistics.ts";

const part = "scan";
const methods = ["nothing", "walkText", "marks", "markNames", "markPattern", "replaceText"] as const;
type Compared = (typeof methods)[number];

/** Medians of one page, by method. */
type Row = Readonly<Record<Compared, Sample>> & { readonly planted: number };

/** What scanning and painting costs on pages with planted mentions, against the walk and peers; a fresh load for each. */
export async function* measureScan({ pages, options }: Setting): AsyncGenerator<Figure[]> {
  const loads = options.loads ?? 3;
  const chosen = spread(pages, options.limit ?? 16);
  const server = await servePages(chosen);
  const browser = await openBrowser();
  const rows: Row[] = [];
  try {
    const bundles = await Promise.all(methods.map((method) => meteredBundle(method)));
    const openTab = async () => {
      const tab = await browser.openTab();
      await tab.line.send("Performance.enable");
      return tab;
    };
    let tab = await openTab();
    const tell = progress(part, chosen.length);
    for (const page of chosen) {
      const samples: Sample[][] = methods.map(() => []);
      const failed = new Set<number>();
      // The first load warms the renderer up and is not counted.
      for (let load = 0; load <= loads; load++) {
        for (let turn = 0; turn < methods.length; turn++) {
          const at = (turn + load) % methods.length;
          // What failed once would use up the time limit again.
          if (failed.has(at)) continue;
          const sample = await sampleMethod(tab, server.address(page, "none", true), bundles[at] ?? "").catch(
            async (error: Error) => {
              // A peer may take its renderer along, or keep it busy: the others go on in a new one.
              failed.add(at);
              await tab.tab.close().catch(() => {});
              tab = await openTab();
              return notMeasured(methods[at], page.name, error);
            },
          );
          if (failed.has(at)) samples[at] = [sample];
          else if (load > 0) samples[at]?.push(sample);
        }
      }
      const row = Object.fromEntries(methods.map((method, at) => [method, middle(samples[at] ?? [])]));
      if (server.planted(page) > 0) rows.push({ ...row, planted: server.planted(page) } as Row);
      tell(page.name);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  yield figures(rows);
}

const unknown: Sample = {
  script: Number.NaN,
  layout: Number.NaN,
  whole: Number.NaN,
  longest: Number.NaN,
  marks: Number.NaN,
};

/** Peers fail on some pages, such as those with forms that hide the DOM's own methods; the Lens must not. */
function notMeasured(method: Compared | undefined, page: string, error: Error): Sample {
  if (method === "marks") throw error;
  console.error(`${method} failed on ${page}: ${error.message.split("\n")[0]}`);
  return unknown;
}

function middle(samples: readonly Sample[]): Sample {
  const of = (key: keyof Sample) => median(samples.map((sample) => sample[key]));
  return {
    script: of("script"),
    layout: of("layout"),
    whole: of("whole"),
    longest: of("longest"),
    marks: of("marks"),
  };
}

function figures(rows: readonly Row[]): Figure[] {
  const time = ({ script, layout }: Sample) => script + layout;
  const own = (row: Row, method: Compared) => row[method].whole - row.nothing.whole;
  const by = (method: Compared) => rows.map((row) => time(row.marks) / time(row[method]));
  const wholeBy = (method: Compared) => rows.map((row) => own(row, "marks") / own(row, method));
  const peers = ["markNames", "markPattern", "replaceText"] as const;
  const fastest = (row: Row) =>
    Math.min(...peers.map((method) => time(row[method])).filter((ms) => Number.isFinite(ms)));
  const found = (method: Compared) => rows.map((row) => (100 * row[method].marks) / row.planted);
  const ms = (method: Compared) => rows.map((row) => time(row[method]));
  return [
    figure(part, "the Lens, by mark.js .mark(names)", "×", by("markNames"), { at: "median", most: 1 / 50 }),
    figure(
      part,
      "the Lens, by the fastest peer",
      "×",
      rows.map((row) => time(row.marks) / fastest(row)),
      {
        at: "median",
        most: 1 / 2,
      },
    ),
    figure(
      part,
      "the Lens, by the text-node walk",
      "×",
      rows.map((row) => row.marks.script / row.walkText.script),
      {
        at: "median",
        most: 2.5,
      },
    ),
    figure(part, "with painting: by mark.js .markRegExp", "×", wholeBy("markPattern")),
    figure(part, "with painting: by find-and-replace-dom-text", "×", wholeBy("replaceText")),
    figure(part, "text-node walk", "ms", ms("walkText")),
    figure(part, "the Lens", "ms", ms("marks")),
    figure(part, "mark.js .mark(names)", "ms", ms("markNames")),
    figure(part, "mark.js .markRegExp", "ms", ms("markPattern")),
    figure(part, "find-and-replace-dom-text", "ms", ms("replaceText")),
    figure(
      part,
      "the Lens's longest slice",
      "ms",
      rows.map((row) => row.marks.longest),
      { at: "worst", most: 8 },
    ),
    figure(part, "marked by the Lens, of those planted", "%", found("marks")),
    figure(part, "marked by mark.js .markRegExp", "%", found("markPattern")),
    figure(part, "marked by find-and-replace-dom-text", "%", found("replaceText")),
  ];
}

import { compareInWorlds } from "../browser/compareInWorlds.ts";
import { openBrowser } from "../browser/openBrowser.ts";
import { runInWorld } from "../browser/runInWorld.ts";
import { countHighlights } from "../browser/tabMetrics.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { spread, withoutNames } from "../pages/collectPages.ts";
import { servePages } from "../pages/servePages.ts";
import { largePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";

const part = "detector";
const LARGE_LOADS = 3;

/** Results of one page: median milliseconds of each method. */
interface Row {
  readonly name: string;
  readonly test: number;
  readonly walk: number;
  readonly detector: number;
  /** The detector's longest slice. */
  readonly longest: number;
  /** Whether the detector requested the highlighter. */
  readonly loadsHighlighter: boolean;
  readonly mentions: number;
}

/**
 * Measures the detector on unchanged pages against the two floors, each in a new isolated world of the same load. Also
 * yields the false alarms: pages on which the detector requests the highlighter, which then finds no mention.
 */
export async function* measureDetector({ pages, options }: PartInput): AsyncGenerator<Figure[]> {
  const loads = options.loads ?? 7;
  const chosen = spread(await withoutNames(pages), options.limit ?? 60);
  const large = largePage(10, 0);
  const server = await servePages([...chosen, large]);
  const browser = await openBrowser();
  const rows: Row[] = [];
  try {
    const bundles = await Promise.all(
      (["testText", "walkText", "detector"] as const).map((method) => meteredBundle(method)),
    );
    const highlighter = await meteredBundle("highlighter");
    const tab = await browser.openTab();
    const compare = async (address: string, times: number): Promise<Omit<Row, "name">> => {
      const [test, walk, detector] = await compareInWorlds(tab, address, bundles, times);
      if (!test || !walk || !detector) throw new Error("A method was not measured");
      const { sentMessage: loadsHighlighter, longest, total } = detector;
      if (loadsHighlighter) await runInWorld(tab, highlighter);
      const mentions = loadsHighlighter ? await countHighlights(tab) : 0;
      return {
        test: test.total,
        walk: walk.total,
        detector: total,
        longest,
        loadsHighlighter,
        mentions,
      };
    };
    const reportProgress = progress(part, chosen.length + 1);
    for (const page of chosen) {
      const address = server.address(page, "none");
      rows.push({ name: page.name, ...(await compare(address, loads)) });
      reportProgress(page.name);
    }
    const largeRow = { name: large.name, ...(await compare(server.address(large, "none"), LARGE_LOADS)) };
    reportProgress(large.name);
    const clean = rows.filter(({ mentions }) => mentions === 0);
    yield ofSample(
      `${countOf(clean.length, "page")}, medians of ${countOf(loads, "load")} each; of the page of 10 MB, of ${LARGE_LOADS}`,
      [...figures(clean), ...largeFigures(largeRow)],
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

function figures(rows: readonly Row[]): Figure[] {
  const falseAlarms = rows.filter(({ loadsHighlighter }) => loadsHighlighter);
  if (falseAlarms.length > 0)
    console.error(`False alarms: ${falseAlarms.map(({ name }) => name).join(", ")}`);
  const ratioToTest = ({ detector, test }: Row) => detector / test;
  const slowest = rows.toSorted((a, b) => ratioToTest(b) - ratioToTest(a)).slice(0, 3);
  console.error(
    `Slowest relative to floor A: ${slowest.map((row) => `${row.name} ${ratioToTest(row).toFixed(1)}`).join(", ")}`,
  );
  const of = (value: (row: Row) => number) => rows.map(value);

  return [
    figure(
      part,
      "detector, relative to floor A (text + one test)",
      "×",
      of(ratioToTest),
      { at: "median", most: 2.2 },
      { at: "p95", most: 3 },
    ),
    figure(
      part,
      "detector, relative to floor B (text-node walk)",
      "×",
      of(({ detector, walk }) => detector / walk),
    ),
    figure(
      part,
      "floor A",
      "ms",
      of(({ test }) => test),
    ),
    figure(
      part,
      "floor B",
      "ms",
      of(({ walk }) => walk),
    ),
    figure(
      part,
      "detector",
      "ms",
      of(({ detector }) => detector),
    ),
    figure(
      part,
      "detector's longest slice",
      "ms",
      of(({ longest }) => longest),
      { at: "worst", most: 8 },
    ),
    figure(
      part,
      "false alarms, of pages without a mention",
      "%",
      [(100 * falseAlarms.length) / rows.length],
      // The share is not significant for a few pages.
      ...(rows.length >= 50 ? [{ at: "median", most: 2 } as const] : []),
    ),
  ];
}

function largeFigures({ name, test, walk, detector, longest }: Row): Figure[] {
  const bound = (most: number) => ({ at: "median", most }) as const;
  return [
    figure(part, `${name}: detector, relative to floor A`, "×", [detector / test], bound(3)),
    figure(part, `${name}: detector, relative to floor B`, "×", [detector / walk], bound(1)),
    figure(part, `${name}: detector's longest slice`, "ms", [longest], bound(25)),
  ];
}

import { runPageScript, waitForHighlighting } from "../browser/drivePage.ts";
import { countMentions } from "../browser/lensInTab.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { cpuTime } from "../browser/tabMetrics.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { stormPage } from "../pages/stormPage.ts";
import { progress } from "../progress.ts";
import { growth, median } from "../statistics.ts";

const part = "storm";
const SMALL = 5000;
const LARGE = 50_000;
const sizes = [SMALL, 20_000, LARGE] as const;

/** One storm, up to the last work that it caused. */
interface Storm {
  /** CPU milliseconds of the renderer. */
  readonly busy: number;
  /** Milliseconds until the page has made all its mutations. */
  readonly wall: number;
  /** By how many mentions the list of the Lens differs from the page's; NaN without the Lens. */
  readonly missed: number;
}

/**
 * Measures mutations of one block as fast as the page can make them, with and without the Lens, and how the time grows
 * with their number. By the browser's own counters: a trace of 50,000 mutations would cost more than they do.
 */
export async function* measureStorm(input: PartInput): AsyncGenerator<Figure[]> {
  const rounds = input.options.loads ?? 1;
  const subjects = withOtherBuild(input, ["none", "lens"]);
  const storms = sizes
    .map((size) => ({ size, page: stormPage(size) }))
    .filter(({ page }) => page.name.includes(input.options.match ?? ""));
  const { server, tabs, close } = await openSubjects(
    input,
    subjects,
    storms.map(({ page }) => page),
  );
  const bySize = new Map<number, Partial<Record<Subject, Storm[]>>>();
  try {
    const reportProgress = progress(part, storms.length * rounds * subjects.length);
    for (const { size, page } of storms) {
      const results = await inTurn(subjects, rounds, async (subject) => {
        const storm = await raiseStorm(tabs.of(subject), server.address(page, subject));
        reportProgress(`${page.name}, ${subject}: ${Math.round(storm.busy)} ms`);
        return storm;
      });
      bySize.set(size, results);
      yield subjects.flatMap((subject) => figuresOf(size, subject, results[subject], results.none));
    }
  } finally {
    await close();
  }
  if (bySize.size < sizes.length) return;
  yield subjects.map((subject) => {
    const busy = (size: number) => (bySize.get(size)?.[subject] ?? []).map((storm) => storm.busy);
    return figure(
      part,
      `${LARGE} mutations, relative to ${SMALL}: ${subjectNames[subject]}`,
      "×",
      [growth(busy(SMALL), busy(LARGE))],
      ...(subject === "lens" ? [{ at: "median", most: 12 } as const] : []),
    );
  });
}

async function raiseStorm(tab: BenchTab, address: string): Promise<Storm> {
  await tab.tab.bringToFront();
  await tab.tab.goto(address, { waitUntil: "load" });
  await waitForHighlighting(tab);
  const before = await cpuTime(tab);
  const start = performance.now();
  await runPageScript(tab);
  const wall = performance.now() - start;
  await waitForHighlighting(tab);
  const busy = (await cpuTime(tab)) - before;
  const listed = (await countMentions(tab)) ?? Number.NaN;
  const present = await tab.tab.evaluate(() => document.getElementsByTagName("b").length);
  return { busy, wall, missed: Math.abs(listed - present) };
}

function figuresOf(
  size: number,
  subject: Subject,
  storms: readonly Storm[],
  none: readonly Storm[],
): Figure[] {
  const name = `${size} mutations, ${subjectNames[subject]}`;
  const busy = storms.map((storm) => storm.busy);
  const wall = storms.map((storm) => storm.wall);
  if (subject === "none") return [figure(part, `${name}: CPU time`, "ms", busy)];
  const without = median(none.map((storm) => storm.busy));
  const isLens = subject === "lens";
  const relative = busy.map((ms) => ms / without);
  const missed = storms.map((storm) => storm.missed);
  return [
    figure(part, `${name}: CPU time`, "ms", busy),
    figure(part, `${name}: until the page is done`, "ms", wall),
    figure(
      part,
      `${name}: CPU time, relative to without`,
      "×",
      relative,
      ...(isLens ? [{ at: "median", most: 1.5 } as const] : []),
    ),
    figure(
      part,
      `${name}: mentions missed or found too often`,
      "",
      missed,
      ...(isLens ? [{ at: "worst", most: 0 } as const] : []),
    ),
  ];
}

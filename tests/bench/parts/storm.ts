import { runPageScript, waitForHighlighting } from "../browser/drivePage.ts";
import { countMentions } from "../browser/lensInTab.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { cpuTime } from "../browser/tabMetrics.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { stormPage } from "../pages/stormPage.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { growth, median } from "../statistics.ts";

const part = "storm";
const SMALL = 5000;
const LARGE = 50_000;
const sizes = [SMALL, 20_000, LARGE] as const;

/** One storm, up to the last work that it caused. */
interface Storm {
  /** CPU milliseconds of the renderer. */
  readonly busy: number;
  /** Milliseconds that the page needs for all its mutations, with the frames between them. */
  readonly pageMs: number;
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
      yield ofSample(
        countOf(rounds, "load"),
        subjects.flatMap((subject) => figuresOf(size, subject, results[subject], results.none)),
      );
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
  await runPageScript(tab);
  const pageMs = await tab.tab.evaluate(() => window.stormMs ?? Number.NaN);
  await waitForHighlighting(tab);
  const busy = (await cpuTime(tab)) - before;
  const listed = (await countMentions(tab)) ?? Number.NaN;
  const present = await tab.tab.evaluate(() => document.getElementsByTagName("b").length);
  return { busy, pageMs, missed: Math.abs(listed - present) };
}

function figuresOf(
  size: number,
  subject: Subject,
  storms: readonly Storm[],
  none: readonly Storm[],
): Figure[] {
  const name = `${size} mutations, ${subjectNames[subject]}`;
  const times = (key: "busy" | "pageMs") => storms.map((storm) => storm[key]);
  const all = [
    figure(part, `${name}: CPU time`, "ms", times("busy")),
    figure(part, `${name}: until the page is done`, "ms", times("pageMs")),
  ];
  if (subject === "none") return all;
  const isLens = subject === "lens";
  const relative = (key: "busy" | "pageMs") => {
    const without = median(none.map((storm) => storm[key]));
    return times(key).map((ms) => ms / without);
  };
  const goal = isLens ? [{ at: "median", most: 1.5 } as const] : [];
  const missed = storms.map((storm) => storm.missed);
  return [
    ...all,
    figure(part, `${name}: until the page is done, relative to without`, "×", relative("pageMs"), ...goal),
    figure(part, `${name}: CPU time, relative to without`, "×", relative("busy"), ...goal),
    figure(
      part,
      `${name}: mentions missed or found too often`,
      "",
      missed,
      ...(isLens ? [{ at: "worst", most: 0 } as const] : []),
    ),
  ];
}

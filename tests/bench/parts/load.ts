import { waitForHighlighting } from "../browser/drivePage.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample, type Target } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { spread, withoutNames } from "../pages/collectPages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { includesZero, medianInterval } from "../statistics.ts";

const part = "load";

/** Pairs of the load events of two subjects: the same page, the same round. */
type Delays = Partial<Record<Subject, number[]>>;

/**
 * Measures how much later the load event ends with the Lens, by pairs of loads in turn without a trace, and how soon
 * after it the first highlight is painted.
 */
export async function* measureLoad(input: PartInput): AsyncGenerator<Figure[]> {
  const { pages, options } = input;
  const rounds = options.loads ?? 8;
  const chosen = spread(await withoutNames(pages), options.limit ?? 8);
  const subjects = withOtherBuild(input, ["none", "empty", "lens"]);
  const { server, tabs, close } = await openSubjects(input, subjects, chosen);
  const later: Delays = {};
  const laterThanEmpty: Delays = {};
  const untilHighlight: Delays = {};
  try {
    const reportProgress = progress(part, chosen.length);
    for (const page of chosen) {
      const times = await inTurn(
        subjects,
        rounds,
        (subject) => loadEventOf(tabs.of(subject), server.address(page, subject)),
        1,
      );
      for (const subject of subjects) {
        add(later, subject, differences(times[subject], times.none));
        add(laterThanEmpty, subject, differences(times[subject], times.empty));
      }
      for (const subject of withOtherBuild(input, ["lens"])) {
        const address = server.address(page, subject, true);
        add(untilHighlight, subject, [await timeToHighlight(tabs.of(subject), address)]);
      }
      reportProgress(page.name);
    }
  } finally {
    await close();
  }
  const sample = `${countOf(chosen.length, "page")}, ${countOf(rounds, "pair")} of loads each; for the first highlight, one load each`;
  yield ofSample(sample, [
    ...subjects
      .filter((subject) => subject !== "none")
      .map((subject) => figure(part, `later with ${subjectNames[subject]}`, "ms", later[subject] ?? [])),
    ...withOtherBuild(input, ["lens"]).flatMap((subject) => [
      ...comparison(subject, laterThanEmpty[subject] ?? []),
      figure(
        part,
        `first highlight after the load event, pages of 1 mention in 200 words: ${subjectNames[subject]}`,
        "ms",
        untilHighlight[subject] ?? [],
        ...targets(subject, 300),
      ),
    ]),
  ]);
}

function comparison(subject: Subject, delays: readonly number[]): Figure[] {
  const interval = medianInterval(delays);
  const name = `later with ${subjectNames[subject]} than with an empty content script`;
  return [
    figure(part, name, "ms", delays),
    figure(
      part,
      `${name}, 95 % interval (${includesZero(interval) ? "includes 0" : "does not include 0"}): from`,
      "ms",
      [interval[0]],
      ...targets(subject, 0),
    ),
    figure(part, `${name}, 95 % interval: to`, "ms", [interval[1]]),
  ];
}

const targets = (subject: Subject, most: number): Target[] =>
  subject === "lens" ? [{ at: "median", most }] : [];

function add(delays: Delays, subject: Subject, values: readonly number[]): void {
  delays[subject] = [...(delays[subject] ?? []), ...values];
}

function differences(values: readonly number[], others: readonly number[]): number[] {
  return values.map((value, round) => value - (others[round] ?? Number.NaN));
}

/** Resolves to the end of the load event, in milliseconds from the start of the navigation. */
async function loadEventOf({ tab }: BenchTab, address: string): Promise<number> {
  await tab.bringToFront();
  await tab.goto(address, { waitUntil: "load" });
  const readLoadEvent = () => {
    const [navigation] = performance.getEntriesByType("navigation");
    return (navigation as PerformanceNavigationTiming).loadEventEnd;
  };
  for (;;) {
    const end = await tab.evaluate(readLoadEvent);
    // The time is 0 while the event's listeners run.
    if (end > 0) return end;
  }
}

/**
 * Resolves to the milliseconds from the end of the load event to the first highlight, seen once per frame; negative if it was
 * painted before.
 */
async function timeToHighlight(tab: BenchTab, address: string): Promise<number> {
  await tab.client.send("Page.enable");
  const { identifier } = await tab.client.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `(${noteFirstHighlight})()`,
    worldName: "bench",
  });
  const load = await loadEventOf(tab, address);
  await waitForHighlighting(tab);
  await tab.client.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
  const marks = await tab.tab.evaluate(() =>
    performance.getEntriesByName("first highlight").map(({ startTime }) => startTime),
  );
  return (marks[0] ?? Number.NaN) - load;
}

/** Runs in the page. */
function noteFirstHighlight(): void {
  const look = () => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) performance.mark("first highlight");
    else requestAnimationFrame(look);
  };
  look();
}

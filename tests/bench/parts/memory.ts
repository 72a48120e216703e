import { waitForHighlighting, waitForTitle } from "../browser/drivePage.ts";
import { countMentions } from "../browser/lensInTab.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { activities, mixturePage } from "../pages/mixturePage.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";

const part = "memory";
/** The full measurement takes `--minutes 30`. */
const DEFAULT_MINUTES = 2;

/**
 * Measures whether the heap returns to its start after minutes of changes with many mentions, all of which the page has
 * removed again. The tabs with and without the Lens change in turn for one round of all activities.
 */
export async function* measureMemory(input: PartInput): AsyncGenerator<Figure[]> {
  const subjects = withOtherBuild(input, ["none", "lens"]);
  const page = mixturePage();
  const { server, tabs, close } = await openSubjects(input, subjects, [page]);
  try {
    for (const subject of subjects) {
      const { tab } = tabs.of(subject);
      await tab.bringToFront();
      await tab.goto(server.address(page, subject), { waitUntil: "load" });
    }
    // The first round loads code and fills caches.
    const round = () => inTurn(subjects, 1, (subject) => change(tabs.of(subject)));
    await round();
    const before = await inTurn(subjects, 1, (subject) => heapOf(tabs.of(subject)));
    const minutes = input.options.minutes ?? DEFAULT_MINUTES;
    const reportProgress = progress(part, minutes);
    const start = performance.now();
    let minute = 0;
    let rounds = 0;
    while (minute < minutes) {
      await round();
      rounds += 1;
      for (; minute < Math.min(minutes, Math.floor((performance.now() - start) / 60_000)); minute++)
        reportProgress(`${rounds} rounds`);
    }
    const after = await inTurn(subjects, 1, (subject) => heapOf(tabs.of(subject)));
    const listed = await countMentions(tabs.of("lens"));
    yield ofSample(`${countOf(minutes, "minute")} of changes, with and without the Lens in turn`, [
      ...subjects.flatMap((subject) => figuresOf(subject, before[subject], after[subject])),
      figure(part, "mentions listed at the end, more or fewer than those that stay", "", [
        Math.abs((listed ?? Number.NaN) - page.planted),
      ]),
      figure(part, "rounds of all activities", "", [rounds]),
    ]);
  } finally {
    await close();
  }
}

/** Has the page go through all its activities. */
async function change(tab: BenchTab): Promise<void> {
  await tab.tab.bringToFront();
  for (const activity of activities) {
    await tab.client.send("Runtime.evaluate", { expression: `start("${activity}")` });
    await waitForTitle(tab.tab, "done");
  }
}

/** Resolves to the kB of the tab's heap after garbage collection. */
async function heapOf(tab: BenchTab): Promise<number> {
  await tab.tab.bringToFront();
  await waitForHighlighting(tab);
  await tab.client.send("HeapProfiler.collectGarbage");
  await tab.client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tab.client.send("Runtime.getHeapUsage");
  return usedSize / 1024;
}

function figuresOf(subject: Subject, before: readonly number[], after: readonly number[]): Figure[] {
  const name = subjectNames[subject];
  return [
    figure(part, `heap before: ${name}`, "kB", before),
    figure(part, `heap after: ${name}`, "kB", after),
    figure(
      part,
      `heap after, relative to before: ${name}`,
      "×",
      after.map((kB, at) => kB / (before[at] ?? Number.NaN)),
      ...(subject === "lens" ? [{ at: "median", most: 1.1 } as const] : []),
    ),
  ];
}

import { waitForHighlighting } from "../browser/drivePage.ts";
import { type Load, loadTraced } from "../browser/loadTraced.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample, type Target } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { spread, withoutNames } from "../pages/collectPages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { median } from "../statistics.ts";

const part = "first";
/** The most mentions that are planted into a page. */
const MOST_MENTIONS = 8;

type Key = "extension" | "heap" | "longestShare";
type Row = Readonly<Partial<Record<Subject, readonly Load<undefined>[]>>>;

/**
 * Measures by traces what the first mentions on a page cost: detector, loading of the highlighter, and highlighting;
 * beside it a content script that highlights the same names with one regular expression.
 */
export async function* measureFirst(input: PartInput): AsyncGenerator<Figure[]> {
  const { pages, options } = input;
  const rounds = options.loads ?? 3;
  const chosen = spread(await withoutNames(pages), options.limit ?? 6);
  const subjects = withOtherBuild(input, ["none", "lens", "ranges"]);
  const { browser, server, tabs, close } = await openSubjects(input, subjects, chosen);
  const rows: Row[] = [];
  try {
    const reportProgress = progress(part, chosen.length);
    for (const page of chosen) {
      const load = (subject: Subject) =>
        loadTraced(browser, tabs.of(subject), server.address(page, subject, MOST_MENTIONS), highlight);
      const row: Row = await inTurn(subjects, rounds, load);
      if (server.planted(page) > 0) rows.push(row);
      reportProgress(`${server.planted(page)} mentions on ${page.name}`);
    }
  } finally {
    await close();
  }
  yield ofSample(
    `${countOf(rows.length, "page")} with up to ${MOST_MENTIONS} mentions, medians of ${countOf(rounds, "load")} each`,
    figures(rows),
  );
}

async function highlight(tab: BenchTab): Promise<undefined> {
  await waitForHighlighting(tab);
}

function figures(rows: readonly Row[]): Figure[] {
  const medianOf = (row: Row, subject: Subject, key: Key) =>
    median((row[subject] ?? []).map((load) => load[key]));
  const script = (subject: Subject) => rows.map((row) => medianOf(row, subject, "extension"));
  const heap = (subject: Subject) =>
    rows.map((row) => (medianOf(row, subject, "heap") - medianOf(row, "none", "heap")) / 1024);
  const relative = (of: (subject: Subject) => number[], to: Subject) => {
    const other = of(to);
    return of("lens").map((value, at) => value / (other[at] ?? Number.NaN));
  };
  const both = (subject: Subject, targets: { script?: Target; heap?: Target } = {}) => [
    figure(
      part,
      `script: ${subjectNames[subject]}`,
      "ms",
      script(subject),
      ...(targets.script ? [targets.script] : []),
    ),
    figure(
      part,
      `heap: ${subjectNames[subject]}`,
      "kB",
      heap(subject),
      ...(targets.heap ? [targets.heap] : []),
    ),
  ];
  return [
    ...both("lens", { script: { at: "median", most: 12 }, heap: { at: "median", most: 900 } }),
    ...both("ranges"),
    figure(part, `script, relative to ${subjectNames.ranges}`, "×", relative(script, "ranges")),
    figure(
      part,
      "most of the Lens in one task",
      "ms",
      rows.map((row) => medianOf(row, "lens", "longestShare")),
      { at: "worst", most: 8 },
    ),
    ...(rows[0]?.against
      ? [
          ...both("against"),
          figure(part, `script, relative to ${subjectNames.against}`, "×", relative(script, "against")),
          figure(part, `heap, relative to ${subjectNames.against}`, "×", relative(heap, "against")),
        ]
      : []),
  ];
}

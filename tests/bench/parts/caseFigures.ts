import type { Load } from "../browser/loadTraced.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, type Target } from "../Figure.ts";
import type { SyntheticPage } from "../pages/syntheticPages.ts";
import { median, mostByRank } from "../statistics.ts";

/** An extreme page, what the bench does on it, and the targets of its figures. */
export interface Case {
  readonly page: SyntheticPage;
  readonly subjects: readonly Subject[];
  /** Waits, or acts on the page. Resolves to the value that `acted` names, or to NaN. */
  readonly act: (tab: BenchTab) => Promise<number>;
  /** Meaning of the result of `act`: milliseconds of the page's own edits, or its number of frames over 50 ms. */
  readonly acted?: "edits" | "frames";
  /** Maximum milliseconds of a task that contains code of the Lens. */
  readonly longest?: number;
  /** Maximum milliseconds by which a task may be longer than without the Lens. */
  readonly added?: number;
  /** Maximum percentage of the main-thread time that the Lens may take. */
  readonly share?: number;
  /** Maximum of all that the Lens costs, relative to wrapping the mentions in elements. */
  readonly relativeToWrapping?: number;
}

type Loads = readonly Load<number>[];

/** The loads of a case by subject. */
export type Row = Readonly<Partial<Record<Subject, Loads>>>;

const atMost = (most: number | undefined, at: Target["at"] = "median"): Target[] =>
  most === undefined ? [] : [{ at, most }];

const medianOf = (loads: Loads, key: "busy" | "acted" | "longTasks" | "layout" | "paint") =>
  median(loads.map((load) => load[key]));

const additional = (loads: Loads, none: Loads, key: "busy" | "longTasks") =>
  loads.map((load) => load[key] - medianOf(none, key));

/** Returns the figures of one case over all its rounds. */
export function figuresOf(each: Case, row: Row): Figure[] {
  const part = each.page.name;
  const lens = row.lens ?? [];
  const none = row.none ?? [];
  const subjects = Object.entries(row) as [Subject, Loads][];
  return [
    ...lensFigures(each, lens, none),
    ...(each.acted === "frames"
      ? [
          figure(
            part,
            "frames over 50 ms, more than without",
            "",
            lens.map((load) => load.acted - medianOf(none, "acted")),
            ...atMost(0, "worst"),
          ),
        ]
      : []),
    ...(row.against ? otherBuildFigures(each, lens, row.against, none) : []),
    ...subjects.flatMap(([subject, loads]) => [
      ...(each.acted === "edits" ? editFigures(part, subject, loads, none) : []),
      ...peerFigures(each, subject, loads, lens, none),
    ]),
  ];
}

function lensFigures({ page, longest, added, share }: Case, lens: Loads, none: Loads): Figure[] {
  const of = (what: string, unit: string, value: (load: Load<number>) => number, ...targets: Target[]) =>
    figure(page.name, what, unit, lens.map(value), ...targets);
  const paintingWithout = medianOf(none, "layout") + medianOf(none, "paint");
  return [
    of(
      "mentions missed or found too often",
      "",
      ({ highlights }) => Math.abs(highlights - page.planted),
      ...atMost(0, "worst"),
    ),
    of("main thread: the Lens", "ms", ({ extension }) => extension),
    of("main thread: all tasks, relative to without", "×", ({ busy }) => busy / medianOf(none, "busy")),
    of("from its first to its last task", "ms", ({ span }) => span),
    of(
      "share of the main thread's time",
      "%",
      ({ extension, watched }) => (100 * extension) / watched,
      ...atMost(share),
    ),
    of("longest task with the Lens in it", "ms", ({ longestTask }) => longestTask, ...atMost(longest)),
    of("most of the Lens in one task", "ms", ({ longestShare }) => longestShare),
    of(
      "a task longer than the task of its rank without, by",
      "ms",
      (load) => addedToTask(load, none),
      ...atMost(added),
    ),
    ...(added === undefined || none.length < 2
      ? []
      : [
          figure(
            page.name,
            "the same between two loads without",
            "ms",
            none.map((load) => addedToTask(load, without(none, load))),
          ),
        ]),
    of("layout and paint, more than without", "ms", ({ layout, paint }) => layout + paint - paintingWithout),
    figure(page.name, "tasks over 50 ms, more than without", "", additional(lens, none, "longTasks")),
  ];
}

const without = <Member>(members: readonly Member[], member: Member) =>
  members.filter((each) => each !== member);

/**
 * Returns the most by which a task of this load exceeds the task of its rank without an extension: median over those
 * loads.
 */
function addedToTask({ longestTasks }: Load<number>, none: Loads): number {
  return median(none.map((load) => mostByRank(longestTasks, load.longestTasks)));
}

function otherBuildFigures({ page }: Case, lens: Loads, against: Loads, none: Loads): Figure[] {
  const part = page.name;
  const other = subjectNames.against;
  const extension = (loads: Loads) => median(loads.map((load) => load.extension));
  return [
    figure(part, `main thread: the Lens, relative to ${other}`, "×", [extension(lens) / extension(against)]),
    figure(
      part,
      `main thread: all tasks with ${other}, relative to without`,
      "×",
      against.map(({ busy }) => busy / medianOf(none, "busy")),
    ),
    figure(
      part,
      `share of the main thread's time: ${other}`,
      "%",
      against.map((load) => (100 * load.extension) / load.watched),
    ),
    figure(
      part,
      `longest task with ${other} in it`,
      "ms",
      against.map(({ longestTask }) => longestTask),
    ),
    figure(
      part,
      `most of ${other} in one task`,
      "ms",
      against.map(({ longestShare }) => longestShare),
    ),
    figure(
      part,
      `a task longer than the task of its rank without, with ${other}, by`,
      "ms",
      against.map((load) => addedToTask(load, none)),
    ),
  ];
}

/** Returns how much slower the page's own edits are with the subject. */
function editFigures(part: string, subject: Subject, loads: Loads, none: Loads): Figure[] {
  if (subject === "none") return [];
  return [
    figure(
      part,
      `1,000 insertions and removals by the page, with ${subjectNames[subject]}`,
      "×",
      loads.map((load) => load.acted / medianOf(none, "acted")),
      ...atMost(subject === "lens" ? 1.2 : undefined),
    ),
  ];
}

/** Returns the comparison of the Lens with a peer. */
function peerFigures(
  { page, relativeToWrapping }: Case,
  subject: Subject,
  loads: Loads,
  lens: Loads,
  none: Loads,
): Figure[] {
  if (subject === "none" || subject === "lens") return [];
  const ratio = median(additional(lens, none, "busy")) / median(additional(loads, none, "busy"));
  return [
    figure(
      page.name,
      `main thread with all layout and paint: the Lens, relative to ${subjectNames[subject]}`,
      "×",
      [ratio],
      ...atMost(subject === "wrap" ? relativeToWrapping : undefined),
    ),
    figure(
      page.name,
      `mentions found by ${subjectNames[subject]}, of ${page.planted}`,
      "",
      loads.map(({ highlights }) => highlights),
    ),
  ];
}

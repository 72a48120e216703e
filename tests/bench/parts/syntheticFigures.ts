import type { Load } from "../browser/loadTraced.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure } from "../Figure.ts";
import type { SyntheticPage } from "../pages/syntheticPages.ts";
import { median } from "../statistics.ts";

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
  /** Maximum percentage of the main-thread time that the Lens may take. */
  readonly share?: number;
}

type Loads = readonly Load<number>[];

/** The loads of a case by subject. */
export type Row = Readonly<Record<Subject, Loads | undefined>>;

const atMost = (most: number) => ({ at: "worst", most }) as const;

const medianOf = (loads: Loads, key: "busy" | "acted" | "longTasks" | "layout" | "paint") =>
  median(loads.map((load) => load[key]));

const additional = (loads: Loads, none: Loads, key: "busy" | "longTasks") =>
  loads.map((load) => load[key] - medianOf(none, key));

/** Returns the figures of one case over all its rounds. */
export function figuresOf(each: Case, row: Row): Figure[] {
  const part = each.page.name;
  const lens = row.lens ?? [];
  const none = row.none ?? [];
  const subjects = Object.entries(row) as [Subject, Loads | undefined][];
  return [
    ...lensFigures(each, lens, none),
    ...(each.acted === "frames"
      ? [
          figure(
            part,
            "frames over 50 ms, more than without",
            "",
            lens.map((load) => load.acted - medianOf(none, "acted")),
            atMost(0),
          ),
        ]
      : []),
    ...subjects.flatMap(([subject, loads]) => [
      ...(loads && each.acted === "edits" ? editFigures(part, subject, loads, none) : []),
      ...(loads ? peerFigures(each, subject, loads, lens, none) : []),
    ]),
  ];
}

function lensFigures({ page, longest, share }: Case, lens: Loads, none: Loads): Figure[] {
  const part = page.name;
  const paintingWithout = medianOf(none, "layout") + medianOf(none, "paint");
  return [
    figure(
      part,
      "mentions missed or found too often",
      "",
      lens.map(({ highlights }) => Math.abs(highlights - page.planted)),
      atMost(0),
    ),
    figure(
      part,
      "main thread: the Lens",
      "ms",
      lens.map(({ extension }) => extension),
    ),
    figure(
      part,
      "from its first to its last task",
      "ms",
      lens.map(({ span }) => span),
    ),
    figure(
      part,
      "share of the main thread's time",
      "%",
      lens.map(({ extension, watched }) => (100 * extension) / watched),
      ...(share ? [atMost(share)] : []),
    ),
    figure(
      part,
      "longest task with the Lens in it",
      "ms",
      lens.map(({ longestTask }) => longestTask),
      ...(longest ? [atMost(longest)] : []),
    ),
    figure(
      part,
      "of it the Lens",
      "ms",
      lens.map(({ longestShare }) => longestShare),
    ),
    figure(
      part,
      "layout and paint, more than without",
      "ms",
      lens.map(({ layout, paint }) => layout + paint - paintingWithout),
    ),
    figure(part, "tasks over 50 ms, more than without", "", additional(lens, none, "longTasks")),
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
      ...(subject === "lens" ? [{ at: "median", most: 1.2 } as const] : []),
    ),
  ];
}

/** Returns the comparison of the Lens with a peer. */
function peerFigures({ page }: Case, subject: Subject, loads: Loads, lens: Loads, none: Loads): Figure[] {
  if (subject === "none" || subject === "lens") return [];
  const ratio = median(additional(lens, none, "busy")) / median(additional(loads, none, "busy"));
  return [
    figure(
      page.name,
      `main thread with all layout and paint: the Lens, relative to ${subjectNames[subject]}`,
      "×",
      [ratio],
      ...(subject === "wrap" ? [atMost(1 / 8)] : []),
    ),
    figure(
      page.name,
      `mentions found by ${subjectNames[subject]}, of ${page.planted}`,
      "",
      loads.map(({ highlights }) => highlights),
    ),
  ];
}

import type { Load } from "../browser/loadTraced.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure } from "../Figure.ts";
import type { SyntheticPage } from "../pages/syntheticPages.ts";
import { median } from "../statistics.ts";

/** A hard page, what is done on it, and the bounds of the figures that it gives. */
export interface Case {
  readonly page: SyntheticPage;
  readonly subjects: readonly Subject[];
  /** Waits, or does more on the page; returns what `acted` names, or NaN. */
  readonly act: (tab: BenchTab) => Promise<number>;
  /** What `act` returns: milliseconds of the page's own edits, or its frames over 50 ms. */
  readonly acted?: "edits" | "frames";
  /** Milliseconds that no task with the Lens in it may exceed. */
  readonly longest?: number;
  /** Percent of the main thread that the Lens may take. */
  readonly share?: number;
}

/** The loads of a case, by what it was loaded with. */
export type Row = Readonly<Record<Subject, readonly Load<number>[] | undefined>>;

/** The figures of one case, over its rounds. */
export function figuresOf({ page, acted, longest, share }: Case, row: Row): Figure[] {
  const part = page.name;
  const lens = row.lens ?? [];
  const none = row.none ?? [];
  const bare = (key: "busy" | "acted" | "longTasks" | "layout" | "paint") =>
    median(none.map((load) => load[key]));
  const more = (loads: readonly Load<number>[], key: "busy" | "longTasks") =>
    loads.map((load) => load[key] - bare(key));
  const most = (bound: number) => ({ at: "worst", most: bound }) as const;
  const figures = [
    figure(
      part,
      "mentions missed or found too often",
      "",
      lens.map(({ marks }) => Math.abs(marks - page.planted)),
      most(0),
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
      ...(share ? [most(share)] : []),
    ),
    figure(
      part,
      "longest task with the Lens in it",
      "ms",
      lens.map(({ longestTask }) => longestTask),
      ...(longest ? [most(longest)] : []),
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
      lens.map((load) => load.layout + load.paint - bare("layout") - bare("paint")),
    ),
    figure(part, "tasks over 50 ms, more than without", "", more(lens, "longTasks")),
  ];
  if (acted === "frames")
    figures.push(
      figure(
        part,
        "frames over 50 ms, more than without",
        "",
        lens.map((load) => load.acted - bare("acted")),
        most(0),
      ),
    );
  for (const [subject, loads] of Object.entries(row) as [Subject, readonly Load<number>[] | undefined][]) {
    if (!loads || subject === "none") continue;
    if (acted === "edits")
      figures.push(
        figure(
          part,
          `1,000 insertions and removals by the page, with ${subjectNames[subject]}`,
          "×",
          loads.map((load) => load.acted / bare("acted")),
          ...(subject === "lens" ? [{ at: "median", most: 1.2 } as const] : []),
        ),
      );
    if (subject !== "lens")
      figures.push(
        figure(
          part,
          `main thread with all layout and paint: the Lens, by ${subjectNames[subject]}`,
          "×",
          [median(more(lens, "busy")) / median(more(loads, "busy"))],
          ...(subject === "wrap" ? [most(1 / 8)] : []),
        ),
        figure(
          part,
          `marks of ${subjectNames[subject]}, of ${page.planted}`,
          "",
          loads.map(({ marks }) => marks),
        ),
      );
  }
  return figures;
}

import { type Load, loadTraced, loadUntraced, type UntracedLoad } from "../browser/loadTraced.ts";
import { openBrowser } from "../browser/openBrowser.ts";
import { inTurn, withOtherBuild } from "../browser/openSubjects.ts";
import { openTabs } from "../browser/openTabs.ts";
import { stoppedOn } from "../browser/withTimeLimit.ts";
import { type Extensions, makeExtensions, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { spread, withoutNames } from "../pages/collectPages.ts";
import { servePages } from "../pages/servePages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { median } from "../statistics.ts";

const part = "outside";
const compared = ["none", "empty", "lens", "ranges", "pattern", "replace"] as const;
const peers = ["ranges", "pattern", "replace"] as const;
/** A library whose load takes longer, with its trace, is not loaded again on the page. Its first load counts instead. */
const SLOW_LOAD_MS = 10_000;
const libraries: readonly (Compared | "against")[] = ["pattern", "replace"];
type Compared = (typeof compared)[number];

/** The loads of one page by subject, in the order of the rounds. */
type Row = Readonly<Record<Compared, Load[]>> & {
  readonly against?: Load[];
  /** mark.js with a list of names, from one load without a trace and without the time of a load without extension. */
  readonly names: UntracedLoad;
};

/**
 * Measures by traces what the built Lens and its peers cost on unchanged pages. The subjects take turns, each in its
 * own renderer.
 */
export async function* measureOutside(input: PartInput): AsyncGenerator<Figure[]> {
  const { pages, options, extension } = input;
  const inTurns = withOtherBuild(input, compared);
  const rounds = options.loads ?? 3;
  const chosen = spread(await withoutNames(pages), options.limit ?? 6);
  const extensions = await makeExtensions(extension, [...inTurns, "names"], options.against);
  const server = await servePages(chosen);
  const browser = await openBrowser(extensions.folders);
  const rows: Row[] = [];
  let slowLoads = 0;
  try {
    const tabs = await openTabs(browser, server, [...inTurns, "names"]);
    const reportProgress = progress(part, chosen.length);
    for (const page of chosen) {
      const slow = new Map<string, Load>();
      const load = async (subject: Compared | "against"): Promise<Load> => {
        const known = slow.get(subject);
        if (known) return known;
        const start = performance.now();
        const result = await loadTraced(browser, tabs.of(subject), server.address(page, subject), doNothing);
        if (libraries.includes(subject) && performance.now() - start > SLOW_LOAD_MS)
          slow.set(subject, result);
        return result;
      };
      // On the first page, one more load warms up the tabs and is not counted.
      const row = await inTurn(inTurns, rounds, load, page === chosen[0] ? 1 : 0);
      slowLoads += slow.size;
      const baseline = median(row.none.map(({ tasks }) => tasks));
      const names = await loadUntraced(tabs.of("names"), server.address(page, "names")).catch(
        async (error: Error) => {
          // Keep the other figures of the page.
          console.error(`mark.js .mark(names) failed on ${page.name}: ${error.message.split("\n")[0]}`);
          await tabs.renew("names");
          return { tasks: Number.NaN, isStopped: false };
        },
      );
      rows.push({ ...row, names: { ...names, tasks: names.tasks - baseline } });
      reportProgress(page.name);
    }
    yield ofSample(sampleOf(rows, rounds, slowLoads), await figures(rows, extensions));
  } finally {
    await browser.close();
    await server.close();
    await extensions.remove();
  }
}

async function doNothing(): Promise<undefined> {
  return undefined;
}

/** Returns what the figures are of, and what was measured less often. */
function sampleOf(rows: readonly Row[], rounds: number, slowLoads: number): string {
  const { names } = subjectNames;
  const stopped = rows.filter((row) => row.names.isStopped).length;
  const once = slowLoads > 0 ? `; ${countOf(slowLoads, "load")} of a slow library not repeated` : "";
  return `${countOf(rows.length, "page")}, medians of ${countOf(rounds, "load")} each, ${names} one load${once}${stoppedOn(stopped, names)}`;
}

async function figures(rows: readonly Row[], extensions: Extensions): Promise<Figure[]> {
  const medianOf = (row: Row, subject: Compared | "against", key: NumberKey) =>
    median((row[subject] ?? []).map((load) => load[key]));
  const all = (subject: Compared, key: NumberKey) => rows.map((row) => medianOf(row, subject, key));
  const relativeTo = (subject: Compared | "against") =>
    rows.map((row) => medianOf(row, "lens", "extension") / medianOf(row, subject, "extension"));
  const relativeToFastest = rows.map(
    (row) =>
      medianOf(row, "lens", "extension") / Math.min(...peers.map((peer) => medianOf(row, peer, "extension"))),
  );
  const heap = (row: Row, subject: Compared | "against") =>
    medianOf(row, subject, "heap") - medianOf(row, "none", "heap");
  const files = new Set(rows.flatMap(({ lens }) => lens.flatMap((load) => [...load.files])));
  const bytes = async (subject: Compared) =>
    Promise.all(
      rows.map(async (row) => (await extensions.bytes(subject, row[subject][0]?.files ?? [])) / 1000),
    );
  return [
    figure(part, `the Lens, relative to ${subjectNames.ranges}`, "×", relativeTo("ranges"), {
      at: "median",
      most: 0.3,
    }),
    figure(
      part,
      `the Lens, relative to ${subjectNames.names}`,
      "×",
      rows.map((row) => medianOf(row, "lens", "extension") / row.names.tasks),
      {
        at: "median",
        most: 1 / 100,
      },
    ),
    figure(part, "the Lens, relative to the fastest peer", "×", relativeToFastest, { at: "median", most: 1 }),
    ...(["empty", "lens", ...peers] as const).map((subject) =>
      figure(part, `main thread: ${subjectNames[subject]}`, "ms", all(subject, "extension")),
    ),
    figure(
      part,
      `main thread: ${subjectNames.names}`,
      "ms",
      rows.map(({ names }) => names.tasks),
    ),
    figure(part, "detector's own evaluation", "ms", all("lens", "evaluation"), { at: "median", most: 1 }),
    figure(part, "longest task with the Lens in it", "ms", all("lens", "longestTask"), {
      at: "worst",
      most: 8,
    }),
    figure(part, "of it the Lens", "ms", all("lens", "longestShare")),
    figure(part, `longest task with ${subjectNames.ranges} in it`, "ms", all("ranges", "longestTask")),
    figure(part, `bytes run (${[...files].join(", ")})`, "kB", await bytes("lens"), {
      at: "median",
      most: 6,
    }),
    figure(
      part,
      "heap, relative to an empty content script in the same frames",
      "×",
      rows.map((row) => heap(row, "lens") / heap(row, "empty")),
      {
        at: "median",
        most: 1.6,
      },
    ),
    figure(
      part,
      "heap: empty content script",
      "kB",
      rows.map((row) => heap(row, "empty") / 1024),
    ),
    figure(
      part,
      "heap: the Lens",
      "kB",
      rows.map((row) => heap(row, "lens") / 1024),
    ),
    ...(rows[0]?.against
      ? [
          figure(part, `the Lens, relative to ${subjectNames.against}`, "×", relativeTo("against")),
          figure(
            part,
            `heap, relative to ${subjectNames.against}`,
            "×",
            rows.map((row) => heap(row, "lens") / heap(row, "against")),
          ),
        ]
      : []),
  ];
}

type NumberKey = { [Key in keyof Load]: Load[Key] extends number ? Key : never }[keyof Load];

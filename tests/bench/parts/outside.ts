import { type Load, loadTraced, loadUntraced } from "../browser/loadTraced.ts";
import { openBrowser } from "../browser/openBrowser.ts";
import { openTabs } from "../browser/openTabs.ts";
import { type Extensions, makeExtensions, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure } from "../Figure.ts";
import { spread, withoutNames } from "../pages/collectPages.ts";
import { servePages } from "../pages/servePages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";
import { median, medianInterval } from "../statistics.ts";

const part = "outside";
const compared = ["none", "empty", "lens", "ranges", "pattern", "replace"] as const;
const peers = ["ranges", "pattern", "replace"] as const;
type Compared = (typeof compared)[number];

/** The loads of one page, by what it was loaded with, in the order of the rounds. */
type Row = Readonly<Record<Compared, Load[]>> & {
  /** Milliseconds of the main thread that mark.js takes when told the names one by one, by one load without a trace; NaN where it failed. */
  readonly names: number;
};

/**
 * What extensions cost a page, seen from outside in traces: the Lens as it was built, side by side with peers, on
 * pages as they are. Each is loaded in turn, each in a renderer of its own.
 */
export async function* measureOutside({ pages, options, extension }: Setting): AsyncGenerator<Figure[]> {
  const rounds = options.loads ?? 3;
  const chosen = spread(await withoutNames(pages), options.limit ?? 6);
  const extensions = await makeExtensions(extension, [...compared, "names"]);
  const server = await servePages(chosen);
  const browser = await openBrowser(extensions.folders);
  const rows: Row[] = [];
  try {
    const tabs = await openTabs(browser, server, [...compared, "names"]);
    const tell = progress(part, chosen.length);
    for (const page of chosen) {
      const row = await loadInTurn(rounds, (subject) =>
        loadTraced(browser, tabs.of(subject), server.address(page, subject), nothingMore),
      );
      const bare = median(row.none.map(({ tasks }) => tasks));
      const names = await loadUntraced(tabs.of("names"), server.address(page, "names")).catch(
        async (error: Error) => {
          // It is too slow for some large pages: the other figures of the page stand.
          console.error(`mark.js .mark(names) failed on ${page.name}: ${error.message.split("\n")[0]}`);
          await tabs.renew("names");
          return Number.NaN;
        },
      );
      rows.push({ ...row, names: names - bare });
      tell(page.name);
    }
    yield await figures(rows, extensions);
  } finally {
    await browser.close();
    await server.close();
    await extensions.remove();
  }
}

async function nothingMore(): Promise<undefined> {
  return undefined;
}

async function loadInTurn(
  rounds: number,
  load: (subject: Compared) => Promise<Load>,
): Promise<Omit<Row, "names">> {
  const row: Record<Compared, Load[]> = {
    none: [],
    empty: [],
    lens: [],
    ranges: [],
    pattern: [],
    replace: [],
  };
  // The first round warms the renderers up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < compared.length; turn++) {
      const subject = compared[(turn + round) % compared.length] as Compared;
      const result = await load(subject);
      if (round > 0) row[subject].push(result);
    }
  }
  return row;
}

async function figures(rows: readonly Row[], extensions: Extensions): Promise<Figure[]> {
  const of = (row: Row, subject: Compared, key: NumberKey) => median(row[subject].map((load) => load[key]));
  const all = (subject: Compared, key: NumberKey) => rows.map((row) => of(row, subject, key));
  const share = (subject: Compared) =>
    rows.map((row) => of(row, "lens", "extension") / of(row, subject, "extension"));
  const best = rows.map(
    (row) => of(row, "lens", "extension") / Math.min(...peers.map((peer) => of(row, peer, "extension"))),
  );
  const heap = (row: Row, subject: Compared) => of(row, subject, "heap") - of(row, "none", "heap");
  const laterWith = (subject: Compared) =>
    rows.flatMap((row) =>
      row[subject].map(({ loadEvent }, round) => loadEvent - (row.none[round]?.loadEvent ?? Number.NaN)),
    );
  const later = laterWith("lens");
  const [low, high] = medianInterval(later);
  const files = new Set(rows.flatMap(({ lens }) => lens.flatMap((load) => [...load.files])));
  const bytes = async (subject: Compared) =>
    Promise.all(
      rows.map(async (row) => (await extensions.bytes(subject, row[subject][0]?.files ?? [])) / 1000),
    );
  return [
    figure(part, `the Lens, by ${subjectNames.ranges}`, "×", share("ranges"), { at: "median", most: 1 / 4 }),
    figure(
      part,
      `the Lens, by ${subjectNames.names}`,
      "×",
      rows.map((row) => of(row, "lens", "extension") / row.names),
      {
        at: "median",
        most: 1 / 100,
      },
    ),
    figure(part, "the Lens, by the fastest peer", "×", best, { at: "median", most: 1 }),
    ...(["empty", "lens", ...peers] as const).map((subject) =>
      figure(part, `main thread: ${subjectNames[subject]}`, "ms", all(subject, "extension")),
    ),
    figure(
      part,
      `main thread: ${subjectNames.names}`,
      "ms",
      rows.map(({ names }) => names),
    ),
    figure(part, "gate's own evaluation", "ms", all("lens", "evaluation"), { at: "median", most: 1 }),
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
      "heap, by an empty content script's in the same frames",
      "×",
      rows.map((row) => heap(row, "lens") / heap(row, "empty")),
      {
        at: "median",
        most: 1.8,
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
    figure(part, "load event, later with an empty content script", "ms", laterWith("empty")),
    figure(part, "load event, later than without", "ms", later),
    figure(part, "that difference's noise: 95 % from", "ms", [low], { at: "median", most: 0 }),
    figure(part, "that difference's noise: 95 % to", "ms", [high]),
  ];
}

type NumberKey = { [Key in keyof Load]: Load[Key] extends number ? Key : never }[keyof Load];

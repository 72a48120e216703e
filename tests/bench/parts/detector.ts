import { compareInWorlds } from "../browser/compareInWorlds.ts";
import { openBrowser } from "../browser/openBrowser.ts";
import { countHighlights, runInWorld } from "../browser/runInWorld.ts";
import { meteredBundle } from "../bundle.ts";
import { type Figure, figure } from "../Figure.ts";
import { spread, withoutNames } from "../pages/collectPages.ts";
import { servePages } from "../pages/servePages.ts";
import { largePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";

const part = "gate";

interface Row {
  readonly name: string;
  readonly test: number;
  readonly walk: number;
  readonly gate: number;
  readonly longest: number;
  /** Whether the gate called for the marks. */
  readonly asked: boolean;
  readonly mentions: number;
}

/**
 * What the gate's work costs on pages as they are, against the two floors, each in a fresh world of the same load;
 * and on which pages it called for the marks, of those on which the marks then find nothing.
 */
export async function* measureGate({ pages, options }: Setting): AsyncGenerator<Figure[]> {
  const loads = options.loads ?? 7;
  const chosen = spread(await withoutNames(pages), options.limit ?? 60);
  const large = largePage(10, 0);
  const server = await servePages([...chosen, large]);
  const browser = await openBrowser();
  const rows: Row[] = [];
  try {
    const bundles = await Promise.all(
      (["testText", "walkText", "gate"] as const).map((method) => meteredBundle(method)),
    );
    const marks = await meteredBundle("marks");
    const tab = await browser.openTab();
    const compare = async (address: string, times: number): Promise<Omit<Row, "name">> => {
      const [test, walk, gate] = await compareInWorlds(tab, address, bundles, times);
      if (!test || !walk || !gate) throw new Error("A method was not measured");
      const { asked, longest } = gate;
      if (asked) await runInWorld(tab, marks);
      const mentions = asked ? await countHighlights(tab) : 0;
      return { test: test.total, walk: walk.total, gate: gate.total, longest, asked, mentions };
    };
    const tell = progress(part, chosen.length + 1);
    for (const page of chosen) {
      const address = server.address(page, "none");
      rows.push({ name: page.name, ...(await compare(address, loads)) });
      tell(page.name);
    }
    const hard = { name: large.name, ...(await compare(server.address(large, "none"), 3)) };
    tell(large.name);
    yield [...figures(rows.filter(({ mentions }) => mentions === 0)), ...largeFigures(hard)];
  } finally {
    await browser.close();
    await server.close();
  }
}

function figures(rows: readonly Row[]): Figure[] {
  const alarms = rows.filter(({ asked }) => asked);
  if (alarms.length > 0) console.error(`False alarms: ${alarms.map(({ name }) => name).join(", ")}`);
  const slow = rows.toSorted((a, b) => b.gate / b.test - a.gate / a.test).slice(0, 3);
  console.error(
    `Dearest by floor A: ${slow.map(({ name, gate, test }) => `${name} ${(gate / test).toFixed(1)}`).join(", ")}`,
  );
  const of = (value: (row: Row) => number) => rows.map(value);
  const byTest = of(({ gate, test }) => gate / test);
  return [
    figure(
      part,
      "gate, by floor A (text + one test)",
      "×",
      byTest,
      { at: "median", most: 2 },
      { at: "p95", most: 3 },
    ),
    figure(
      part,
      "gate, by floor B (text-node walk)",
      "×",
      of(({ gate, walk }) => gate / walk),
    ),
    figure(
      part,
      "floor A",
      "ms",
      of(({ test }) => test),
    ),
    figure(
      part,
      "floor B",
      "ms",
      of(({ walk }) => walk),
    ),
    figure(
      part,
      "gate",
      "ms",
      of(({ gate }) => gate),
    ),
    figure(
      part,
      "gate's longest slice",
      "ms",
      of(({ longest }) => longest),
      { at: "worst", most: 8 },
    ),
    figure(
      part,
      "false alarms, of pages without a mention",
      "%",
      [(100 * alarms.length) / rows.length],
      // A share of a few pages says nothing.
      ...(rows.length >= 50 ? [{ at: "median", most: 2 } as const] : []),
    ),
  ];
}

function largeFigures({ name, test, walk, gate, longest }: Row): Figure[] {
  const bound = (most: number) => ({ at: "median", most }) as const;
  return [
    figure(part, `${name}: gate, by floor A`, "×", [gate / test], bound(3)),
    figure(part, `${name}: gate, by floor B`, "×", [gate / walk], bound(1)),
    figure(part, `${name}: gate's longest slice`, "ms", [longest], bound(25)),
  ];
}

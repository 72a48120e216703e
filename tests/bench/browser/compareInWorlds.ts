import type { Work } from "../inPage/meter.ts";
import { median } from "../statistics.ts";
import type { BenchTab } from "./openBrowser.ts";
import { openWorld } from "./runInWorld.ts";

/** What one method took on one page; medians of its loads. */
export interface Compared {
  readonly total: number;
  readonly longest: number;
  /** Whether it sent a message to its extension. */
  readonly asked: boolean;
}

/**
 * What bundles of methods that leave the page as it is take on it, side by side: each load runs all of them, each in a
 * fresh world, in another order. One more load than asked for warms the renderer up.
 */
export async function compareInWorlds(
  tab: BenchTab,
  address: string,
  bundles: readonly string[],
  loads: number,
): Promise<Compared[]> {
  const works: (Work & { asked: boolean })[][] = bundles.map(() => []);
  for (let load = 0; load <= loads; load++) {
    await tab.tab.goto(address, { waitUntil: "load" });
    for (let turn = 0; turn < bundles.length; turn++) {
      const at = (turn + load) % bundles.length;
      const world = await openWorld(tab, bundles[at] ?? "");
      const work = await world.evaluate<Work>("bench.run()");
      const asked = await world.evaluate<boolean>("bench.sentMessages().length > 0");
      if (load > 0) works[at]?.push({ ...work, asked });
    }
  }
  return works.map((each) => ({
    total: median(each.map(({ total }) => total)),
    longest: median(each.map(({ longest }) => longest)),
    asked: each.some(({ asked }) => asked),
  }));
}

import type { Work } from "../inPage/meter.ts";
import { median } from "../statistics.ts";
import type { BenchTab } from "./openBrowser.ts";
import { openWorld } from "./runInWorld.ts";

/** Measurements of one method on one page: medians over its loads, in milliseconds. */
export interface MethodResult {
  readonly total: number;
  readonly longest: number;
  /** Whether the method sent a message to its extension in any load. */
  readonly sentMessage: boolean;
}

/**
 * Compares methods that do not change the page: each load runs all bundles, each in a new isolated world, in rotating
 * order. An additional first load warms up the renderer and is not counted.
 */
export async function compareInWorlds(
  tab: BenchTab,
  address: string,
  bundles: readonly string[],
  loads: number,
): Promise<MethodResult[]> {
  const works: (Work & { sentMessage: boolean })[][] = bundles.map(() => []);
  for (let load = 0; load <= loads; load++) {
    await tab.tab.goto(address, { waitUntil: "load" });
    for (let turn = 0; turn < bundles.length; turn++) {
      const at = (turn + load) % bundles.length;
      const world = await openWorld(tab, bundles[at] ?? "");
      const work = await world.evaluate<Work>("bench.run()");
      const sentMessage = await world.evaluate<boolean>("bench.sentMessages().length > 0");
      if (load > 0) works[at]?.push({ ...work, sentMessage });
    }
  }
  return works.map((each) => ({
    total: median(each.map(({ total }) => total)),
    longest: median(each.map(({ longest }) => longest)),
    sentMessage: each.some(({ sentMessage }) => sentMessage),
  }));
}

import type { BenchTab } from "./openBrowser.ts";
import { countHighlights, runInWorld } from "./runInWorld.ts";
import { taskTime } from "./taskTime.ts";

/** One run of a method on a freshly loaded page; milliseconds. */
export interface Sample {
  /** The method's own slices. */
  readonly script: number;
  /** The layout that it left to be done. */
  readonly layout: number;
  /** All tasks of the main thread until the page was painted again, the driver's included. */
  readonly whole: number;
  readonly longest: number;
  /** Words painted or wrapped. */
  readonly marks: number;
}

/** What the bundle's method takes on the page at `address`, loaded anew. The tab's line must have "Performance" enabled. */
export async function sampleMethod(tab: BenchTab, address: string, bundle: string): Promise<Sample> {
  await tab.tab.goto(address, { waitUntil: "load" });
  await nextFrame(tab);
  const before = await taskTime(tab);
  const { total, layout, longest } = await runInWorld(tab, bundle);
  await nextFrame(tab);
  const whole = (await taskTime(tab)) - before;
  return { script: total, layout, whole, longest, marks: await countHighlights(tab) };
}

function nextFrame({ tab }: BenchTab): Promise<void> {
  return tab.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
}

import type { Work } from "../inPage/meter.ts";
import type { BenchTab } from "./openBrowser.ts";
import { openWorld } from "./runInWorld.ts";
import { countHighlights, taskTime } from "./tabMetrics.ts";
import { TIME_LIMIT_MS, withTimeLimit } from "./withTimeLimit.ts";

/** One run of a method on a freshly loaded page. Times are in milliseconds. */
export interface Sample {
  /** Sum of the method's slices. */
  readonly script: number;
  /** The layout that the method caused. */
  readonly layout: number;
  /** All main-thread tasks until the next paint, including those of the automation itself. */
  readonly whole: number;
  /** The longest slice. */
  readonly longest: number;
  /** Number of mentions that the Lens lists, or of words that a peer highlighted or wrapped. */
  readonly highlights: number;
  /** Whether the method was stopped at the time limit. Its times then end there. */
  readonly isStopped: boolean;
}

/**
 * Loads the page at `address` and measures the bundle's method on it, up to the time limit. Requires an enabled
 * "Performance" domain.
 */
export async function sampleMethod(tab: BenchTab, address: string, bundle: string): Promise<Sample> {
  await tab.tab.goto(address, { waitUntil: "load" });
  await nextFrame(tab);
  const before = await taskTime(tab);
  const world = await openWorld(tab, bundle);
  const { result, isStopped } = await withTimeLimit(tab, () => world.evaluate<Work>("bench.run()"));
  await nextFrame(tab);
  const whole = (await taskTime(tab)) - before;
  // The Lens paints only the mentions near the viewport on a page of many.
  const listed = await world.evaluate<number | undefined>(
    "(async () => (await globalThis.dystoniaLens?.highlighter?.mentionsInOrder())?.length)()",
  );
  const highlights = listed ?? (await countHighlights(tab));
  if (!result) return { ...stopped, whole, highlights };
  const { total: script, layout, longest } = result;
  return { script, layout, whole, longest, highlights, isStopped };
}

const stopped = { script: TIME_LIMIT_MS, layout: 0, longest: TIME_LIMIT_MS, isStopped: true } as const;

function nextFrame({ tab }: BenchTab): Promise<void> {
  return tab.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
}

import type { BenchBrowser, BenchTab } from "./openBrowser.ts";
import { type Account, readTrace } from "./readTrace.ts";
import { countHighlights } from "./runInWorld.ts";
import { taskTime } from "./taskTime.ts";
import { traced } from "./traceTab.ts";

/** One load of a page, seen from outside. */
export interface Load<Acted = undefined> extends Account {
  /** When the load event ended; milliseconds from the start of the navigation. */
  readonly loadEvent: number;
  /** How long the page was watched, from the start of its navigation; milliseconds. */
  readonly watched: number;
  /** All tasks of the main thread, as the browser counts them without a trace. */
  readonly tasks: number;
  /** Bytes of the page's heap after garbage collection, all worlds together. */
  readonly heap: number;
  readonly marks: number;
  /** What `act` came to. */
  readonly acted: Acted;
}

/** How long a page is watched after its load event, in milliseconds. */
const WATCH_MS = 500;

/** One traced load of the page at `address`, and of what `act` does on it afterwards. */
export async function loadTraced<Acted>(
  browser: BenchBrowser,
  tab: BenchTab,
  address: string,
  act: (tab: BenchTab) => Promise<Acted>,
): Promise<Load<Acted>> {
  await tab.tab.bringToFront();
  const { events, result } = await traced(browser, () => load(tab, address, act));
  await tab.line.send("HeapProfiler.collectGarbage");
  await tab.line.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tab.line.send("Runtime.getHeapUsage");
  return { ...readTrace(events, address), ...result, heap: usedSize, marks: await countHighlights(tab) };
}

/**
 * Milliseconds of the main thread that a load of the page takes, without a trace: mark.js calls its filter so often
 * that a trace of it holds millions of entries, and costs more than mark.js itself.
 */
export async function loadUntraced(tab: BenchTab, address: string): Promise<number> {
  await tab.tab.bringToFront();
  const once = async () => (await load(tab, address, async () => {})).tasks;
  const tasks = await once();
  // Where the browser took a new renderer for the page, its count began anew.
  return tasks > 0 ? tasks : once();
}

async function load<Acted>(tab: BenchTab, address: string, act: (tab: BenchTab) => Promise<Acted>) {
  const before = await taskTime(tab);
  await tab.tab.goto(address, { waitUntil: "load" });
  await new Promise((done) => setTimeout(done, WATCH_MS));
  const acted = await act(tab);
  const times = await tab.tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const { loadEventEnd: loadEvent } = navigation as PerformanceNavigationTiming;
    return { loadEvent, watched: performance.now() };
  });
  return { acted, ...times, tasks: (await taskTime(tab)) - before };
}

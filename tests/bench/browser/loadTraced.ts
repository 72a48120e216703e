import { countMentions } from "./lensInTab.ts";
import type { BenchBrowser, BenchTab } from "./openBrowser.ts";
import { type MainThreadTimes, readTrace } from "./readTrace.ts";
import { countHighlights, taskTime } from "./tabMetrics.ts";
import { traced } from "./traceTab.ts";
import { TIME_LIMIT_MS, withTimeLimit } from "./withTimeLimit.ts";

/** Measurements of one page load, made outside the page. */
export interface Load<Acted = undefined> extends MainThreadTimes {
  /** End of the load event, in milliseconds from the start of the navigation. */
  readonly loadEvent: number;
  /** Duration of the recording in milliseconds, from the start of the navigation. */
  readonly watched: number;
  /** Milliseconds of all main-thread tasks, from the browser's performance metrics instead of the trace. */
  readonly tasks: number;
  /** Bytes of the page's heap in all worlds after garbage collection. */
  readonly heap: number;
  /** Number of mentions that the Lens lists, or of words that a peer has highlighted. */
  readonly highlights: number;
  /** The result of `act`. */
  readonly acted: Acted;
}

/** The recording continues for this time after the load event. */
const RECORD_AFTER_LOAD_MS = 500;

/** Loads the page at `address`, runs `act` on it, and resolves to the measurements of both from a trace. */
export async function loadTraced<Acted>(
  browser: BenchBrowser,
  tab: BenchTab,
  address: string,
  act: (tab: BenchTab) => Promise<Acted>,
): Promise<Load<Acted>> {
  await tab.tab.bringToFront();
  const { events, result } = await traced(browser, () => load(tab, address, act));
  await tab.client.send("HeapProfiler.collectGarbage");
  await tab.client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tab.client.send("Runtime.getHeapUsage");
  const highlights = (await countMentions(tab)) ?? (await countHighlights(tab));
  return { ...readTrace(events, address), ...result, heap: usedSize, highlights };
}

/** Main-thread milliseconds of one page load, and whether the extension was stopped at the time limit. */
export interface UntracedLoad {
  readonly tasks: number;
  readonly isStopped: boolean;
}

/**
 * Measures one page load without a trace, up to the time limit: mark.js calls its filter so often that its trace has
 * millions of entries and costs more time than mark.js itself.
 */
export async function loadUntraced(tab: BenchTab, address: string): Promise<UntracedLoad> {
  await tab.tab.bringToFront();
  const measure = async () => {
    const { result, isStopped } = await withTimeLimit(tab, () => load(tab, address, async () => {}));
    return { tasks: result?.tasks ?? TIME_LIMIT_MS, isStopped };
  };
  const first = await measure();
  // The counter restarts from zero when the browser uses a new renderer for the page: then measure a second load.
  return first.tasks > 0 ? first : measure();
}

async function load<Acted>(tab: BenchTab, address: string, act: (tab: BenchTab) => Promise<Acted>) {
  const before = await taskTime(tab);
  await tab.tab.goto(address, { waitUntil: "load" });
  await new Promise((done) => setTimeout(done, RECORD_AFTER_LOAD_MS));
  const acted = await act(tab);
  const times = await tab.tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const { loadEventEnd: loadEvent } = navigation as PerformanceNavigationTiming;
    return { loadEvent, watched: performance.now() };
  });
  return { acted, ...times, tasks: (await taskTime(tab)) - before };
}

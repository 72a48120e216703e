import type { BenchTab } from "./openBrowser.ts";

/**
 * Returns the total duration in milliseconds of all tasks of the tab's main thread so far. Requires an enabled
 * "Performance" domain.
 */
export function taskTime(tab: BenchTab): Promise<number> {
  return metric(tab, "TaskDuration");
}

/**
 * Returns the CPU time in milliseconds of all threads of the tab's renderer so far, with a resolution of 10 ms: unlike the
 * duration of tasks, it does not grow with the load of the machine. Requires an enabled "Performance" domain.
 */
export function cpuTime(tab: BenchTab): Promise<number> {
  return metric(tab, "ProcessTime");
}

async function metric({ client }: BenchTab, key: string): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === key)?.value ?? Number.NaN);
}

/** Returns the number of words that any script has highlighted or wrapped on the page. */
export async function countHighlights({ tab }: BenchTab): Promise<number> {
  return tab.evaluate(() => {
    const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return ranges + document.querySelectorAll("mark").length;
  });
}

import type { BenchTab } from "./openBrowser.ts";

/** Milliseconds of all tasks of the tab's main thread so far. The tab's line must have "Performance" enabled. */
export async function taskTime({ line }: BenchTab): Promise<number> {
  const { metrics } = await line.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

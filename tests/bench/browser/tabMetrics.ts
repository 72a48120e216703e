import type { BenchTab } from "./openBrowser.ts";

/** Returns the total duration in milliseconds of all tasks of the tab's main thread so far. Requires an enabled "Performance" domain. */
export async function taskTime({ client }: BenchTab): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** Returns the number of words that any script has highlighted or wrapped on the page. */
export async function countHighlights({ tab }: BenchTab): Promise<number> {
  return tab.evaluate(() => {
    const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return ranges + document.querySelectorAll("mark").length;
  });
}

import { waitForHighlighting } from "../browser/drivePage.ts";
import type { BenchTab } from "../browser/openBrowser.ts";

/** Waits for the highlights and returns no value. */
export async function onlyWait(tab: BenchTab): Promise<number> {
  await waitForHighlighting(tab);
  return Number.NaN;
}

/** Returns a function that waits for the highlights before and after the action, whose value it returns. */
export function withAction(act: (tab: BenchTab) => Promise<number>): (tab: BenchTab) => Promise<number> {
  return async (tab) => {
    await waitForHighlighting(tab);
    const value = await act(tab);
    await waitForHighlighting(tab);
    return value;
  };
}

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { termPrefilter } from "../../../data/matching/prefilter.ts";
import { type MutationOptions, observeMutations } from "../../../entrypoints/dom/observeMutations.ts";
import { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { changedBlocks } from "../../../entrypoints/highlighter/scanning/changedBlocks.ts";
import { LayoutSlice } from "../../../entrypoints/highlighter/scanning/LayoutSlice.ts";
import { readChanges } from "../../../entrypoints/highlighter/scanning/readChanges.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const { find } = pageOfTest;
const { signal } = new AbortController();

beforeEach(() => {
  pageOfTest.show("<p><span>A log. </span></p><div>Another block.</div>");
});

afterEach(() => {
  vi.useRealTimers();
});

/** Appends elements with a name to the log, one by one. */
function log(count: number): void {
  for (let at = 0; at < count; at++) {
    const name = document.createElement("b");
    name.textContent = "dystonia";
    find("span").append(name, " and more ");
  }
}

it("yields a block once, however many nodes were inserted into it", async () => {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  log(300);
  find("div").append("dystonia");
  const changes = await readChanges(observer.takeRecords(), new TimeSlice(signal));
  observer.disconnect();
  const context = { dependsOnText: () => false, prefilter: termPrefilter, slice: new TimeSlice(signal) };
  const blocks = await Array.fromAsync(changedBlocks(changes, [...changes.added], context));
  expect(blocks.map((block) => (block as Element).localName)).toEqual(["p", "div"]);
});

/** Returns how many changes are in each report. */
function reportsOf(options: Partial<MutationOptions>): readonly number[] {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const reports: number[] = [];
  const watch = observeMutations({
    observe: { childList: true, subtree: true },
    debounceMs: 100,
    maxHiddenRecords: Infinity,
    onRecords: (records) => void reports.push(records.length),
    onMissed() {},
    ...options,
  });
  watch.observe(find("span"));
  pageOfTest.afterTest(() => watch.stop());
  return reports;
}

/** Makes so many changes in each of some steps of 50 ms. */
async function change(counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    for (let at = 0; at < count; at++) find("span").append("more ");
    await vi.advanceTimersByTimeAsync(50);
  }
}

it("collects changes longer while they go on rapidly, up to a limit", async () => {
  const reports = reportsOf({ rapid: { records: 10, maxMs: 300 } });
  await change([20, 20, 20, 20, 20, 20, 20, 20, 1, 0, 0, 0]);
  expect(reports).toEqual([120, 41]);
});

it("reports a single large change, and slow ones, after the usual time", async () => {
  const reports = reportsOf({ rapid: { records: 10, maxMs: 300 } });
  await change([1000, 0, 0, 4, 4, 0, 4, 4, 0]);
  expect(reports).toEqual([1000, 8, 8]);
});

it("collects all changes for the same time where none are called rapid", async () => {
  const reports = reportsOf({});
  await change([1000, 1000, 1000, 1000]);
  expect(reports).toEqual([2000, 2000]);
});

it("reads the layout of a changing page in animation frames only", async () => {
  const request = vi.spyOn(globalThis, "requestAnimationFrame");
  pageOfTest.afterTest(() => request.mockRestore());
  let hasChanged = false;
  const slice = new LayoutSlice(() => hasChanged, signal);
  await slice.yieldToMain();
  expect(request).not.toHaveBeenCalled();
  hasChanged = true;
  await slice.yieldToMain();
  expect(request).toHaveBeenCalledOnce();
});

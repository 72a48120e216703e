import { beforeEach, expect, it } from "vitest";
import { termPrefilter } from "../../../data/matching/prefilter.ts";
import { type MutationOptions, observeMutations } from "../../../entrypoints/dom/observeMutations.ts";
import { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { changedBlocks } from "../../../entrypoints/highlighter/scanning/changedBlocks.ts";
import { readChanges } from "../../../entrypoints/highlighter/scanning/readChanges.ts";
import { keepPageBusy } from "../tools/keepPageBusy.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { passTime, stopTime } from "../tools/time.ts";

const { find } = pageOfTest;
const { signal } = new AbortController();

beforeEach(() => {
  pageOfTest.show("<p><span>A log. </span></p><div>Another block.</div>");
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

function change(count: number): void {
  for (let at = 0; at < count; at++) find("span").append("more ");
}

/** Makes so many changes in each of some steps of 50 ms. */
async function changeInSteps(counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    change(count);
    await passTime(50);
  }
}

it("collects changes longer while they go on rapidly, up to a limit", async () => {
  stopTime();
  const reports = reportsOf({ rapid: { records: 10, maxMs: 300 } });
  await changeInSteps([20, 20, 20, 20, 20, 20, 20, 20, 1, 0, 0, 0]);
  expect(reports).toEqual([120, 41]);
});

it("reports a single large change, and slow ones, after the usual time", async () => {
  stopTime();
  const reports = reportsOf({ rapid: { records: 10, maxMs: 300 } });
  await changeInSteps([1000, 0, 0, 4, 4, 0, 4, 4, 0]);
  expect(reports).toEqual([1000, 8, 8]);
});

it("collects all changes for the same time where none are called rapid", async () => {
  stopTime();
  const reports = reportsOf({});
  await changeInSteps([1000, 1000, 1000, 1000]);
  expect(reports).toEqual([2000, 2000]);
});

it("reports many changes when the page has done all its tasks", async () => {
  const reports = reportsOf({ debounceMs: 0, rapid: { records: 10, maxMs: 60_000 } });
  keepPageBusy(100, (at) => change(at === 0 || at === 99 ? 20 : 0));
  await expect.poll(() => reports).toEqual([40]);
});

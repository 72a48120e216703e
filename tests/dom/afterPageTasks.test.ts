import { expect, it } from "vitest";
import { afterPageTasks } from "../../entrypoints/dom/afterPageTasks.ts";
import { MeasuredSlice } from "../../entrypoints/highlighter/scanning/MeasuredSlice.ts";
import { keepPageBusy } from "./tools/keepPageBusy.ts";
import { pageOfTest } from "./tools/pageOfTest.ts";
import { stopTime } from "./tools/time.ts";

/** A time limit that is never reached in these tests. */
const LONG_MS = 60_000;

it("lets the page finish its tasks first", async () => {
  const done = keepPageBusy(100);
  await afterPageTasks(LONG_MS);
  expect(done()).toBe(100);
});

it("resolves in a page that is always busy", async () => {
  const done = keepPageBusy(Infinity);
  await afterPageTasks(10);
  await expect.poll(done).toBeGreaterThan(0);
});

it("resolves in a browser whose tasks have no priorities", async () => {
  const { scheduler } = globalThis;
  Reflect.deleteProperty(globalThis, "scheduler");
  pageOfTest.afterTest(() =>
    Object.defineProperty(globalThis, "scheduler", { value: scheduler, configurable: true }),
  );
  await afterPageTasks(LONG_MS);
});

it("is awaited between two slices of work that can wait", async () => {
  stopTime();
  const done = keepPageBusy(20);
  await new MeasuredSlice(new AbortController().signal).yieldToMain();
  expect(done()).toBe(20);
});

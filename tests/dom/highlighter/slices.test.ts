import { afterEach, expect, it, vi } from "vitest";
import { LayoutSlice } from "../../../entrypoints/highlighter/scanning/LayoutSlice.ts";

const LAYOUT_MS = 100;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("begins a slice of work that reads the layout once the page is laid out", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.spyOn(document.documentElement, "getBoundingClientRect").mockImplementation(() => {
    vi.advanceTimersByTime(LAYOUT_MS);
    return new DOMRect();
  });
  const slice = new LayoutSlice(new AbortController().signal);
  vi.advanceTimersByTime(LAYOUT_MS);
  expect(slice.isOver()).toBe(true);
  await slice.yieldToMain();
  expect(slice.isOver()).toBe(false);
  expect(slice.busyMs).toBe(LAYOUT_MS);
});

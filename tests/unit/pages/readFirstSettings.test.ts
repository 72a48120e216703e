import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";

const readSettings = vi.hoisted(() => vi.fn());
vi.mock("../../../data/settings/settingsStorage.ts", () => ({ readSettings }));
// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

const { readFirstSettings } = await import("../../../entrypoints/pages/readFirstSettings.ts");

const stored = { ...defaultSettings, textSize: 200 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("resolves to the stored settings", async () => {
  readSettings.mockResolvedValue(stored);
  const onLate = vi.fn();
  expect(await readFirstSettings(onLate)).toEqual(stored);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onLate).not.toHaveBeenCalled();
});

it("resolves to the defaults when the storage fails, and reports that", async () => {
  readSettings.mockRejectedValue(new Error("IO error"));
  expect(await readFirstSettings()).toEqual(defaultSettings);
  expect(reportError).toHaveBeenCalledOnce();
});

it("resolves to the defaults when the storage does not answer, and tells the settings when it does", async () => {
  const { promise, resolve } = Promise.withResolvers();
  readSettings.mockReturnValue(promise);
  const onLate = vi.fn();
  const first = readFirstSettings(onLate);
  await vi.advanceTimersByTimeAsync(500);
  expect(await first).toEqual(defaultSettings);
  resolve(stored);
  await vi.advanceTimersByTimeAsync(0);
  expect(onLate).toHaveBeenCalledExactlyOnceWith(stored);
});

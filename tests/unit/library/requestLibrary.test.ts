import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock("../../../data/browser.ts", () => ({ browser: { runtime: { sendMessage } } }));

const { requestLibrary } = await import("../../../data/library/requestLibrary.ts");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const fromBundle = { records: bundledRecords, origin: "bundle", reason: "timed-out" };

it("resolves to the records that the background sends", async () => {
  const result = { records: bundledRecords, origin: "library" };
  sendMessage.mockResolvedValue(result);
  expect(await requestLibrary()).toEqual(result);
  expect(sendMessage).toHaveBeenLastCalledWith({ type: "read-library" });
});

it("resolves to the bundled records when the background does not answer for two seconds", async () => {
  sendMessage.mockReturnValue(new Promise(() => {}));
  const request = requestLibrary();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await request).toEqual(fromBundle);
});

it.each([
  ["nothing", undefined],
  ["records of another release", { records: { ...bundledRecords, forms: [] }, origin: "library" }],
  ["records of unknown origin", { records: bundledRecords, origin: "page" }],
])("resolves to the bundled records when the answer is %s", async (_, answer) => {
  sendMessage.mockResolvedValue(answer);
  expect(await requestLibrary()).toEqual(fromBundle);
});

it("resolves to the bundled records when the background cannot be reached", async () => {
  sendMessage.mockRejectedValue(new Error("Receiving end does not exist"));
  expect(await requestLibrary()).toEqual(fromBundle);
});

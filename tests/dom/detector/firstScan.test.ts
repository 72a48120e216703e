import { beforeEach, expect, it, vi } from "vitest";
import { createDetector } from "../../../entrypoints/detector/createDetector.ts";
import { whenLoaded } from "../../../entrypoints/detector/whenLoaded.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

/** What happened, in order. */
const events: string[] = [];

beforeEach(() => {
  events.length = 0;
  const sendMessage = async () => void events.push("request");
  Object.assign(extensionApi().runtime, { sendMessage });
});

function startDetector(): void {
  const detector = createDetector();
  pageOfTest.afterTest(() => detector.stop());
}

/** Lets the detector start after the load event. Returns a function that prevents the start. */
function startWhileLoading(): () => void {
  pageOfTest.show("<p>It is dystonia.</p>");
  const readyState = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  const noteLoad = () => events.push("load");
  addEventListener("load", noteLoad);
  const prevent = whenLoaded(startDetector);
  const noteEnd = () => events.push("end of load");
  addEventListener("load", noteEnd);
  pageOfTest.afterTest(() => {
    prevent();
    readyState.mockRestore();
    removeEventListener("load", noteLoad);
    removeEventListener("load", noteEnd);
    vi.useRealTimers();
  });
  return prevent;
}

it("comes after all listeners for the load event", async () => {
  startWhileLoading();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  dispatchEvent(new Event("load"));
  expect(events).toEqual(["load", "end of load"]);
  await expect.poll(() => events).toEqual(["load", "end of load", "request"]);
});

it("comes after a second when the page does not finish loading, or has removed all listeners", () => {
  vi.useFakeTimers();
  startWhileLoading();
  vi.advanceTimersByTime(999);
  expect(events).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(events).toEqual(["request"]);
});

it("comes at once when the page is loaded", async () => {
  pageOfTest.show("<p>It is dystonia.</p>");
  whenLoaded(startDetector);
  await Promise.resolve();
  expect(events).toEqual(["request"]);
});

it("does not come after it was prevented", () => {
  vi.useFakeTimers();
  startWhileLoading()();
  dispatchEvent(new Event("load"));
  vi.advanceTimersByTime(5000);
  expect(events).toEqual(["load", "end of load"]);
});

it.each([
  ["of ordinary size", "<p>A café.</p>"],
  ["that is read in chunks", `<p>A café.</p>${"<i></i>".repeat(31_000)}`],
])("does not keep the text of a page without a mention in memory: a page %s", async (_, html) => {
  pageOfTest.show(html);
  startDetector();
  const lastText = () => (RegExp as unknown as { readonly $_: string }).$_;
  await expect.poll(lastText).toBe("x");
});

import { afterEach, describe, expect, it, vi } from "vitest";
import type { Request } from "../../../data/messages/requests.ts";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { type FrameSettings, frameSettingsOf } from "../../../data/settings/FrameSettings.ts";
import { contentState, frameSettings } from "../../../entrypoints/dom/contentState.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { requestSettings } from "../../../entrypoints/highlighter/requestSettings.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const usual = frameSettingsOf(defaultSettings, noOwnMarks);
const wavy: FrameSettings = { ...usual, marks: { ...usual.marks, style: "wavy", color: "pink" } };
const rule = 'red; } } a[href*="token=a"] { background-image: url(https://example.org/) } x { y {';
const forged = { ...wavy, marks: { ...wavy.marks, color: rule } };

afterEach(() => vi.useRealTimers());

/** Has the background answer requests from now on. Returns the list to which each request is added. */
function answerBy(answer: () => unknown): Request[] {
  const requests: Request[] = [];
  const sendMessage = async (request: Request) => {
    requests.push(request);
    return answer();
  };
  Object.assign(extensionApi().runtime, { sendMessage });
  return requests;
}

/** Returns the controller of a highlighter, which stops after the test. */
function newController(): AbortController {
  const stopping = new AbortController();
  pageOfTest.afterTest(() => stopping.abort());
  return stopping;
}

const apply = (settings: unknown) => contentState().frameMethods?.applySettings?.(settings as FrameSettings);

/** Returns the text of all style sheets that the document has adopted. */
const adoptedCss = () =>
  document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join();

describe("the highlighter", () => {
  it("gets its settings from the background", async () => {
    const requests = answerBy(() => wavy);
    await requestSettings(newController());
    expect(requests).toEqual([{ type: "frame-settings" }]);
    expect(frameSettings()).toEqual(wavy);
  });

  it("stops when the extension is off in its frame", async () => {
    answerBy(() => undefined);
    const stopping = newController();
    await requestSettings(stopping);
    expect(stopping.signal.aborted).toBe(true);
  });

  it("uses the defaults in place of settings that are not valid", async () => {
    answerBy(() => forged);
    await requestSettings(newController());
    expect(frameSettings()).toEqual({ ...defaultSettings, own: noOwnMarks });
  });

  it("paints changed settings, and none that are not valid", async () => {
    answerBy(() => usual);
    await requestSettings(newController());
    pageOfTest.show("<p>Dystonia.</p>");
    startHighlighter();
    await whenIdle();
    expect(apply(wavy)).toBe(true);
    expect(adoptedCss()).toContain("wavy");
    expect(apply(forged)).toBe(false);
    expect(adoptedCss()).toContain("wavy");
    expect(adoptedCss()).not.toContain("url(");
  });

  it("keeps changed settings that arrive before the answer", async () => {
    answerBy(() => {
      apply(wavy);
      return usual;
    });
    await requestSettings(newController());
    expect(frameSettings()).toEqual(wavy);
  });

  it("asks again, later and later, until the background answers", async () => {
    vi.useFakeTimers();
    let fails = true;
    const requests = answerBy(() => {
      if (fails) throw new Error("No answer");
      return wavy;
    });
    await requestSettings(newController());
    expect(frameSettings()).toEqual({ ...defaultSettings, own: noOwnMarks });
    await vi.advanceTimersByTimeAsync(4999);
    expect(requests).toHaveLength(2);
    fails = false;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(requests).toHaveLength(3);
    expect(frameSettings()).toEqual(wavy);
  });

  it("does not ask again when it has stopped, or is orphaned", async () => {
    vi.useFakeTimers();
    const requests = answerBy(() => {
      throw new Error("No answer");
    });
    const stopped = newController();
    await requestSettings(stopped);
    stopped.abort();
    Object.assign(extensionApi().runtime, { id: undefined });
    const orphaned = newController();
    await requestSettings(orphaned);
    expect(orphaned.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(requests).toHaveLength(2);
  });
});

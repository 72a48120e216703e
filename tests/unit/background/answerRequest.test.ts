import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { eventually } from "../../tools/eventually.ts";
import { forgedMessages, validMessages } from "../messages/forgedMessages.ts";

const stored: Record<string, unknown> = {};
/** What is in memory. */
const kept: Record<string, unknown> = {};
/** What the background did with the browser. */
const executeScript = vi.fn(async (_injection: object) => [{ frameId: 0, documentId: "document-1" }]);
const registerContentScripts = vi.fn(async (_scripts: object[]) => undefined);
const create = vi.fn(async (_tab: object) => ({ id: 8 }));
const setBadgeText = vi.fn(async (_badge: object) => undefined);
const tabOfFrame = { active: true, windowId: 7 };

vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown>) => ({
    get: async () => structuredClone(items),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void delete items[key],
  });
  return {
    browser: {
      storage: { local: area(stored), session: area(kept) },
      scripting: { executeScript, registerContentScripts, unregisterContentScripts: async () => {} },
      windows: {},
      tabs: { create, get: async () => tabOfFrame, query: async () => [] },
      action: { setBadgeBackgroundColor: async () => {}, setBadgeText, setTitle: async () => {} },
      runtime: {
        id: "lens",
        getURL: (path: string) => `lens://lens${path.startsWith("/") ? "" : "/"}${path}`,
        getManifest: () => ({ version: "1.0", host_permissions: ["https://*/*"] }),
      },
    },
  };
});

const { browser } = await import("../../../data/browser.ts");
const { answerRequest } = await import("../../../entrypoints/background/answerRequest.ts");

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

type Sender = Parameters<typeof answerRequest>[1];

const tab = { id: 1, url: "https://example.org/", incognito: false } as NonNullable<Sender["tab"]>;
const frame: Sender = {
  id: "lens",
  tab,
  frameId: 3,
  documentId: "document-1",
  url: "https://frame.example/",
};
const popup: Sender = { id: "lens", url: "lens://lens/popup.html" };

beforeEach(() => {
  for (const items of [stored, kept]) for (const key of Object.keys(items)) delete items[key];
  Object.assign(tabOfFrame, { active: true });
});
afterEach(() => vi.clearAllMocks());

const injected = () =>
  executeScript.mock.calls.flatMap(([injection]) => ("files" in injection ? [injection] : []));

describe("a content script", () => {
  it.each([
    ["load-highlighter", "/highlighter.js"],
    ["load-card", "/card.js"],
    ["start-detector", "/detector.js"],
  ])("gets only its own script into its own document by %s", async (type, file) => {
    await answerRequest({ type }, frame);
    expect(injected()).toEqual([
      { files: [file], injectImmediately: true, target: { tabId: 1, documentIds: ["document-1"] } },
    ]);
  });

  it.each([
    ["the detector in all frames of its tab", [], "/detector.js"],
    ["a gate there while a site is off, so that each frame asks for itself", ["example.net"], "/gate.js"],
  ])("gets %s", async (_, off, file) => {
    stored.settings = { ...defaultSettings, sites: { ...defaultSettings.sites, off } };
    await answerRequest({ type: "start-frames" }, frame);
    expect(injected()).toEqual([
      { files: [file], injectImmediately: true, target: { tabId: 1, allFrames: true } },
    ]);
  });

  it("gets no script into the document that has replaced it", async () => {
    executeScript.mockResolvedValue([{ frameId: 3, documentId: "document-2" }]);
    await expect(answerRequest({ type: "load-card" }, frame)).rejects.toThrow("No document with id");
    expect(injected()).toEqual([]);
    executeScript.mockResolvedValue([{ frameId: 3, documentId: "document-1" }]);
  });

  it("gets the settings for a frame, and no others", async () => {
    const marks = { ...defaultSettings.marks, style: "wavy", color: "pink" };
    stored.settings = {
      ...defaultSettings,
      marks,
      sites: { ...defaultSettings.sites, off: ["example.net"] },
    };
    expect(await answerRequest({ type: "frame-settings" }, frame)).toEqual({
      marks,
      card: defaultSettings.card,
      textSize: 100,
      theme: "system",
      targets: "standard",
      readAloud: { isShown: true, rate: 100 },
      own: noOwnMarks,
    });
  });

  it("gets only valid settings", async () => {
    const marks = { ...defaultSettings.marks, color: "red; } } a { color: red" };
    stored.settings = { ...defaultSettings, marks };
    expect(await answerRequest({ type: "frame-settings" }, frame)).toMatchObject({
      marks: { color: "auto" },
    });
  });

  it("gets the card of its mention", async () => {
    const card = await answerRequest(
      { type: "read-card", forms: ["blepharospasm"], word: "blepharospasm" },
      frame,
    );
    expect(card).toMatchObject({ name: { text: "Blepharospasm" } });
    expect(reportError).not.toHaveBeenCalled();
  });

  it.each([
    ["fails", async () => Promise.reject(new Error("IO error"))],
    ["does not answer", () => new Promise<never>(() => {})],
  ])("gets the card within a second, and nothing else, when the browser's storage %s", async (_, read) => {
    const card = { type: "read-card", forms: ["blepharospasm"], word: "blepharospasm" };
    const realTimeout = globalThis.setTimeout;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const storing = vi.spyOn(browser.storage.local, "get").mockImplementation(read);
    onTestFinished(() => storing.mockRestore());
    // The library does not answer either.
    const opening = vi.spyOn(indexedDB, "open").mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    onTestFinished(() => opening.mockRestore());
    const answers: unknown[] = [];
    for (const request of [card, { type: "load-highlighter" }])
      answerRequest(request, frame)?.then(
        (answer) => answers.push(answer),
        () => {},
      );
    for (let elapsed = 0; elapsed < 1000 && answers.length === 0; elapsed += 10) {
      await vi.advanceTimersByTimeAsync(10);
      // A module that is loaded for the first time does not wait for the clock of the test.
      await new Promise((resolve) => realTimeout(resolve, 5));
    }
    expect(answers).toEqual([
      expect.objectContaining({ name: expect.objectContaining({ text: "Blepharospasm" }) }),
    ]);
    expect(injected()).toEqual([]);
  });

  it.each(forgedMessages.map((message) => [JSON.stringify(message).slice(0, 80), message]))(
    "gets no response to %s",
    (_, message) => {
      expect(answerRequest(message, frame)).toBeUndefined();
      expect(executeScript).not.toHaveBeenCalled();
      expect(create).not.toHaveBeenCalled();
    },
  );

  it("of a site that is off gets no script, but its detector is stopped", async () => {
    stored.settings = { ...defaultSettings, sites: { ...defaultSettings.sites, off: ["frame.example"] } };
    await answerRequest({ type: "load-highlighter" }, frame);
    expect(await answerRequest({ type: "frame-settings" }, frame)).toBeUndefined();
    expect(injected()).toEqual([]);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ args: [0] }));
  });

  it("of a paused tab gets no script, and the button says that the tab is paused", async () => {
    kept["paused-tabs"] = [1];
    await answerRequest({ type: "load-highlighter" }, { ...frame, frameId: 0 });
    await answerRequest({ type: "load-card" }, frame);
    expect(injected()).toEqual([]);
    // The background never starts it by itself.
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ args: [0] }));
    await eventually(() => expect(setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: "II" }));
  });

  it("opens one tab by a flood of requests, and none while its own tab is inactive", async () => {
    create.mockImplementation(async () => {
      Object.assign(tabOfFrame, { active: false });
      return { id: 8 };
    });
    const request = () => answerRequest({ type: "show-section", section: "organizations" }, frame);
    await Promise.all(Array.from({ length: 30 }, request));
    for (let i = 0; i < 3; i++) await request();
    expect(create.mock.calls).toEqual([[{ url: "lens://lens/popup.html#organizations", windowId: 7 }]]);
  });

  it("opens the form of its card", async () => {
    await answerRequest({ type: "show-form", form: "blepharospasm" }, frame);
    expect(create.mock.calls).toEqual([[{ url: "lens://lens/forms.html#blepharospasm", windowId: 7 }]]);
  });

  it("cannot keep the background busy, nor fill the log with refusals", async () => {
    // The requests that have to wait are never answered in this test.
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    // A whole number: fractions would make the last of the requests that are answered at once wait for their rounding.
    const clock = vi.spyOn(performance, "now").mockReturnValue(Math.ceil(performance.now()));
    onTestFinished(() => {
      vi.useRealTimers();
      clock.mockRestore();
      executeScript.mockResolvedValue([{ frameId: 0, documentId: "document-1" }]);
    });
    const flooding = { ...frame, documentId: "flooding", tab: { ...tab, id: 2 } };
    executeScript.mockResolvedValue([{ frameId: 3, documentId: "flooding" }]);
    const refused = vi.fn();
    for (let i = 0; i < 1000; i++) answerRequest({ type: "load-card" }, flooding)?.catch(refused);
    await answerRequest({ type: "frame-settings" }, frame);
    vi.useRealTimers();
    await eventually(() => expect(injected()).toHaveLength(150));
    expect(refused).toHaveBeenCalledTimes(750);
    expect(stored.errors).toBeUndefined();
  });

  it("adds its errors to the log", async () => {
    await answerRequest(
      { type: "report-error", place: "card", name: "TypeError", message: "no", stack: "" },
      frame,
    );
    expect(stored.errors).toMatchObject([{ place: "card", message: "TypeError: no" }]);
  });
});

describe("a frame belongs to the site", () => {
  const siteOff = (host: string) => {
    stored.settings = { ...defaultSettings, sites: { ...defaultSettings.sites, off: [host] } };
  };

  it.each([
    ["of its page, with a dot at the end", { ...frame, tab: { ...tab, url: "https://example.org./" } }],
    ["of its page, whatever its own", { ...frame, origin: "https://frame.example" }],
    [
      "of the document that has created it",
      {
        ...frame,
        url: "about:srcdoc",
        origin: "https://example.org",
        tab: { ...tab, url: "https://other.example/" },
      },
    ],
    ["of its page, if it has no other", { ...frame, url: "about:srcdoc", origin: "null" }],
  ])("%s", async (_, sender) => {
    siteOff("example.org");
    await answerRequest({ type: "start-detector" }, sender as Sender);
    expect(injected()).toEqual([]);
  });

  it("of the document around it, if it has no origin of its own", async () => {
    siteOff("around.example");
    const around = [{ frameId: 3, documentId: "document-1", result: { origin: "https://around.example" } }];
    executeScript.mockResolvedValue(around);
    await answerRequest({ type: "start-detector" }, {
      ...frame,
      url: "data:text/html,",
      origin: "null",
    } as Sender);
    expect(injected()).toEqual([]);
    executeScript.mockResolvedValue([{ frameId: 3, documentId: "document-1" }]);
  });

  it("that the browser names, not the message", () => {
    const forged = { type: "start-detector", frameId: 0, url: "https://other.example/", tab: { id: 9 } };
    expect(answerRequest(forged, frame)).toBeUndefined();
  });
});

it("counts the mentions of a tab at most twice a second, however many of its frames change", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
  const counts = () =>
    executeScript.mock.calls.filter(
      ([injection]) => (injection as { args?: unknown[] }).args?.[0] === "mentionCount",
    );
  const changing = { ...frame, tab: { ...tab, id: 60 } };
  const answers: unknown[] = [];
  for (let ms = 0; ms < 5000; ms += 250) {
    for (let frameId = 0; frameId < 60; frameId++)
      answers.push(answerRequest({ type: "mentions-changed" }, { ...changing, frameId }));
    await vi.advanceTimersByTimeAsync(250);
  }
  await vi.advanceTimersByTimeAsync(500);
  await Promise.all(answers);
  vi.useRealTimers();
  expect(counts().length).toBeGreaterThanOrEqual(10);
  expect(counts().length).toBeLessThanOrEqual(11);
});

it("does not leave a detector on a site that was turned off while it started", async () => {
  const turnedOff = { ...defaultSettings, sites: { ...defaultSettings.sites, off: ["example.org"] } };
  executeScript.mockImplementation(async (injection) => {
    if ("files" in injection) stored.settings = turnedOff;
    return [{ frameId: 3, documentId: "document-1" }];
  });
  await answerRequest({ type: "start-detector" }, frame);
  await eventually(() =>
    expect(registerContentScripts).toHaveBeenLastCalledWith([
      expect.objectContaining({ id: "frameGate" }),
      expect.objectContaining({ id: "detector" }),
    ]),
  );
});

it("keeps the errors of private windows out of the log", async () => {
  const inPrivate = { ...frame, tab: { ...tab, incognito: true } };
  const report = { type: "report-error", place: "card", name: "TypeError", message: "no", stack: "" };
  await answerRequest(report, inPrivate);
  expect(stored.errors).toBeUndefined();
});

it("registers the detector again when a pause has ended", async () => {
  await answerRequest({ type: "start-detector" }, frame);
  await eventually(() =>
    expect(registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ id: "detector" }),
      expect.objectContaining({ id: "blankPages" }),
    ]),
  );
});

describe("no response goes to", () => {
  it.each([
    ["another extension", { ...frame, id: "other" }],
    ["a page of another extension", { id: "other", url: "lens://other/popup.html" }],
    ["a page that says it is a page of the extension", { ...popup, id: "" }],
    ["a sender without a tab", { id: "lens", url: "https://example.org/" }],
  ])("%s", (_, sender) => {
    for (const message of [...validMessages, { type: "read-library" }])
      expect(answerRequest(message, sender)).toBeUndefined();
  });

  it("an extension page that sends the message of a content script", () => {
    for (const message of validMessages) expect(answerRequest(message, popup)).toBeUndefined();
  });
});

it("gives all records to an extension page", async () => {
  expect(await answerRequest({ type: "read-library" }, popup)).toMatchObject({ origin: "library" });
});

import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { forgedMessages, validMessages } from "../messages/forgedMessages.ts";

const stored: Record<string, unknown> = {};
/** What the background did with the browser. */
const executeScript = vi.fn(async (_injection: object) => [{ frameId: 0, documentId: "document-1" }]);
const create = vi.fn(async (_tab: object) => undefined);
const setBadgeText = vi.fn(async (_badge: object) => undefined);
const tabOfFrame = { active: true, windowId: 7 };

vi.mock("../../../data/browser.ts", () => {
  const area = {
    get: async () => structuredClone(stored),
    set: async (items: object) => void Object.assign(stored, structuredClone(items)),
  };
  return {
    browser: {
      storage: { local: area },
      scripting: { executeScript },
      windows: {},
      tabs: { create, get: async () => tabOfFrame },
      action: { setBadgeBackgroundColor: async () => {}, setBadgeText },
      runtime: {
        id: "lens",
        getURL: (path: string) => `lens://lens${path.startsWith("/") ? "" : "/"}${path}`,
        getManifest: () => ({ version: "1.0" }),
      },
    },
  };
});

const { answerRequest } = await import("../../../entrypoints/background/answerRequest.ts");

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

type Sender = Parameters<typeof answerRequest>[1];

const tab = { id: 1, url: "https://example.org/" } as NonNullable<Sender["tab"]>;
const frame: Sender = {
  id: "lens",
  tab,
  frameId: 3,
  documentId: "document-1",
  url: "https://frame.example/",
};
const popup: Sender = { id: "lens", url: "lens://lens/popup.html" };

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
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

  it("opens one tab by a flood of requests, and none while its own tab is inactive", async () => {
    create.mockImplementation(async () => void Object.assign(tabOfFrame, { active: false }));
    const request = () => answerRequest({ type: "show-section", section: "organizations" }, frame);
    await Promise.all(Array.from({ length: 30 }, request));
    for (let i = 0; i < 3; i++) await request();
    expect(create.mock.calls).toEqual([[{ url: "lens://lens/popup.html#organizations", windowId: 7 }]]);
  });

  it("cannot keep the background busy, nor fill the log with refusals", async () => {
    // The requests that have to wait are never answered in this test.
    vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
    const flooding = { ...frame, documentId: "flooding", tab: { ...tab, id: 2 } };
    executeScript.mockResolvedValue([{ frameId: 3, documentId: "flooding" }]);
    const refused = vi.fn();
    for (let i = 0; i < 1000; i++) answerRequest({ type: "load-card" }, flooding)?.catch(refused);
    await answerRequest({ type: "frame-settings" }, frame);
    vi.useRealTimers();
    await vi.waitFor(() => expect(injected()).toHaveLength(150));
    expect(refused).toHaveBeenCalledTimes(750);
    executeScript.mockResolvedValue([{ frameId: 3, documentId: "document-1" }]);
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

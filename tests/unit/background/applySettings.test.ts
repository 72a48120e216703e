import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { frameSettingsOf } from "../../../data/settings/FrameSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";

type Listener = (changes: object, area: string) => void;

const listeners: Listener[] = [];
const executeScript = vi.fn(async (_injection: { target: object; args?: unknown[] }) => []);

vi.mock("../../../data/browser.ts", () => {
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  return {
    browser: {
      storage: {
        local: area,
        sync: area,
        session: area,
        onChanged: { addListener: (listener: Listener) => void listeners.push(listener) },
      },
      scripting: {
        executeScript,
        registerContentScripts: async () => {},
        unregisterContentScripts: async () => {},
      },
      action: {
        setBadgeBackgroundColor: async () => {},
        setBadgeText: async () => {},
        setTitle: async () => {},
      },
      runtime: { getManifest: () => ({}) },
      tabs: { query: async () => [{ id: 1 }, { id: 2 }, {}] },
    },
  };
});

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

const { applySettings } = await import("../../../entrypoints/background/applySettings.ts");
applySettings();
// The first read of own data takes longer than a task.
await (await import("../../../entrypoints/background/ownData.ts")).readOwnMarks();

/** Tells the background that these settings have replaced the defaults. */
async function change(changed: Partial<Settings>): Promise<void> {
  const settings = { oldValue: defaultSettings, newValue: { ...defaultSettings, ...changed } };
  for (const listener of listeners) listener({ settings }, "local");
  await new Promise((resolve) => setTimeout(resolve));
}

const sent = () =>
  executeScript.mock.calls.flatMap(([{ target, args }]) =>
    args?.[0] === "applySettings" ? [{ target, settings: args[1] }] : [],
  );

beforeEach(() => executeScript.mockClear());

it("sends changed settings to every frame, and only those that a frame needs", async () => {
  const changed: Partial<Settings> = {
    marks: { ...defaultSettings.marks, color: "pink" },
    sites: { ...defaultSettings.sites, off: ["example.org"] },
  };
  await change(changed);
  const settings = [frameSettingsOf({ ...defaultSettings, ...changed }, noOwnMarks)];
  expect(sent()).toEqual([1, 2].map((tabId) => ({ target: { tabId, allFrames: true }, settings })));
  expect(JSON.stringify(sent())).not.toContain("example.org");
});

it.each<Partial<Settings>>([{ language: "de" }, { reading: "clinical" }, {}])(
  "sends nothing when frames do not need the change: %j",
  async (changed) => {
    await change(changed);
    expect(sent()).toEqual([]);
  },
);

it("sends no value that is not valid", async () => {
  const marks = { ...defaultSettings.marks, color: "red; } } a { color: red", style: "wavy" };
  await change({ marks } as never);
  expect(sent()).toMatchObject([
    { settings: [{ marks: { color: "auto", style: "wavy" } }] },
    { settings: [{ marks: { color: "auto", style: "wavy" } }] },
  ]);
});

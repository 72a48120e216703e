import { beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";

const [local, session]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
/** What happened, in order: registered scripts, and files or functions that run in the tab. */
const events: string[] = [];
let registered: string[] = [];
let isRunning = true;

vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown>) => ({
    get: async () => structuredClone(items),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void delete items[key],
  });
  return {
    browser: {
      storage: { local: area(local), session: area(session) },
      tabs: { query: async () => [{ id: 1, url: "https://example.org/", incognito: false }] },
      runtime: { getManifest: () => ({ host_permissions: ["https://*/*"] }) },
      action: { setBadgeBackgroundColor: async () => {}, setBadgeText: async () => {} },
      scripting: {
        unregisterContentScripts: async () => {
          registered = [];
        },
        registerContentScripts: async (scripts: { id: string }[]) => {
          registered = scripts.map(({ id }) => id);
        },
        executeScript: async ({ files, func }: { files?: string[]; func?: () => void }) => {
          const name = files?.[0] ?? func?.name ?? "";
          // The first attempt to stop is slow: it would end after a later start.
          if (name === "stopScripts") await new Promise((resolve) => setTimeout(resolve, 50));
          if (name === "stopScripts") isRunning = false;
          if (name === "/detector.js") isRunning = true;
          events.push(name);
          return [{ frameId: 0, result: { origin: "https://example.org", isRunning } }];
        },
      },
    },
  };
});

const { applySites } = await import("../../../entrypoints/background/sites/applySites.ts");

const turn = (off: string[]) => {
  local.settings = { ...defaultSettings, sites: { ...defaultSettings.sites, off } };
};

beforeEach(() => {
  events.length = 0;
  isRunning = true;
});

it("ends with the newer of two quick changes, and does not overlap them", async () => {
  turn(["example.org"]);
  const first = applySites();
  await new Promise((resolve) => setTimeout(resolve, 20));
  turn([]);
  await applySites();
  await first;
  expect(isRunning).toBe(true);
  expect(events.indexOf("stopScripts")).toBeLessThan(events.indexOf("/detector.js"));
  expect(registered).toEqual(["detector"]);
});

it("registers nothing again if nothing has changed", async () => {
  turn(["example.org"]);
  await applySites();
  expect(registered).toEqual(["frameGate", "detector"]);
  registered = ["untouched"];
  await applySites();
  expect(registered).toEqual(["untouched"]);
});

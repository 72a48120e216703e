import { beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { eventually } from "../../tools/eventually.ts";

const [local, session]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: () => void;
}
/** The names of what was to run in tab 2. */
const hungEvents: string[] = [];
/** What happened, in order: registered scripts, and files or functions that run in the tab. */
const events: string[] = [];
let registered: string[] = [];
let isRunning = true;
/** The tabs; the first script in tab 2 gets no answer until `release` is called. */
const tabs = [{ id: 1, url: "https://example.org/", incognito: false }];
let release: (() => void) | undefined;

vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown>) => ({
    get: async () => structuredClone(items),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void delete items[key],
  });
  return {
    browser: {
      storage: { local: area(local), session: area(session) },
      tabs: { query: async () => tabs },
      runtime: { getManifest: () => ({ host_permissions: ["https://*/*"] }) },
      action: {
        setBadgeBackgroundColor: async () => {},
        setBadgeText: async () => {},
        setTitle: async () => {},
      },
      scripting: {
        unregisterContentScripts: async () => {
          registered = [];
        },
        registerContentScripts: async (scripts: { id: string }[]) => {
          registered = scripts.map(({ id }) => id);
        },
        executeScript: async ({ target, files, func }: Injection) => {
          const name = files?.[0] ?? func?.name ?? "";
          if (target.tabId === 2) {
            hungEvents.push(name);
            if (hungEvents.length === 1)
              await new Promise<void>((resolve) => {
                release = resolve;
              });
            return [{ frameId: 0, result: { origin: "https://example.net", isRunning: false } }];
          }
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
  hungEvents.length = 0;
  tabs.length = 1;
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
  expect(registered).toEqual(["detector", "blankPages"]);
});

it("registers nothing again if nothing has changed", async () => {
  turn(["example.org"]);
  await applySites();
  expect(registered).toEqual(["frameGate", "detector"]);
  registered = ["untouched"];
  await applySites();
  expect(registered).toEqual(["untouched"]);
});

it("does not wait for a tab that never answers, and gives it the latest settings", async () => {
  tabs.push({ id: 2, url: "https://example.net/", incognito: false });
  turn(["example.com"]);
  const first = applySites();
  await eventually(() => expect(hungEvents).toEqual(["readState"]));
  turn(["example.org", "example.net"]);
  await Promise.all([first, applySites()]);
  expect(isRunning).toBe(false);
  expect(hungEvents).toContain("stopScripts");
  release?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(hungEvents).not.toContain("/detector.js");
});

it("stops all frames of a page that is off, although one of them never answers", async () => {
  tabs.push({ id: 2, url: "https://example.net/", incognito: false });
  turn(["example.net"]);
  await applySites();
  expect(hungEvents[0]).toBe("stopScripts");
  release?.();
});

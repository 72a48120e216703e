import "fake-indexeddb/auto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { oldestBrowsers } from "../../../data/build/oldestBrowsers.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { eventually } from "../../tools/eventually.ts";
import { entryOf, supportedSince } from "./compatData.ts";

/** The registered listeners by event. */
const listeners = new Map<string, (...args: never[]) => unknown>();
const event = (name: string) => ({
  addListener: (listener: () => unknown) => void listeners.set(name, listener),
  removeListener: () => {},
});
const badge = vi.fn(async () => {});
const created = vi.fn(async () => ({ id: 8 }));
const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };

/** Returns all APIs that the extension calls in a desktop browser. */
const allApis = () => ({
  runtime: {
    id: "lens",
    getURL: (path: string) => `lens://${path}`,
    getManifest: () => ({ host_permissions: ["https://*/*"] }),
    onInstalled: event("installed"),
    onStartup: event("startup"),
    onMessage: event("message"),
  },
  permissions: { onAdded: event("permissions") },
  storage: { local: area, sync: area, session: area, managed: area, onChanged: event("storage") },
  tabs: {
    query: async () => [],
    get: async () => ({ url: "https://example.org/", incognito: false }),
    create: created,
    onUpdated: event("updated"),
    onActivated: event("activated"),
    onRemoved: event("tab removed"),
  },
  scripting: {
    executeScript: async () => [],
    registerContentScripts: async () => {},
    unregisterContentScripts: async () => {},
  },
  action: {
    setBadgeText: badge,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async () => {},
  },
  management: { getSelf: async () => ({ installType: "normal" }) },
  contextMenus: { removeAll: async () => {}, create: () => {}, onClicked: event("menu") },
  commands: { getAll: async () => [{ name: "next-mention" }], onCommand: event("command") },
  omnibox: {
    onInputStarted: event("omnibox started"),
    onInputChanged: event("omnibox changed"),
    onInputEntered: event("omnibox entered"),
  },
  windows: { getCurrent: async () => ({ id: 1 }), onRemoved: event("window removed") },
  sidebarAction: { open: async () => {} },
  sidePanel: { open: async () => {} },
});
const browser = allApis() as Partial<ReturnType<typeof allApis>>;
vi.mock("../../../data/browser.ts", () => ({ browser }));
vi.mock("webextension-polyfill", () => ({ default: browser }));

const background = (await import("../../../entrypoints/background/index.ts")).default;
const { createMenus } = await import("../../../entrypoints/background/contextMenu.ts");
const { updateBadge } = await import("../../../entrypoints/background/updateBadge.ts");
const { openShortcuts, shortcutsNeedHelp } = await import("../../../entrypoints/options/openShortcuts.ts");
const { readShortcuts } = await import("../../../entrypoints/pages/readShortcuts.ts");
const { followPage } = await import("../../../entrypoints/pages/followPage.ts");
const { panelOpener } = await import("../../../entrypoints/popup/panelOpener.ts");

beforeEach(() => {
  Object.assign(browser, allApis());
  listeners.clear();
  vi.clearAllMocks();
});
afterEach(() => vi.unstubAllGlobals());

/** Returns the paths of the APIs that the oldest supported release of a browser lacks, such as "storage.managed". */
function apisLackedBy(browserName: keyof typeof oldestBrowsers): string[] {
  const lacks = (path: string) => {
    const compat = entryOf(`webextensions.api.${path}`)?.__compat;
    return (
      compat && supportedSince(compat, browserName, "contextMenus") > Number(oldestBrowsers[browserName])
    );
  };
  return Object.entries(allApis()).flatMap(([name, api]) => {
    const entry = name === "contextMenus" ? "menus" : name;
    if (lacks(entry)) return [name];
    return Object.keys(api).flatMap((member) => (lacks(`${entry}.${member}`) ? [`${name}.${member}`] : []));
  });
}

async function expectToWork(): Promise<void> {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("reportError", (error: unknown) => console.error(error));
  background.main();
  expect([...listeners.keys()]).toEqual(
    expect.arrayContaining(["installed", "startup", "permissions", "storage", "message"]),
  );
  listeners.get("installed")?.({ reason: "install" } as never);
  await eventually(() => expect(created).toHaveBeenCalled());
  await createMenus(defaultSettings as Settings);
  await updateBadge(1);
  expect(badge).toHaveBeenCalledWith({ tabId: 1, text: "" });
  expect(Array.isArray(await readShortcuts())).toBe(true);
  expect(shortcutsNeedHelp()).toBe(true);
  const stopping = new AbortController();
  followPage(() => {}, stopping.signal);
  stopping.abort();
}

it("knows what phones and Safari lack", () => {
  const onAndroid = ["contextMenus", "commands", "omnibox", "windows", "sidebarAction", "sidePanel"];
  expect(apisLackedBy("firefox_android").sort()).toEqual([...onAndroid, "storage.managed"].sort());
  expect(apisLackedBy("safari").sort()).toEqual(
    [
      "action.setBadgeTextColor",
      "management",
      "omnibox",
      "sidePanel",
      "sidebarAction",
      "storage.managed",
    ].sort(),
  );
});

it.each([
  ["firefox_android", "android.md"],
  ["safari", "safari.md"],
] as const)("says for %s in docs/%s what happens instead of each", (browserName, file) => {
  const text = readFileSync(join(import.meta.dirname, "../../../docs", file), "utf8");
  expect(apisLackedBy(browserName).filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
});

it("has each API that the code names", () => {
  const root = join(import.meta.dirname, "../../..");
  const names = globSync("{components,data,entrypoints}/**/*.{ts,tsx}", { cwd: root }).flatMap((file) => {
    const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|["`].*?["`]/g, "");
    const members = [...code.matchAll(/\bbrowser\??\.(\w+)/g)].map(([, name]) => name);
    const taken = [...code.matchAll(/\{([^{}]*)\} = browser(?: as [^;]+)?;/g)].flatMap(
      ([, list = ""]) => list.match(/\w+/g) ?? [],
    );
    return [...members, ...taken];
  });
  expect(names.length).toBeGreaterThan(100);
  expect([...new Set(names)].filter((name) => name && !(name in allApis()))).toEqual([]);
});

const lackedSomewhere = (Object.keys(oldestBrowsers) as (keyof typeof oldestBrowsers)[]).flatMap(
  apisLackedBy,
);

it.each([...new Set(lackedSomewhere)])("starts and works in a browser without %s", async (path) => {
  remove(path);
  await expectToWork();
});

it.each(Object.keys(oldestBrowsers) as (keyof typeof oldestBrowsers)[])(
  "starts and works in %s, which lacks several",
  async (browserName) => {
    for (const path of apisLackedBy(browserName)) remove(path);
    await expectToWork();
  },
);

it("offers no side panel and no shortcuts in Firefox for Android", async () => {
  for (const path of apisLackedBy("firefox_android")) remove(path);
  expect(panelOpener()).toBeUndefined();
  expect(await readShortcuts()).toEqual([]);
  await openShortcuts();
});

it("yields to the main thread where there is no scheduler, and where it is an older one", async () => {
  const { TimeSlice } = await import("../../../entrypoints/dom/TimeSlice.ts");
  for (const scheduler of [undefined, { postTask: () => {} }]) {
    vi.stubGlobal("scheduler", scheduler);
    vi.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValue(100);
    const slice = new TimeSlice(new AbortController().signal);
    expect(slice.isOver()).toBe(true);
    await slice.yieldToMain();
    expect(slice.isOver()).toBe(false);
    vi.restoreAllMocks();
  }
});

function remove(path: string): void {
  const [name = "", method] = path.split(".");
  const api = method ? browser[name as keyof typeof browser] : browser;
  delete (api as Record<string, unknown>)[method ?? name];
}

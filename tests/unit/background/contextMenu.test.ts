import { beforeEach, expect, it, vi } from "vitest";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { MAX_SELECTION_CHARS } from "../../../data/messages/limits.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { eventually } from "../../tools/eventually.ts";

const local: Record<string, unknown> = {};
const session: Record<string, unknown> = {};
const created: { url?: string; active?: boolean; windowId?: number }[] = [];
const menus: { id: string; title: string }[] = [];
const base = { url: "lens://" };
const setPopup = vi.fn(async (_popup: object) => undefined);
const openPopup = vi.fn(async (_options: object) => undefined);
/** The tabs of the look-up page, what they were told, the windows that were focused, and the state of a new tab. */
const lookUpTabs: { id: number; url: string; incognito: boolean; windowId?: number }[] = [];
const updated: { id: number; url?: string; active?: boolean }[] = [];
const focused: object[] = [];
const lastTab = { id: 100 };
const tabStatus = { value: "complete" };
/** Runs a script or function in a frame. By default, extensions cannot access the page. */
const executeScript = vi.fn(
  async (_injection: { target?: { frameIds?: number[] }; args?: unknown[] }): Promise<unknown[]> => {
    throw new Error("Cannot access contents of the page");
  },
);
const installType = { value: "normal" };

vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown>) => ({
    get: async () => structuredClone(items),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void delete items[key],
  });
  return {
    browser: {
      storage: { local: area(local), sync: area({}), session: area(session) },
      tabs: {
        create: async (tab: object) => {
          created.push(tab);
          return { id: ++lastTab.id };
        },
        query: async () => [{ id: 1, url: "https://www.example.org/page" }, ...lookUpTabs],
        get: async (id: number) => {
          if (created.length === 0) throw new Error(`No tab with id: ${id}`);
          const { windowId } = created.at(id - 1 - lastTab.id) ?? {};
          return { id, status: tabStatus.value, incognito: false, windowId };
        },
        update: async (id: number, tab: object) => {
          updated.push({ id, ...tab });
          return { windowId: 3 };
        },
      },
      scripting: { executeScript },
      runtime: { getURL: (path: string) => base.url + path },
      windows: { update: async (id: number, change: object) => void focused.push({ id, ...change }) },
      action: { setPopup, openPopup },
      management: { getSelf: async () => ({ installType: installType.value }) },
      contextMenus: {
        removeAll: async () => void menus.splice(0),
        create: (menu: { id: string; title: string }) => void menus.push(menu),
      },
    },
  };
});

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

const { createMenus, onMenu } = await import("../../../entrypoints/background/contextMenu.ts");
const { toggleSite } = await import("../../../entrypoints/background/sites/toggleSite.ts");
const { openWelcome } = await import("../../../entrypoints/background/openTabs.ts");

const { takeSelection } = await import("../../../data/messages/extensionPages.ts");

const sites = () => (local.settings as typeof defaultSettings | undefined)?.sites;
const tab = (url: string) => ({ id: 1, url }) as Parameters<typeof toggleSite>[0];

beforeEach(() => {
  for (const list of [lookUpTabs, updated, focused]) list.length = 0;
  tabStatus.value = "complete";
  executeScript.mockClear();
  for (const items of [local, session]) for (const key of Object.keys(items)) delete items[key];
  created.length = 0;
});

it("creates each menu entry once, in the language chosen last, when the language changes quickly", async () => {
  const languages = ["de", "fr", "en"] as const;
  await Promise.all(languages.map((language) => createMenus({ ...defaultSettings, language })));
  expect(menus.map(({ title }) => title)).toEqual([
    en.messages["menu.lookUp"],
    en.messages["menu.toggleSite"],
  ]);
});

const lookUp = (selectionText: string, at?: ReturnType<typeof tab>) =>
  onMenu({ menuItemId: "look-up", selectionText } as Parameters<typeof onMenu>[0], at);

/** Returns the fragment of a look-up page's address. */
const fragmentOf = ({ url = "" } = {}) => url.slice(url.indexOf("#"));

it("looks up the selected text in a new tab, without putting it into the address", async () => {
  lookUp("writer’s cramp");
  await eventually(() => expect(created).toHaveLength(1));
  expect(created[0]?.url).toMatch(/^lens:\/\/lookup\.html#[\da-f-]{36}$/);
  expect(Object.values(session)).toEqual(["writer’s cramp"]);
});

it("removes the selected text once it was read", async () => {
  lookUp(" writer’s cramp ");
  await eventually(() => expect(created).toHaveLength(1));
  expect(await takeSelection(fragmentOf(created[0]))).toBe("writer’s cramp");
  expect(session).toEqual({});
  expect(await takeSelection(fragmentOf(created[0]))).toBe("");
});

it("shows another look-up in the look-up tab, in front", async () => {
  lookUpTabs.push({ id: 7, url: "lens://lookup.html#before", incognito: false });
  lookUp("hemidystonia");
  await eventually(() => expect(focused).toEqual([{ id: 3, focused: true }]));
  expect(created).toEqual([]);
  expect(updated).toMatchObject([{ id: 7, active: true }]);
  expect(await takeSelection(fragmentOf(updated[0]))).toBe("hemidystonia");
});

it("leaves a look-up tab alone in which the reader has typed a text", async () => {
  lookUpTabs.push({ id: 7, url: "lens://lookup.html", incognito: false });
  lookUp("hemidystonia");
  await eventually(() => expect(created).toHaveLength(1));
  expect(updated).toEqual([]);
});

it("does not mix up two look-ups in quick succession, while the first one's tab is loading", async () => {
  tabStatus.value = "loading";
  lookUp("writer’s cramp");
  lookUp("hemidystonia");
  await eventually(() => expect(updated).toHaveLength(1));
  expect(created).toHaveLength(1);
  expect(updated[0]?.id).toBe(lastTab.id);
  expect(await takeSelection(fragmentOf(created[0]))).toBe("writer’s cramp");
  expect(await takeSelection(fragmentOf(updated[0]))).toBe("hemidystonia");
});

it("shows the words of two windows in a look-up tab of each, in quick succession too", async () => {
  tabStatus.value = "loading";
  const inWindow = (windowId: number) =>
    ({ ...tab("https://example.net"), windowId, incognito: false }) as ReturnType<typeof tab>;
  lookUp("writer’s cramp", inWindow(5));
  lookUp("hemidystonia", inWindow(6));
  await eventually(() => expect(created).toMatchObject([{ windowId: 5 }, { windowId: 6 }]));
  expect(await takeSelection(fragmentOf(created[0]))).toBe("writer’s cramp");
  expect(await takeSelection(fragmentOf(created[1]))).toBe("hemidystonia");
  lookUpTabs.push({ id: 101, url: "lens://lookup.html#before", incognito: false, windowId: 5 });
  lookUp("blepharospasm", inWindow(6));
  await eventually(() => expect(updated).toMatchObject([{ id: lastTab.id }]));
});

it("does not show the words of a private window in a look-up tab that is not private", async () => {
  lookUpTabs.push({ id: 7, url: "lens://lookup.html#before", incognito: false });
  lookUp("dystonia", { ...tab("https://example.net"), windowId: 5, incognito: true } as ReturnType<
    typeof tab
  >);
  await eventually(() => expect(created).toHaveLength(1));
  expect(updated).toEqual([]);
});

it.each([
  ["shows the card in the page", true, 0],
  ["opens the look-up tab, where the page shows no card", false, 1],
])("%s", async (_, isShown, tabs) => {
  const calls: unknown[] = [];
  executeScript.mockImplementation(async ({ args = [] }) => {
    if (args[0] === "lookUp") calls.push((args[1] as unknown[])[0]);
    return [{ frameId: 4, result: args[0] === "lookUp" ? isShown : undefined }];
  });
  onMenu(
    { menuItemId: "look-up", selectionText: "CD", frameId: 4 } as Parameters<typeof onMenu>[0],
    tab("https://example.net"),
  );
  await eventually(() => expect(calls).toEqual(["CD"]));
  await new Promise((resolve) => setTimeout(resolve));
  expect(created).toHaveLength(tabs);
  expect(executeScript.mock.calls.every(([{ target }]) => target?.frameIds?.[0] === 4)).toBe(true);
});

it("looks up text of a private window in this window", async () => {
  const inPrivate = { ...tab("https://example.net"), windowId: 5, incognito: true } as ReturnType<typeof tab>;
  lookUp("dystonia", inPrivate);
  await eventually(() => expect(created).toMatchObject([{ windowId: 5 }]));
  base.url = "chrome-extension://id/";
  lookUp("dystonia", inPrivate);
  await eventually(() => expect(setPopup).toHaveBeenCalledTimes(2));
  base.url = "lens://";
  expect(created).toHaveLength(1);
  expect(openPopup.mock.calls).toEqual([[{ windowId: 5 }]]);
  expect(setPopup.mock.calls).toEqual([
    [{ tabId: 1, popup: expect.stringMatching(/^chrome-extension:\/\/id\/lookup\.html#/) }],
    [{ tabId: 1, popup: "chrome-extension://id/popup.html" }],
  ]);
});

it("keeps no words in memory that no page could be opened for", async () => {
  const inPrivate = { ...tab("https://example.net"), windowId: 5, incognito: true } as ReturnType<typeof tab>;
  base.url = "chrome-extension://id/";
  openPopup.mockRejectedValueOnce(new Error("Could not find an active browser window."));
  setPopup.mockClear();
  lookUp("dystonia", inPrivate);
  await eventually(() => expect(setPopup).toHaveBeenCalledTimes(2));
  await eventually(() => expect(session).toEqual({}));
  base.url = "lens://";
});

it("keeps a choice in a private window in memory", async () => {
  await toggleSite({ ...tab("https://example.net"), incognito: true } as ReturnType<typeof tab>);
  expect(local.settings).toBeUndefined();
  expect(session).toHaveProperty("private-sites.own.off", ["example.net"]);
});

it("looks up only the beginning of a very long selection", async () => {
  onMenu({ menuItemId: "look-up", selectionText: "x".repeat(1_000_000) } as Parameters<typeof onMenu>[0]);
  await eventually(() => expect(Object.values(session)).toEqual(["x".repeat(MAX_SELECTION_CHARS)]));
});

it.each([
  ["the tab's site", tab("https://example.net/a"), ["example.net"]],
  ["the site in front, by a shortcut", undefined, ["www.example.org"]],
  ["no site, on a page of the browser", tab("chrome://version"), undefined],
  ["no site, on a file", tab("file:///a.html"), undefined],
])("turns off %s", async (_, at, off) => {
  await toggleSite(at);
  expect(sites()?.off).toEqual(off);
});

it("turns a site on again, which also ends a pause", async () => {
  local.settings = { ...defaultSettings, sites: { ...defaultSettings.sites, pausedUntil: Date.now() + 9e5 } };
  await toggleSite(tab("https://example.net"));
  expect(sites()).toEqual(defaultSettings.sites);
  await toggleSite(tab("https://example.net"));
  expect(sites()?.off).toEqual(["example.net"]);
  await toggleSite(tab("https://example.net"));
  expect(sites()?.off).toEqual([]);
});

it.each([
  ["install", "normal", [{ url: "lens://welcome.html", active: true }]],
  ["install", "development", [{ url: "lens://welcome.html", active: false }]],
  ["update", "normal", []],
  ["browser_update", "normal", []],
] as const)("after %s of a %s extension opens %j", async (reason, type, tabs) => {
  installType.value = type;
  await openWelcome({ reason });
  expect(created).toEqual(tabs);
});

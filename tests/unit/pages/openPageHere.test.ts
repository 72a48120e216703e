import { beforeEach, expect, it, vi } from "vitest";

const state = { base: "", tab: { id: 1, windowId: 5, incognito: false } };
const create = vi.fn(async (_tab: object) => ({ id: 2 }));
const openPopup = vi.fn(async (_options: object) => undefined);
const assign = vi.fn((_url: string) => undefined);

vi.stubGlobal("location", { assign });
vi.mock("../../../data/browser.ts", () => ({
  browser: {
    runtime: { getURL: (path: string) => state.base + path },
    tabs: { create, query: async () => [state.tab] },
    windows: {},
    action: { setPopup: async () => undefined, openPopup },
  },
}));

const { openPageHere } = await import("../../../entrypoints/pages/openPageHere.ts");

beforeEach(() => {
  for (const mock of [create, openPopup, assign]) mock.mockClear();
});

it.each([
  ["moz-extension://id/", false],
  ["moz-extension://id/", true],
  ["chrome-extension://id/", false],
])("opens a page in a tab of the window (%s, private: %s)", async (base, incognito) => {
  state.base = base;
  state.tab.incognito = incognito;
  await openPageHere("handout.html");
  expect(create.mock.calls).toEqual([[{ url: `${base}handout.html`, windowId: 5 }]]);
  expect(assign).not.toHaveBeenCalled();
});

it("shows a page in place of the popup of a private window of Chromium", async () => {
  state.base = "chrome-extension://id/";
  state.tab.incognito = true;
  await openPageHere("handout.html");
  expect(assign.mock.calls).toEqual([["chrome-extension://id/handout.html"]]);
  expect(create).not.toHaveBeenCalled();
});

it("shows a page as the popup, from the side panel of a private window of Chromium", async () => {
  state.base = "chrome-extension://id/";
  state.tab.incognito = true;
  await openPageHere("handout.html", { isSidePanel: true });
  expect(openPopup.mock.calls).toEqual([[{ windowId: 5 }]]);
  for (const other of [create, assign]) expect(other).not.toHaveBeenCalled();
});

import { beforeEach, expect, it, vi } from "vitest";

let items: Record<string, unknown> = {};
let tab: { incognito: boolean } | Promise<never> | undefined;

vi.mock("../../../data/browser.ts", () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: items[key] }),
        set: async (changed: object) => void Object.assign(items, changed),
      },
    },
    tabs: {
      query: async () => {
        if (!tab) throw new Error("No answer");
        return [await tab];
      },
    },
  },
}));

const { readLastTab, storeLastTab } = await import("../../../entrypoints/pages/lastTab.ts");

beforeEach(() => {
  items = {};
  tab = { incognito: false };
});

it("is remembered", async () => {
  expect(await readLastTab()).toBeUndefined();
  await storeLastTab("organizations");
  expect(await readLastTab()).toBe("organizations");
});

it("is remembered apart in private windows", async () => {
  await storeLastTab("organizations");
  tab = { incognito: true };
  expect(await readLastTab()).toBeUndefined();
  await storeLastTab("causes");
  expect(await readLastTab()).toBe("causes");
  tab = { incognito: false };
  expect(await readLastTab()).toBe("organizations");
});

it.each([undefined, "other", 1, {}])("is none when something else is stored: %j", async (stored) => {
  items.lastTab = stored;
  expect(await readLastTab()).toBeUndefined();
});

it("is none when the browser does not answer", async () => {
  await storeLastTab("causes");
  tab = undefined;
  expect(await readLastTab()).toBeUndefined();
});

it("is none when the answer never comes: the popup does not wait for it", async () => {
  await storeLastTab("causes");
  tab = new Promise<never>(() => {});
  expect(await readLastTab()).toBeUndefined();
});

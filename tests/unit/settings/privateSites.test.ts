import { beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { switchSite } from "../../../data/settings/sites.ts";

const [local, session]: Record<string, unknown>[] = [{}, {}];
const policy: Record<string, unknown> = {};
vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown> = {}) => ({
    get: async () => structuredClone(items),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete items[key];
    },
  });
  return { browser: { storage: { local: area(local), session: area(session), managed: area(policy) } } };
});

const { changeSites, forgetPrivateChoices, readSettingsFor } = await import(
  "../../../data/settings/privateSites.ts"
);

const turn = (host: string, isOn: boolean) => (settings: Settings) => switchSite(settings, host, isOn);
const off = async (isPrivate: boolean) => (await readSettingsFor(isPrivate)).sites.off;

beforeEach(() => {
  for (const items of [local, session, policy])
    for (const key of Object.keys(items ?? {})) delete items?.[key];
});

it("keeps choices in private windows in memory, and away from other windows", async () => {
  await changeSites(true, turn("example.org", false));
  expect(local).toEqual({});
  expect([await off(true), await off(false)]).toEqual([["example.org"], []]);
});

it("forgets them", async () => {
  await changeSites(true, turn("example.org", false));
  await forgetPrivateChoices();
  expect(await off(true)).toEqual([]);
  expect(session).toEqual({});
});

it("applies choices of other windows in private ones, too, unless these have their own", async () => {
  await changeSites(false, turn("a.example", false));
  await changeSites(true, turn("a.example", true));
  await changeSites(true, turn("b.example", false));
  await changeSites(false, turn("c.example", false));
  expect([await off(true), await off(false)]).toEqual([
    ["c.example", "b.example"],
    ["a.example", "c.example"],
  ]);
});

it("keeps a site off that the organization has turned off", async () => {
  policy.sites = { off: ["clinic.example"] };
  await changeSites(true, turn("clinic.example", true));
  await changeSites(true, turn("own.example", false));
  expect([await off(true), await off(false)]).toEqual([
    ["clinic.example", "own.example"],
    ["clinic.example"],
  ]);
});

it("ignores what is no choice", async () => {
  Object.assign(session ?? {}, { "private-sites": { base: {}, own: 1 } });
  expect(await readSettingsFor(true)).toEqual(defaultSettings);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { contactKinds } from "../../../data/own/bounds.ts";
import { ContactFieldsSchema } from "../../../data/own/OwnData.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { managedSettingsOf, noManagedSettings, withManaged } from "../../../data/settings/managedSettings.ts";
import { SettingsSchema } from "../../../data/settings/SettingsSchema.ts";

const storage: { managed?: { get: () => unknown } } = {};
vi.mock("../../../data/browser.ts", () => ({ browser: { storage } }));

const { readManagedItems } = await import("../../../data/settings/managedStorage.ts");

afterEach(() => void vi.useRealTimers());

describe("a policy", () => {
  it("sets what it names, and nothing else", () => {
    const managed = managedSettingsOf({ wording: "clinical", sites: { off: ["Example.ORG."] } });
    expect(managed).toEqual({ reading: "clinical", off: ["example.org"], chosen: [] });
    expect(withManaged(defaultSettings, managed)).toEqual({
      ...defaultSettings,
      reading: "clinical",
      sites: { ...defaultSettings.sites, off: ["example.org"] },
    });
  });

  it.each([
    [{}],
    [{ language: "xx", wording: 7, sites: "all" }],
    [
      {
        language: ["de"],
        wording: null,
        sites: { mode: "off", off: "example.org", chosen: { 0: "a.example" } },
      },
    ],
    [{ sites: { off: ["not a site", "https://example.org/", 7, null, "1.2.3.4.5"] } }],
    [{ theme: "dark", badge: false, version: 9 }],
  ])("with no valid value sets nothing: %j", (items) => {
    const managed = managedSettingsOf(items);
    expect(managed).toEqual(noManagedSettings);
    expect(withManaged(defaultSettings, managed)).toBe(defaultSettings);
  });

  it("keeps its valid values beside invalid ones, and names each site once", () => {
    const items = {
      language: "ar",
      wording: "both",
      sites: { chosen: ["a.example", " ", "A.example", "b.example"] },
    };
    expect(managedSettingsOf(items)).toEqual({ language: "ar", off: [], chosen: ["a.example", "b.example"] });
  });

  it("keeps the lists within their bounds", () => {
    const hosts = (count: number, name: string) =>
      Array.from({ length: count }, (_, i) => `${name}${i}.example`);
    const managed = managedSettingsOf({ sites: { off: hosts(5000, "m") } });
    expect(managed.off).toHaveLength(1000);
    const own = { ...defaultSettings, sites: { ...defaultSettings.sites, off: hosts(10_000, "o") } };
    expect(withManaged(own, managed).sites.off).toHaveLength(10_000);
  });
});

describe("reading the policy resolves to", () => {
  it.each([
    ["no items where the browser has no managed storage", undefined],
    ["no items where there is no policy", { get: async () => Promise.reject(new Error("not found")) }],
    [
      "no items where the browser throws",
      {
        get: () => {
          throw new Error("unsupported");
        },
      },
    ],
    ["no items where the browser returns nothing", { get: async () => undefined }],
  ])("%s", async (_, managed) => {
    Object.assign(storage, { managed });
    expect(await readManagedItems()).toEqual({});
  });

  it("no items when the browser does not answer", async () => {
    vi.useFakeTimers();
    storage.managed = { get: () => new Promise(() => {}) };
    const reading = readManagedItems();
    await vi.advanceTimersByTimeAsync(200);
    expect(await reading).toEqual({});
  });

  it("its items", async () => {
    storage.managed = { get: async () => ({ language: "de" }) };
    expect(await readManagedItems()).toEqual({ language: "de" });
  });
});

describe("the schema for Chromium", () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../../public/managed-schema.json"), "utf8"),
  );

  it("has each setting with each of its values", () => {
    const { language, reading, sites } = SettingsSchema.entries;
    const { properties } = schema;
    expect(Object.keys(properties)).toEqual(["language", "wording", "sites", "contacts"]);
    expect(properties.language.enum).toEqual(language.options);
    expect(properties.wording.enum).toEqual(reading.options);
    expect(properties.sites.properties.mode.enum).toEqual(sites.entries.mode.options);
    expect(Object.keys(properties.sites.properties)).toEqual(["mode", "off", "chosen"]);
  });

  it("has each field of a contact", () => {
    const { properties } = schema.properties.contacts.items;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(ContactFieldsSchema.entries).sort());
    expect(properties.kind.enum).toEqual(contactKinds);
  });

  it("has only what Chromium knows: it does not load an extension with another schema", () => {
    const check = (node: Record<string, unknown>, isTop = false) => {
      const known = ["type", "title", "description", "enum", "properties", "items"];
      expect(Object.keys(node).filter((key) => !known.includes(key))).toEqual([]);
      expect(typeof node.type).toBe("string");
      if (isTop) expect(node.type).toBe("object");
      for (const property of Object.values(Object(node.properties)))
        check(property as Record<string, unknown>);
      if (node.items) check(node.items as Record<string, unknown>);
    };
    check(schema, true);
  });
});

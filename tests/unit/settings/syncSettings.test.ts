import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultSettings, SETTINGS_VERSION } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { FakeDevice, FakeServer, withOff, withSyncedSites } from "./fakeDevices.ts";

const START = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const setBadge =
  (badge: boolean) =>
  (settings: Settings): Settings => ({ ...settings, badge });
const without =
  (host: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    sites: { ...settings.sites, off: settings.sites.off.filter((site) => site !== host) },
  });

/** Lets each device sync and exchange its items with the others, until all know all changes. */
async function syncAll(server: FakeServer, ...devices: FakeDevice[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const device of devices) {
      device.exchange(server);
      await device.attempt();
      device.exchange(server);
      vi.advanceTimersByTime(1);
    }
  }
}

/** Returns two devices that sync their sites, with `change` known to both. */
async function twoDevices(change: (settings: Settings) => Settings = (settings) => settings) {
  const [one, other, server] = [new FakeDevice(), new FakeDevice(), new FakeServer()];
  for (const device of [one, other]) device.edit(withSyncedSites);
  one.edit(change);
  await syncAll(server, one, other);
  return { one, other, server };
}

describe("two devices", () => {
  it("both keep a site that was switched off on each of them at the same time", async () => {
    const { one, other, server } = await twoDevices(withOff("both.example"));
    one.edit(withOff("one.example"));
    other.edit(withOff("other.example"));
    await syncAll(server, one, other);
    expect(one.settings.sites.off).toEqual(["both.example", "one.example", "other.example"]);
    expect(other.settings).toEqual(one.settings);
  });

  it("keep changes of different settings, and the later one of the same setting", async () => {
    const { one, other, server } = await twoDevices();
    one.edit((settings) => ({ ...settings, badge: false, textSize: 125 }));
    await one.attempt();
    vi.advanceTimersByTime(1000);
    other.edit((settings) => ({ ...settings, reading: "clinical", textSize: 200 }));
    await syncAll(server, one, other);
    expect(one.settings).toEqual({
      ...withSyncedSites(defaultSettings),
      badge: false,
      reading: "clinical",
      textSize: 200,
    });
    expect(other.settings).toEqual(one.settings);
  });

  it("both lose a site that one of them removed, and get it back when it is added again", async () => {
    const { one, other, server } = await twoDevices(withOff("a.example", "b.example"));
    one.edit(without("a.example"));
    await syncAll(server, one, other);
    expect(other.settings.sites.off).toEqual(["b.example"]);
    other.edit(withOff("a.example"));
    await syncAll(server, one, other);
    expect(one.settings.sites.off).toEqual(["b.example", "a.example"]);
  });

  it("take over a change from a device whose clock is slow", async () => {
    const { one, other, server } = await twoDevices(setBadge(false));
    vi.setSystemTime(START - DAY_MS);
    other.edit(setBadge(true));
    await other.attempt();
    other.exchange(server);
    vi.setSystemTime(START + 1000);
    await syncAll(server, one, other);
    expect(one.settings.badge).toBe(true);
  });

  it.each([[undefined], ["junk"], [{}]])("restore settings that one of them lost: %j", async (lost) => {
    const { one, other, server } = await twoDevices((settings) => ({
      ...withOff("a.example")(settings),
      badge: false,
    }));
    one.local.settings = lost;
    await syncAll(server, one, other);
    expect(other.settings).toEqual({
      ...withSyncedSites(withOff("a.example")(defaultSettings)),
      badge: false,
    });
    expect(one.settings.badge).toBe(false);
  });

  it("forget a removed site after ninety days", async () => {
    const { one, other, server } = await twoDevices(withOff("a.example"));
    one.edit(without("a.example"));
    await syncAll(server, one, other);
    vi.advanceTimersByTime(91 * DAY_MS);
    other.edit(withOff("b.example"));
    await syncAll(server, one, other);
    expect(JSON.stringify([server.items, one.local, other.local])).not.toContain("a.example");
  });

  it("do not write the same settings again", async () => {
    const { one, other, server } = await twoDevices(withOff("a.example"));
    const counts = { ...server.changeCounts };
    await syncAll(server, one, other);
    expect(server.changeCounts).toEqual(counts);
  });
});

describe("the lists of sites", () => {
  it("stay on the device, with the choice of sites, until the reader syncs them", async () => {
    const [one, other, server] = [new FakeDevice(), new FakeDevice(), new FakeServer()];
    one.edit(withOff("own.example"));
    one.edit((settings) => ({ ...settings, badge: false, sites: { ...settings.sites, mode: "chosen" } }));
    await syncAll(server, one, other);
    expect(JSON.stringify(server.items)).not.toContain("own.example");
    expect(other.settings).toEqual({ ...defaultSettings, badge: false });
  });

  it("have the sites of both devices when both sync them", async () => {
    const [one, other, server] = [new FakeDevice(), new FakeDevice(), new FakeServer()];
    one.edit(withOff("z.example", "one.example"));
    other.edit(withOff("other.example"));
    await syncAll(server, one, other);
    one.edit(withSyncedSites);
    await syncAll(server, one, other);
    expect(other.settings.sites.off).toEqual(["other.example"]);
    other.edit(withSyncedSites);
    await syncAll(server, one, other);
    expect(one.settings.sites.off).toEqual(["z.example", "one.example", "other.example"]);
    expect(other.settings).toEqual(one.settings);
  });

  it("are removed from sync when the reader no longer syncs them, and stay on the devices", async () => {
    const { one, other, server } = await twoDevices(withOff("a.example"));
    one.edit((settings) => ({ ...settings, syncSites: false }));
    await one.attempt();
    one.exchange(server);
    expect(JSON.stringify(server.items)).not.toContain("a.example");
    expect(one.settings.sites.off).toEqual(["a.example"]);
    // The other device still syncs them.
    await syncAll(server, one, other);
    expect(JSON.stringify(server.items)).toContain("a.example");
    expect(other.settings.sites.off).toEqual(["a.example"]);
    other.edit((settings) => ({ ...settings, syncSites: false }));
    await syncAll(server, one, other);
    expect(JSON.stringify(server.items)).not.toContain("a.example");
  });

  it("are removed from sync by a later attempt if the first one fails", async () => {
    const { one } = await twoDevices(withOff("a.example"));
    one.edit((settings) => ({ ...settings, syncSites: false }));
    one.onSync = async (method) => {
      if (method === "remove") throw new Error("No connection");
    };
    await one.attempt();
    one.onSync = async () => {};
    await one.attempt();
    expect(JSON.stringify(one.copy)).not.toContain("a.example");
  });

  it("are never turned on by another device", async () => {
    const device = new FakeDevice();
    device.edit(withOff("own.example"));
    device.writeCopy({
      "synced-settings-0": { version: SETTINGS_VERSION, fields: [["syncSites", START, true]] },
    });
    await device.attempt();
    expect(device.settings.syncSites).toBe(false);
    expect(JSON.stringify(device.copy)).not.toContain("own.example");
  });

  it("are spread over several items when they are long", async () => {
    const hosts = Array.from({ length: 1500 }, (_, index) => `site-${index}.example.org`);
    const { one, other } = await twoDevices(withOff(...hosts));
    expect(one.state.problem).toBeNull();
    expect(Object.keys(other.copy).length).toBeGreaterThan(9);
    expect(other.settings.sites.off).toEqual(hosts);
  });

  const names = (count: number) =>
    Array.from({ length: count }, (_, index) => `my-site-${String(index).padStart(4, "0")}.example.org`);

  it("lose none of 400 sites of 24 letters that are added one by one, or by a file at once", async () => {
    const { one, other, server } = await twoDevices();
    const hosts = names(400);
    expect(hosts[0]).toHaveLength(24);
    for (const [index, host] of hosts.slice(0, 200).entries()) {
      one.edit(withOff(host));
      if (index % 10 === 0) await syncAll(server, one, other);
    }
    // A file replaces the whole list.
    one.edit((settings) => ({ ...settings, sites: { ...settings.sites, off: hosts } }));
    await syncAll(server, one, other);
    expect([one.state.problem, other.state.problem]).toEqual([null, null]);
    // A list has the order in which its sites came to be known.
    expect(one.settings.sites.off.toSorted()).toEqual(hosts);
    expect(other.settings.sites.off.toSorted()).toEqual(hosts);
  });

  it("are not cut when those of two devices together are too many, and the reader is told", async () => {
    const [one, other, server] = [new FakeDevice(), new FakeDevice(), new FakeServer()];
    const [few, many] = [names(100), Array.from({ length: 9950 }, (_, index) => `${index}.example`)];
    other.edit(withSyncedSites);
    other.edit(withOff(...few));
    await syncAll(server, other);
    one.edit(withSyncedSites);
    one.edit(withOff(...many));
    await syncAll(server, one, other);
    expect(one.state.problem).toEqual({ reason: "full", detail: "" });
    expect(one.settings.sites.off).toEqual(many);
    expect(other.settings.sites.off).toEqual(few);
    one.edit((settings) => ({ ...settings, badge: false, sites: { ...settings.sites, off: ["a.example"] } }));
    await syncAll(server, one, other);
    expect(one.state.problem).toBeNull();
    expect(one.settings.sites.off.toSorted()).toEqual([...few, "a.example"].toSorted());
    expect(other.settings).toMatchObject({ badge: false, sites: { off: one.settings.sites.off } });
  });

  it("take no more items than they need when they become shorter", async () => {
    const hosts = Array.from({ length: 500 }, (_, index) => `site-${index}.example.org`);
    const { one, other, server } = await twoDevices(withOff(...hosts));
    one.edit((settings) => ({ ...settings, sites: { ...settings.sites, off: [] } }));
    vi.advanceTimersByTime(91 * DAY_MS);
    await syncAll(server, one, other);
    vi.advanceTimersByTime(91 * DAY_MS);
    one.edit(setBadge(false));
    await syncAll(server, one, other);
    expect(Object.keys(server.items)).toEqual(["synced-settings-0"]);
  });

  it("do not keep the other settings from being synced when they do not fit", async () => {
    const hosts = Array.from({ length: 4000 }, (_, index) => `site-${index}.example.org`);
    const { one, other, server } = await twoDevices(withOff(...hosts));
    expect(one.state.problem).toEqual({ reason: "full", detail: "" });
    expect(one.settings.sites.off).toEqual(hosts);
    one.edit(setBadge(false));
    await syncAll(server, one, other);
    expect(other.settings.badge).toBe(false);
    one.edit((settings) => ({ ...settings, sites: { ...settings.sites, off: ["a.example"] } }));
    await syncAll(server, one, other);
    expect(one.state.problem).toBeNull();
    expect(other.settings.sites.off).toEqual(["a.example"]);
  });
});

describe("a sync that fails", () => {
  it("is tried again, later and later, until it succeeds", async () => {
    const device = new FakeDevice();
    device.edit(setBadge(false));
    device.onSync = async (method) => {
      if (method === "set") throw new Error("MAX_WRITE_OPERATIONS_PER_HOUR quota exceeded");
    };
    const delays: number[] = [];
    for (let count = 0; count < 9; count++) delays.push(((await device.attempt()) - Date.now()) / 1000);
    expect(delays).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(device.state.problem).toEqual({
      reason: "refused",
      detail: "MAX_WRITE_OPERATIONS_PER_HOUR quota exceeded",
    });
    device.onSync = async () => {};
    expect(await device.attempt()).toBe(0);
    expect(device.state.problem).toBeNull();
    expect(JSON.stringify(device.copy)).toContain('["badge"');
  });

  it.each(["get", "set"] as const)(
    "is noticed when %s never answers, and nothing waits for it",
    async (call) => {
      const device = new FakeDevice();
      device.edit(setBadge(false));
      device.onSync = (method) => (method === call ? new Promise(() => {}) : Promise.resolve());
      const attempt = device.attempt();
      await vi.advanceTimersByTimeAsync(10_000);
      device.edit((settings) => ({ ...settings, textSize: 150 }));
      expect(device.state.problem).toBeNull();
      await vi.advanceTimersByTimeAsync(10_000);
      await attempt;
      expect(device.state.problem).toEqual({ reason: "no-answer", detail: "" });
      expect(device.settings).toEqual({ ...defaultSettings, badge: false, textSize: 150 });
      device.onSync = async () => {};
      await device.attempt();
      expect(JSON.stringify(device.copy)).toContain('["textSize"');
    },
  );
});

describe("what sync contains", () => {
  const item = (fields: unknown) => ({ "synced-settings-0": { version: SETTINGS_VERSION, fields } });
  const farAhead = START + 400 * DAY_MS;

  it.each([
    [{ "synced-settings-0": 7, "synced-sites-x": null, other: [] }],
    [item("junk")],
    [item([7, null, {}, [], ["badge"], ["badge", "soon", false], ["badge", -1, false]])],
    [item([["badge", START, "no"]])],
    [item([["textSize", START, 110]])],
    [item([["unknown", START, 1]])],
    [item([["version", START, 99]])],
    [item([["__proto__", START, { badge: false }]])],
    [item([["sites.off/not a host", START, true]])],
    [item([["sites.off", START, ["a.example"]]])],
    [item([["badge", farAhead, false]])],
  ])("changes nothing if it is not valid: %j", async (items) => {
    const device = new FakeDevice();
    device.edit((settings) => ({ ...withSyncedSites(settings), textSize: 150 }));
    device.writeCopy(items);
    await device.attempt();
    expect(device.settings).toEqual({ ...withSyncedSites(defaultSettings), textSize: 150 });
  });

  it("writes nothing to a device on which nothing was ever set", async () => {
    const device = new FakeDevice();
    await device.attempt();
    expect(Object.keys(device.local)).toEqual(["settings-sync"]);
    expect(device.copy).toEqual({});
  });

  it("sets the fields that it shares with a later release, and is not overwritten", async () => {
    const device = new FakeDevice();
    device.edit((settings) => ({ ...settings, reading: "clinical" }));
    const later = {
      "synced-settings-0": {
        version: SETTINGS_VERSION + 1,
        fields: [
          ["badge", START, false],
          ["glow", START, 7],
          ["textSize", START, 300],
        ],
      },
    };
    device.writeCopy(later);
    await device.attempt();
    expect(device.settings).toEqual({ ...defaultSettings, badge: false, reading: "clinical" });
    expect(device.copy).toEqual(later);
    expect(device.state.problem).toEqual({ reason: "newer-version", detail: "" });
  });

  it("is merged with a change that was made while a later release's settings were not overwritten", async () => {
    const { one, other, server } = await twoDevices();
    one.writeCopy({ "synced-settings-9": { version: SETTINGS_VERSION + 1, fields: [] } });
    one.edit(setBadge(false));
    await one.attempt();
    delete one.copy["synced-settings-9"];
    await syncAll(server, one, other);
    expect(other.settings.badge).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { FakeDevice, FakeServer, firstReleaseSettings, withOff } from "./fakeDevices.ts";

const { sites } = defaultSettings;
const offAt = (...off: string[]) => ({ sites: { ...sites, off } });

/** Returns a device on which the first release stored and synced these settings. */
function upgraded(own: object | undefined, synced: object | undefined, isUnsynced = false): FakeDevice {
  const device = new FakeDevice();
  if (own) device.local.settings = own;
  if (isUnsynced) device.local["settings-unsynced"] = true;
  if (synced) device.writeCopy({ settings: synced });
  return device;
}

describe("settings of the first release", () => {
  const settings = firstReleaseSettings({ badge: false, textSize: 150, ...offAt("a.example", "b.example") });
  const kept = { ...defaultSettings, badge: false, textSize: 150, ...offAt("a.example", "b.example") };

  it("lose nothing, and the lists of sites leave sync and stay on the device", async () => {
    const device = upgraded(settings, settings);
    await device.attempt();
    expect(device.settings).toEqual(kept);
    expect(device.copy.settings).toBeUndefined();
    expect(JSON.stringify(device.copy)).not.toContain("a.example");
    expect(JSON.stringify(device.copy)).toContain('["badge"');
  });

  it("are taken over from sync by a device that has none, also when sync has them only later", async () => {
    const device = upgraded(undefined, settings);
    await device.attempt();
    expect(device.settings).toEqual(kept);
    const late = new FakeDevice();
    await late.attempt();
    late.edit((own) => ({ ...withOff("c.example")(own), textSize: 200 }));
    late.writeCopy({ settings });
    await late.attempt();
    expect(late.settings).toEqual({
      ...kept,
      textSize: 200,
      ...offAt("a.example", "b.example", "c.example"),
    });
  });

  it("are those of another device if it changed them last, with the sites of both", async () => {
    const own = firstReleaseSettings({ textSize: 125, ...offAt("a.example", "own.example") });
    const device = upgraded(own, settings);
    await device.attempt();
    expect(device.settings).toEqual({ ...kept, ...offAt("a.example", "own.example", "b.example") });
  });

  it("keep a change that the first release could not sync", async () => {
    const own = firstReleaseSettings({ textSize: 125, ...offAt("own.example") });
    const device = upgraded(own, settings, true);
    await device.attempt();
    expect(device.settings).toEqual({
      ...kept,
      textSize: 125,
      ...offAt("a.example", "b.example", "own.example"),
    });
    expect(device.local).not.toHaveProperty("settings-unsynced");
  });

  it.each([[7], ["x"], [{}], [[]], [null], [{ version: "2", badge: true }], [{ version: -1 }]])(
    "stay when sync has %j",
    async (junk) => {
      const device = upgraded(settings, undefined);
      device.writeCopy({ settings: junk });
      await device.attempt();
      expect(device.settings).toEqual(kept);
    },
  );

  it("do not change this release's settings when another device still has the first release", async () => {
    const device = upgraded(settings, settings);
    await device.attempt();
    device.edit((own) => ({ ...own, badge: true, sites }));
    await device.attempt();
    device.writeCopy({ settings });
    await device.attempt();
    expect(device.settings).toEqual({ ...defaultSettings, textSize: 150 });
    expect(device.copy.settings).toBeUndefined();
  });

  it("do not undo what another device has changed since its upgrade", async () => {
    const server = new FakeServer();
    const [first, second] = [upgraded(settings, settings), upgraded(settings, undefined)];
    await first.attempt();
    first.edit((own) => ({ ...own, textSize: 200 }));
    for (const device of [first, second, first]) {
      device.exchange(server);
      await device.attempt();
      device.exchange(server);
    }
    expect(second.settings).toEqual({ ...kept, textSize: 200 });
    expect(first.settings).toEqual(second.settings);
  });
});

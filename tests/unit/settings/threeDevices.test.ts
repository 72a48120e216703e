import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { fieldsOf, settingsFrom } from "../../../data/settings/settingsFields.ts";
import { FakeDevice, FakeServer, withSyncedSites } from "./fakeDevices.ts";

const DEVICE_COUNT = 3;

/** A change of one field. A site is added to a list by `true` and removed by `false`. */
interface Edit {
  readonly key: string;
  readonly value: unknown;
}

type Step = { readonly device: number } & (
  | { readonly type: "edit"; readonly edit: Edit }
  | { readonly type: "exchange"; readonly winner: "device" | "server" }
  | {
      readonly type: "attempt";
      /** The call of `storage.sync` that fails, before or after it has done its work. */
      readonly failing: "get" | "set" | "none";
      readonly failsWhen: "before" | "after";
      /** The call after which the reader changes a setting, before the device knows the answer. */
      readonly during: "get" | "set" | "none";
      readonly edit: Edit;
    }
  | { readonly type: "wait"; readonly ms: number }
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ key: fc.constant("badge"), value: fc.boolean() }),
  fc.record({ key: fc.constant("textSize"), value: fc.constantFrom(100, 125, 150) }),
  fc.record({ key: fc.constant("marks.style"), value: fc.constantFrom("background", "wavy", "dotted") }),
  fc.record({ key: fc.constant("sites.mode"), value: fc.constantFrom("everywhere", "chosen") }),
  fc.record({
    key: fc.constantFrom("sites.off/a.example", "sites.off/b.example", "sites.chosen/a.example"),
    value: fc.boolean(),
  }),
);
const device = fc.nat({ max: DEVICE_COUNT - 1 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant("edit" as const), device, edit: edits }),
    fc.record({
      type: fc.constant("exchange" as const),
      device,
      winner: fc.constantFrom("device" as const, "server" as const),
    }),
    fc.record({
      type: fc.constant("attempt" as const),
      device,
      failing: fc.constantFrom("none" as const, "none" as const, "get" as const, "set" as const),
      failsWhen: fc.constantFrom("before" as const, "after" as const),
      during: fc.constantFrom("none" as const, "get" as const, "set" as const),
      edit: edits,
    }),
    fc.record({ type: fc.constant("wait" as const), device, ms: fc.nat({ max: 100_000 }) }),
  ),
  { maxLength: 60, size: "max" },
);

/** Three devices of a reader, with the reader's changes of each field in their order. */
class Fleet {
  readonly server = new FakeServer();
  readonly devices = Array.from({ length: DEVICE_COUNT }, () => new FakeDevice());
  readonly edits: ({ device: number } & Edit)[] = [];
  /** The clocks of the devices differ by minutes. */
  #now = Date.UTC(2026, 0, 1);
  readonly #skewsMs: readonly number[];

  constructor(skewsMs: readonly number[]) {
    this.#skewsMs = skewsMs;
    for (const each of this.devices) each.edit(withSyncedSites);
  }

  async take(step: Step): Promise<void> {
    const each = this.#at(step.device);
    if (step.type === "edit") this.#edit(step.device, step.edit);
    if (step.type === "exchange") each.exchange(this.server, step.winner);
    if (step.type === "wait") this.#now += step.ms;
    if (step.type === "attempt") {
      each.onSync = async (method, moment) => {
        if (method === step.during && moment === "after") this.#edit(step.device, step.edit);
        if (method === step.failing && moment === step.failsWhen) throw new Error("No connection");
      };
      await this.#attempt(step.device);
      each.onSync = async () => {};
    }
  }

  /** Resolves when every device has synced without a failure until nothing changes any more. */
  async settle(): Promise<void> {
    // The counts tell a server that nobody has written to from one that has the same items again.
    const read = () => JSON.stringify([this.server, this.devices.map(({ copy }) => copy)]);
    for (let round = 0; round < 8; round++) {
      const before = read();
      for (const [index, each] of this.devices.entries()) {
        each.exchange(this.server);
        await this.#attempt(index);
        each.exchange(this.server);
      }
      if (read() === before) return;
    }
    throw new Error("The devices go on changing each other's items");
  }

  #at(index: number): FakeDevice {
    return this.devices[index] ?? expect.unreachable();
  }

  #edit(index: number, { key, value }: Edit): void {
    this.edits.push({ device: index, key, value });
    this.#at(index).edit((settings) => withField(settings, key, value));
  }

  async #attempt(index: number): Promise<void> {
    const clock = vi.spyOn(Date, "now").mockReturnValue(this.#now++ + (this.#skewsMs[index] ?? 0));
    await this.#at(index).attempt();
    clock.mockRestore();
  }
}

function withField(settings: Settings, key: string, value: unknown): Settings {
  const fields = new Map(fieldsOf(settings));
  if (value === false && key.includes("/")) fields.delete(key);
  else fields.set(key, value);
  return settingsFrom(fields);
}

it("three devices end with the same settings and lose no change that no other device touched", async () => {
  const skews = fc.array(fc.integer({ min: -300_000, max: 300_000 }), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(skews, steps, async (skewsMs, taken) => {
      const fleet = new Fleet(skewsMs);
      for (const step of taken) await fleet.take(step);
      await fleet.settle();
      const [first, ...others] = fleet.devices.map(({ settings }) => settings);
      for (const each of others) expect(each).toEqual(first);
      const final = fieldsOf(first ?? expect.unreachable());
      for (const [key, ofKey] of Object.entries(Object.groupBy(fleet.edits, ({ key }) => key))) {
        const hasOneDevice = new Set(ofKey?.map(({ device }) => device)).size === 1;
        const possible = hasOneDevice ? [ofKey?.at(-1)?.value] : ofKey?.map(({ value }) => value);
        expect(possible, key).toContain(final.get(key) ?? false);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

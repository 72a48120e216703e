import { defaultSettings, SETTINGS_KEY } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { readSyncState, SYNC_STATE_KEY } from "../../../data/settings/sync/SyncState.ts";
import type { SyncItems } from "../../../data/settings/sync/syncItems.ts";
import { type SyncDevice, syncSettings } from "../../../data/settings/sync/syncSettings.ts";
import { keepUnknownFields, validSettings } from "../../../data/settings/validSettings.ts";

type Items = Record<string, unknown>;

/** A sync server: the items, and how often each was changed. */
export class FakeServer {
  readonly items: Items = {};
  readonly changeCounts: Record<string, number> = {};
}

/** The storage of a device. Like a browser, it has a copy of the items in sync, which it exchanges with the server later. */
export class FakeDevice {
  readonly local: Items = {};
  readonly copy: Items = {};
  /** Called before each call of `storage.sync` does its work, and before its answer. Rejects if the call fails. */
  onSync: (method: "get" | "set" | "remove", moment: "before" | "after") => Promise<void> = async () => {};
  readonly #changedKeys = new Set<string>();
  readonly #knownCounts: Record<string, number> = {};

  readonly #device: SyncDevice = {
    sync: {
      get: async () => {
        await this.onSync("get", "before");
        const items = structuredClone(this.copy);
        await this.onSync("get", "after");
        return items;
      },
      set: async (items) => {
        await this.onSync("set", "before");
        this.writeCopy(items);
        await this.onSync("set", "after");
      },
      remove: async (keys) => {
        await this.onSync("remove", "before");
        for (const key of keys) this.#change(key, undefined);
        await this.onSync("remove", "after");
      },
    },
    updateLocal: async (keys, update) => {
      const result = update(
        structuredClone(Object.fromEntries(Object.entries(this.local).filter(([key]) => keys.includes(key)))),
      );
      for (const [key, value] of Object.entries(structuredClone(result.local))) {
        if (value === undefined) delete this.local[key];
        else this.local[key] = value;
      }
      return result;
    },
  };

  get settings(): Settings {
    return validSettings(this.local[SETTINGS_KEY]);
  }

  get state() {
    return readSyncState(this.local[SYNC_STATE_KEY]);
  }

  edit(change: (settings: Settings) => Settings): void {
    const stored = this.local[SETTINGS_KEY];
    this.local[SETTINGS_KEY] = keepUnknownFields(change(validSettings(stored)), stored);
  }

  attempt(): Promise<number> {
    return syncSettings(this.#device);
  }

  /** Writes items as `storage.sync` does, with its limits. */
  writeCopy(items: SyncItems): void {
    const next = { ...this.copy, ...items };
    const sizes = Object.entries(next).map(([key, item]) => key.length + JSON.stringify(item).length);
    if (Math.max(0, ...sizes) > 8192) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
    if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error("QUOTA_BYTES quota exceeded");
    for (const [key, item] of Object.entries(items)) this.#change(key, structuredClone(item));
  }

  /**
   * Sends this device's items to the server and receives those of the others. Where both changed an item, that of
   * `winner` replaces the other one.
   */
  exchange(server: FakeServer, winner: "device" | "server" = "device"): void {
    for (const key of this.#changedKeys) {
      const count = server.changeCounts[key] ?? 0;
      if (winner === "server" && count !== (this.#knownCounts[key] ?? 0)) continue;
      server.changeCounts[key] = count + 1;
      assign(server.items, key, this.copy[key]);
    }
    this.#changedKeys.clear();
    for (const [key, count] of Object.entries(server.changeCounts)) {
      this.#knownCounts[key] = count;
      assign(this.copy, key, server.items[key]);
    }
  }

  #change(key: string, item: unknown): void {
    this.#changedKeys.add(key);
    assign(this.copy, key, item);
  }
}

/** Returns the settings with the lists of sites in sync. */
export const withSyncedSites = (settings: Settings): Settings => ({ ...settings, syncSites: true });

/** Returns the settings with more sites on which the Lens is off. */
export const withOff =
  (...hosts: string[]) =>
  (settings: Settings): Settings => ({
    ...settings,
    sites: { ...settings.sites, off: [...settings.sites.off, ...hosts] },
  });

/** Settings as the first release stored them. */
export function firstReleaseSettings(changed: Partial<Settings> = {}): Items {
  const { sites, marks, badge, textSize, language, reading } = { ...defaultSettings, ...changed };
  const { style, color, kinds } = marks;
  return {
    version: 1,
    sites,
    marks: { style, color, kinds, firstInSection: false },
    card: { opensOn: "rest", restMs: 350, leaveMs: 300 },
    badge,
    textSize,
    language,
    reading,
  };
}

function assign(items: Items, key: string, item: unknown): void {
  if (item === undefined) delete items[key];
  else items[key] = item;
}

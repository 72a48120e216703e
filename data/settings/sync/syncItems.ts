import { dequal } from "dequal/lite";
import { SETTINGS_KEY, SETTINGS_VERSION } from "../defaultSettings.ts";
import { isSiteField } from "./isSyncedField.ts";
import { fromStoredFields, type StoredField, type SyncedFields, toStoredFields } from "./SyncedFields.ts";

/** The items of `storage.sync` by key. */
export type SyncItems = Readonly<Record<string, unknown>>;

/** An item of `storage.sync`. Fields are spread over several items, because browsers limit the size of each. */
interface SyncItem {
  /** The version of the settings that the fields belong to. */
  readonly version: number;
  readonly fields: readonly StoredField[];
}

/** Browsers accept 8,192 bytes per item with its key. Chromium writes some characters longer than `JSON.stringify`. */
const MAX_ITEM_BYTES = 7000;
/** Browsers accept 102,400 bytes in all. */
const MAX_TOTAL_BYTES = 96_000;

/** The keys of items start with these. The lists of sites have items of their own, so that they can be removed. */
const prefixes = { settings: "synced-settings-", sites: "synced-sites-" } as const;

const encoder = new TextEncoder();

/** Returns the fields in the items, and the latest version of the settings in them; 0 if there are none. */
export function readItems(items: SyncItems, now: number): { fields: SyncedFields; version: number } {
  const found = Object.entries(items).flatMap(([key, item]) => (isItemKey(key) ? [Object(item)] : []));
  return {
    fields: fromStoredFields(
      found.flatMap(({ fields }) => (Array.isArray(fields) ? fields : [])),
      now,
    ),
    version: Math.max(0, ...found.map(({ version }) => (Number.isInteger(version) ? version : 0))),
  };
}

/** What to do with the items of the sites. They are kept where another device of the reader may have written them. */
export type SitesInSync = "write" | "remove" | "keep";

export interface ItemChanges {
  /** Keys of items, to be removed before `set` is stored. */
  readonly removed: readonly string[];
  readonly set: SyncItems;
  /** Whether the browser has no room for the sites. Their items are not changed then. */
  readonly isFull: boolean;
}

/** Returns the changes after which `items` have these fields and no others. */
export function changesToWrite(items: SyncItems, fields: SyncedFields, sites: SitesInSync): ItemChanges {
  const all = toStoredFields(fields);
  const settings = packFields(
    prefixes.settings,
    all.filter(([key]) => !isSiteField(key)),
  );
  const withSites = {
    ...settings,
    ...packFields(
      prefixes.sites,
      all.filter(([key]) => isSiteField(key)),
    ),
  };
  const isFull = sites === "write" && byteSize(withSites) > MAX_TOTAL_BYTES;
  const writesSites = sites === "write" && !isFull;
  const wanted: SyncItems = writesSites ? withSites : settings;
  const isReplaced = (key: string) =>
    key.startsWith(prefixes.settings) || (writesSites && key.startsWith(prefixes.sites));
  const surplus = Object.keys(items).filter((key) => isReplaced(key) && !(key in wanted));
  return {
    removed: [...unwantedItems(items, sites), ...surplus],
    set: Object.fromEntries(Object.entries(wanted).filter(([key, item]) => !dequal(item, items[key]))),
    isFull,
  };
}

/** Returns the keys of the items that may not stay in sync. */
export function unwantedItems(items: SyncItems, sites: SitesInSync): string[] {
  return Object.keys(items).filter(
    (key) =>
      (sites === "remove" && key.startsWith(prefixes.sites)) ||
      // The first release wrote all settings into one item, with the lists of sites.
      key === SETTINGS_KEY,
  );
}

function isItemKey(key: string): boolean {
  return Object.values(prefixes).some((prefix) => key.startsWith(prefix));
}

/** Returns items of at most `MAX_ITEM_BYTES` with the fields in their order. */
function packFields(prefix: string, fields: readonly StoredField[]): SyncItems {
  const items: { bytes: number; fields: StoredField[] }[] = [];
  for (const field of fields) {
    const bytes = byteSize(field) + 1;
    const last = items.at(-1);
    if (last && last.bytes + bytes <= MAX_ITEM_BYTES) {
      last.fields.push(field);
      last.bytes += bytes;
    } else items.push({ bytes, fields: [field] });
  }
  return Object.fromEntries(
    items.map((item, index) => [
      `${prefix}${index}`,
      { version: SETTINGS_VERSION, fields: item.fields } satisfies SyncItem,
    ]),
  );
}

function byteSize(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

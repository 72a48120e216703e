import { dequal } from "dequal/lite";
import { MAX_SITES } from "../bounds.ts";
import { defaultSettings, SETTINGS_KEY, SETTINGS_VERSION } from "../defaultSettings.ts";
import type { Settings } from "../SettingsSchema.ts";
import { fieldsOf, listOf, type SettingsFields, settingsFrom } from "../settingsFields.ts";
import { keepUnknownFields, validSettings, versionOf } from "../validSettings.ts";
import { isSiteField, isSyncedField } from "./isSyncedField.ts";
import {
  applyFields,
  fromStoredFields,
  joinFields,
  type SyncedFields,
  stampChanges,
  toStoredFields,
  withoutOldRemovals,
} from "./SyncedFields.ts";
import { readSyncState, SYNC_STATE_KEY, type SyncState } from "./SyncState.ts";
import {
  changesToWrite,
  type ItemChanges,
  readItems,
  type SitesInSync,
  type SyncItems,
  unwantedItems,
} from "./syncItems.ts";

/** The items of `storage.local` by key. */
export type LocalItems = Readonly<Record<string, unknown>>;

/** The key in `storage.local` with which the first release noted that sync did not have its latest change. */
const UNSYNCED_KEY = "settings-unsynced";

/** The keys of the items that `mergeSynced` reads. */
export const mergedKeys = [SETTINGS_KEY, SYNC_STATE_KEY, UNSYNCED_KEY];

const defaults = fieldsOf(defaultSettings);

interface Merge {
  /** The items of `storage.local` that change; an item that is undefined is removed. */
  readonly local: LocalItems;
  readonly changes: ItemChanges;
  /** Whether a later release wrote to sync, so that this one must write nothing. */
  readonly isNewer: boolean;
  /** Whether the reader no longer wants the lists of sites of this device in sync. */
  readonly removesSites: boolean;
}

/**
 * Merges the settings of this device and those in sync, with the fields that this device last knew in sync as the base.
 * Returns what changes on both sides. All devices that know the same changes have the same synced settings.
 */
export function mergeSynced(local: LocalItems, items: SyncItems, now: number): Merge {
  const stored = local[SETTINGS_KEY];
  const state = readSyncState(local[SYNC_STATE_KEY]);
  const isFirst = state.fields === null;
  const firstRelease = state.hasFirstRelease ? undefined : firstReleaseFields(items);
  const takesPrecedence = isFirst && local[UNSYNCED_KEY] !== true;
  const valid = validSettings(stored);
  const own = firstRelease ? withFirstRelease(valid, firstRelease, takesPrecedence) : valid;
  const isSynced = (key: string) => isSyncedField(key, own);
  const onlySynced = (fields: SyncedFields): SyncedFields =>
    new Map([...fields].filter(([key]) => isSynced(key)));

  const remote = readItems(items, now);
  const remoteFields = withoutOldRemovals(onlySynced(remote.fields), now);
  const base = onlySynced(fromStoredFields(state.fields, now));
  const ownFields = fieldsOf(own);
  const ownSynced = new Map([...ownFields].filter(([key]) => isSynced(key)));
  // What was set before this device first synced, or in the first release, may be older than anything that is in sync.
  const stampFrom = isFirst || firstRelease ? 1 : now;
  // A device that has lost its settings has not changed them.
  const changed = versionOf(stored) === 0 && !firstRelease ? base : stampChanges(base, ownSynced, stampFrom);
  const merged = withoutOldRemovals(joinFields(changed, remoteFields), now);
  const { settings, isTooLong } = applySynced(ownFields, merged);

  const sites = own.syncSites ? "write" : state.hasSites ? "remove" : "keep";
  const isNewer = remote.version > SETTINGS_VERSION;
  // Items that have the same fields in other places stay: to write them would make other devices write, too.
  const isKept = isNewer || dequal(toStoredFields(merged), toStoredFields(remoteFields));
  const changes = changesOf({ items, fields: merged, sites, isKept, isTooLong });
  // A site that has never been in sync needs no removal there, which would take room as well.
  const shared = isTooLong ? base : joinFields(base, remoteFields);
  const known = changes.isFull ? joinFields(onlySettings(merged), shared) : merged;
  return {
    local: {
      ...changedSettings(stored, settings),
      [SYNC_STATE_KEY]: {
        ...state,
        fields: toStoredFields(known),
        hasSites: state.hasSites || own.syncSites,
        hasFirstRelease: state.hasFirstRelease || firstRelease !== undefined,
      } satisfies SyncState,
      [UNSYNCED_KEY]: undefined,
    },
    changes,
    isNewer,
    removesSites: sites === "remove",
  };
}

/** Returns the settings after all synced changes; without those of the sites if a list of these gets too long. */
function applySynced(own: SettingsFields, synced: SyncedFields): { settings: Settings; isTooLong: boolean } {
  const applied = applyFields(own, synced);
  // A list that is too long would be cut, and the next merge would take the cut sites for removed.
  const isTooLong = hasTooLongList(applied);
  return { settings: settingsFrom(isTooLong ? applyFields(own, onlySettings(synced)) : applied), isTooLong };
}

/** Returns how the items change: not if they are kept, and without the sites if a list of these is too long. */
function changesOf(planned: {
  items: SyncItems;
  fields: SyncedFields;
  sites: SitesInSync;
  isKept: boolean;
  isTooLong: boolean;
}): ItemChanges {
  const { items, fields, sites, isKept, isTooLong } = planned;
  if (isKept) return { removed: unwantedItems(items, sites), set: {}, isFull: false };
  if (isTooLong) return { ...changesToWrite(items, fields, "keep"), isFull: true };
  return changesToWrite(items, fields, sites);
}

/** Returns whether a list has more entries than settings can have. */
function hasTooLongList(fields: SettingsFields): boolean {
  const lengths = new Map<string, number>();
  for (const key of fields.keys()) {
    const list = listOf(key);
    if (list !== undefined) lengths.set(list, (lengths.get(list) ?? 0) + 1);
  }
  return Math.max(0, ...lengths.values()) > MAX_SITES;
}

function onlySettings(fields: SyncedFields): SyncedFields {
  return new Map([...fields].filter(([key]) => !isSiteField(key)));
}

/** Returns the fields of the settings that the first release wrote to sync; undefined without them. */
function firstReleaseFields({ [SETTINGS_KEY]: synced }: SyncItems): SettingsFields | undefined {
  return versionOf(synced) > 0 ? fieldsOf(validSettings(synced)) : undefined;
}

/**
 * Returns this device's settings together with those of the first release. No site is lost from a list; of the other
 * fields, either the first release's take precedence, as they did in it, or what this device has changed.
 */
function withFirstRelease(own: Settings, firstRelease: SettingsFields, takesPrecedence: boolean): Settings {
  const changed = [...fieldsOf(own)].filter(([key, value]) => takesPrecedence || value !== defaults.get(key));
  const inOrder = takesPrecedence ? [...changed, ...firstRelease] : [...firstRelease, ...changed];
  return settingsFrom(new Map([...inOrder, ["syncSites", own.syncSites]]));
}

/** Returns the stored settings if they change. Nothing is stored until the reader has set something. */
function changedSettings(stored: unknown, settings: Settings): LocalItems {
  const next = keepUnknownFields(settings, stored);
  return dequal(next, stored ?? defaultSettings) ? {} : { [SETTINGS_KEY]: next };
}

import { defaultSettings } from "../defaultSettings.ts";
import { fieldsOf, isListEntry, isValidField, type SettingsFields } from "../settingsFields.ts";

/**
 * The fields that were ever changed, by their keys in `SettingsFields`. `false` is the value of a list's entry that was
 * removed: without it, a device that still has the entry would add it again.
 */
export type SyncedFields = ReadonlyMap<string, SyncedField>;

interface SyncedField {
  readonly value: unknown;
  /**
   * Orders the changes of a field: milliseconds since 1970 (UTC), but always above the stamp that the changing device
   * knew, so that a clock that is slow cannot lose a change.
   */
  readonly stamp: number;
}

/** A field as it is stored. */
export type StoredField = readonly [key: string, stamp: number, value: unknown];

/** Time for which the removal of a list's entry is kept. A device that is off for longer can add the entry again. */
const MAX_REMOVAL_AGE_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * How far a stamp can be ahead of this device's clock. A stamp that is further ahead would keep every later change from
 * taking effect. A clock that is a year slow cannot reach a sync server, because no certificate is valid for it.
 */
const MAX_LEAD_MS = 365 * 24 * 60 * 60 * 1000;

const defaults: SettingsFields = fieldsOf(defaultSettings);

/**
 * Returns the known fields with each one that is different in `own`: those were changed on this device since both were
 * the same. The stamps of the changes are `now` or later.
 */
export function stampChanges(known: SyncedFields, own: SettingsFields, now: number): SyncedFields {
  const stamped = new Map(known);
  // Each change has its own stamp, because a list has the order of its entries' stamps.
  let changeCount = 0;
  const stamp = (key: string, value: unknown) =>
    stamped.set(key, { value, stamp: Math.max(now + changeCount++, (known.get(key)?.stamp ?? 0) + 1) });
  for (const [key, value] of own) {
    const knownValue = known.has(key) ? known.get(key)?.value : defaults.get(key);
    if (value !== knownValue) stamp(key, value);
  }
  for (const [key, { value }] of known)
    if (!own.has(key) && isListEntry(key) && value === true) stamp(key, false);
  return stamped;
}

/** Returns the latest change of each field. It is the same in whatever order devices join their fields. */
export function joinFields(one: SyncedFields, other: SyncedFields): SyncedFields {
  const joined = new Map(one);
  for (const [key, field] of other) {
    const present = joined.get(key);
    if (!present || isLater(field, present)) joined.set(key, field);
  }
  return joined;
}

/** Returns the settings' fields after all synced changes, with the entries of synced lists in the order of their stamps. */
export function applyFields(own: SettingsFields, synced: SyncedFields): SettingsFields {
  const applied = new Map(own);
  const inOrder = [...synced].sort(
    ([oneKey, one], [otherKey, other]) => one.stamp - other.stamp || (oneKey < otherKey ? -1 : 1),
  );
  for (const [key, { value }] of inOrder) {
    if (isListEntry(key)) applied.delete(key);
    if (value !== false || !isListEntry(key)) applied.set(key, value);
  }
  return applied;
}

/** Returns the fields without the removals of list entries that are too old to be kept. */
export function withoutOldRemovals(fields: SyncedFields, now: number): SyncedFields {
  const isOld = (key: string, { value, stamp }: SyncedField) =>
    isListEntry(key) && value === false && stamp < now - MAX_REMOVAL_AGE_MS;
  return new Map([...fields].filter(([key, field]) => !isOld(key, field)));
}

/** Returns the fields as they are stored, sorted by key. */
export function toStoredFields(fields: SyncedFields): StoredField[] {
  return [...fields]
    .map(([key, { stamp, value }]): StoredField => [key, stamp, value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Returns the valid fields among stored ones. A field that is stored more than once has its latest value. */
export function fromStoredFields(stored: unknown, now: number): SyncedFields {
  const fields = new Map<string, SyncedField>();
  for (const candidate of Array.isArray(stored) ? stored : []) {
    if (!isStoredField(candidate, now)) continue;
    const [key, stamp, value] = candidate;
    const present = fields.get(key);
    if (!present || isLater({ value, stamp }, present)) fields.set(key, { value, stamp });
  }
  return fields;
}

function isStoredField(stored: unknown, now: number): stored is StoredField {
  if (!Array.isArray(stored)) return false;
  const [key, stamp, value] = stored;
  const isStamp = Number.isInteger(stamp) && stamp > 0 && stamp <= now + MAX_LEAD_MS;
  return isStamp && typeof key === "string" && isValidField(key, value);
}

function isLater(one: SyncedField, other: SyncedField): boolean {
  if (one.stamp !== other.stamp) return one.stamp > other.stamp;
  // Devices that changed the field at the same time must agree.
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

import * as v from "valibot";

/** The key of the `SyncState` in `storage.local`. */
export const SYNC_STATE_KEY = "settings-sync";

/** Why settings are not synced now. */
const SyncProblemSchema = v.strictObject({
  /**
   * The browser has no room for the lists of sites, refuses the items or does not answer, or another device of the reader
   * has a later release, whose settings must not be overwritten.
   */
  reason: v.picklist(["full", "refused", "no-answer", "newer-version"]),
  /** The browser's own words, if it gave some. */
  detail: v.pipe(v.string(), v.maxLength(200)),
});
export type SyncProblem = v.InferOutput<typeof SyncProblemSchema>;

const SyncStateSchema = v.strictObject({
  /**
   * The fields that this device last knew in sync, as `toStoredFields` returns them: the base of the next merge. Null
   * until the first one.
   */
  fields: v.nullable(v.array(v.unknown())),
  /** Whether this device has written lists of sites to sync that it has not removed. */
  hasSites: v.boolean(),
  /** Whether this device has taken over the settings that the first release wrote to sync. */
  hasFirstRelease: v.boolean(),
  /** The number of attempts that failed since the last one that succeeded, and the time of the next one. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  retryAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  problem: v.nullable(SyncProblemSchema),
});
export type SyncState = v.InferOutput<typeof SyncStateSchema>;

const firstState: SyncState = {
  fields: null,
  hasSites: false,
  hasFirstRelease: false,
  failures: 0,
  retryAt: 0,
  problem: null,
};

/** Returns the state in a stored value; the first one for a value that is no state. */
export function readSyncState(stored: unknown): SyncState {
  return v.is(SyncStateSchema, stored) ? stored : firstState;
}

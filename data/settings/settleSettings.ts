import { mergeSettings } from "./mergeSettings.ts";
import { migrateSettings, versionOf } from "./migrateSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { NEWER_KEY, SETTINGS_KEY, UNSYNCED_KEY } from "./settingsKey.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";
import { validSettings } from "./validSettings.ts";

/** Settings of a later release, and what an older one took of them: what differs from that, the reader has changed. */
interface Newer {
  readonly newer: object;
  readonly taken: object;
}

/** What holds of all that is stored. */
interface Settled {
  /** Valid; undefined where nothing was ever set. */
  settings: Settings | undefined;
  /** What else is to be written into `storage.local`, in the same step as the settings. */
  beside: Record<string, unknown>;
}

/**
 * The settings that hold: those that came by sync, else those that are here; what sync lacks goes before it.
 * A later release's settings hold fields that this one would drop. They are put aside as they are, and once such a
 * release is back, it has them again with all that the reader has changed in between.
 */
export function settleSettings(local: Readonly<Record<string, unknown>>, synced?: object): Settled {
  const own = local[SETTINGS_KEY];
  const isUnsynced = local[UNSYNCED_KEY] === true;
  const before = asideIn(local[NEWER_KEY]);
  let aside = before;
  if (isNewer(own)) aside = putAside(aside, own);
  if (synced && !isUnsynced && isNewer(synced)) aside = putAside(aside, synced);
  if (synced && isUnsynced && versionOf(synced) > versionOf(own)) aside = putUnder(aside, synced);

  const stored = isUnsynced ? own : (synced ?? own);
  if (stored === undefined) return { settings: undefined, beside: {} };
  const wanted = aside.filter(({ newer }) => !isNewer(newer) && versionOf(newer) > versionOf(stored));
  const rest = aside.filter(({ newer }) => isNewer(newer));
  return {
    settings: validSettings(wanted.reduceRight(restore, stored)),
    beside: {
      ...((rest.length > 0 || before.length > 0) && { [NEWER_KEY]: rest }),
      ...(wanted.length > 0 && { [UNSYNCED_KEY]: true }),
    },
  };
}

function isNewer(settings: unknown): settings is object {
  return versionOf(settings) > SETTINGS_VERSION;
}

/** What is put aside, the newest first, with these in place of all that are not newer than they. */
function putAside(aside: readonly Newer[], newer: object): Newer[] {
  const above = aside.filter((each) => versionOf(each.newer) > versionOf(newer));
  return [...above, { newer, taken: validSettings(newer) }];
}

/** The same, where the settings here stay: what another browser has set goes under what was changed here. */
function putUnder(aside: readonly Newer[], newer: object): Newer[] {
  const version = versionOf(newer);
  const same = aside.find((each) => versionOf(each.newer) === version);
  return [
    ...aside.filter((each) => versionOf(each.newer) > version),
    { newer, taken: same?.taken ?? {} },
    ...aside.filter((each) => versionOf(each.newer) < version),
  ];
}

function restore(stored: unknown, { newer, taken }: Newer): unknown {
  return mergeSettings(migrated(newer), migrated(taken), migrated(stored));
}

function migrated(settings: unknown): object {
  return migrateSettings({ ...Object(settings) });
}

function asideIn(stored: unknown): Newer[] {
  const each: unknown[] = Array.isArray(stored) ? stored : [];
  return each.filter(
    (one): one is Newer => versionOf(Object(one).newer) > 0 && typeof Object(one).taken === "object",
  );
}

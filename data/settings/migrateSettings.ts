import { SETTINGS_VERSION } from "./settingsVersion.ts";

type Shape = Readonly<Record<string, unknown>>;

/** A step from one version of the settings to the next. It gets what was stored, unchecked, and keeps what it can. */
export type Migration = (old: Shape) => Shape;

/**
 * The steps by the version that they start from: `1` leads from version 1 to 2. Whoever raises SETTINGS_VERSION adds
 * one here, and a profile of the older version to the tests.
 */
const steps: Readonly<Record<number, Migration>> = {};

/**
 * Stored settings in the shape of `version`, not checked yet; those without a version count as version 0. Settings of
 * a later release are given back as they are.
 * Throws an Error where a step is missing.
 */
export function migrateSettings(
  stored: Shape,
  registry: Readonly<Record<number, Migration>> = steps,
  version: number = SETTINGS_VERSION,
): Shape {
  let settings = stored;
  for (let at = versionOf(stored); at < version; at++) {
    const step = registry[at];
    // Before version 1 there was no release: nothing of that age can be a reader's own.
    if (!step && at > 0) throw new Error(`No step leads from settings version ${at} to ${at + 1}: add it`);
    settings = { ...(step ? step(settings) : settings), version: at + 1 };
  }
  return settings;
}

/** The version that stored settings say they have; 0 where they say none. */
export function versionOf(stored: unknown): number {
  const version = Object(stored).version;
  return Number.isInteger(version) && version > 0 ? version : 0;
}

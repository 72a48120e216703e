import * as v from "valibot";
import { MAX_SITES } from "./bounds.ts";
import { defaultSettings, SETTINGS_VERSION } from "./defaultSettings.ts";
import { isRgb } from "./linearRgb.ts";
import { nearestHighlightColor } from "./nearestHighlightColor.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Returns settings of the next version. Gets stored settings that are not validated yet, and keeps what it can. */
export type Migration = (old: Fields) => Fields;

/** The migrations by the version that they start from: `1` migrates version 1 to 2. */
const migrations: Readonly<Record<number, Migration>> = {
  // A release of version 1 that follows one of version 2 keeps the choice of `syncSites`.
  1: (old) => ({
    syncSites: false,
    ...old,
    marks: withRepeats(withPaletteColor(old.marks)),
    card: withLongerLeave(old.card),
  }),
};

/** Returns the marks of version 1, whose color could be any #rrggbb, with the nearest color of the palette. */
function withPaletteColor(marks: unknown): unknown {
  if (!isRecord(marks) || typeof marks.color !== "string" || !isRgb(marks.color)) return marks;
  return { ...marks, color: nearestHighlightColor(marks.color, marks.style) };
}

/** Returns the marks of version 1, which had `firstInSection`, with `repeats`. */
function withRepeats(marks: unknown): unknown {
  if (!isRecord(marks)) return marks;
  const { firstInSection, ...kept } = marks;
  return firstInSection === true ? { ...kept, repeats: "section" } : kept;
}

/** Returns the card settings of version 1 with the present default in place of the default of version 1. */
function withLongerLeave(card: unknown): unknown {
  if (!isRecord(card) || card.leaveMs !== 300) return card;
  return { ...card, leaveMs: defaultSettings.card.leaveMs };
}

/**
 * Returns stored settings as settings of `version`, not validated yet. Settings without a version count as version 0;
 * settings of a later version are returned unchanged. Throws when a migration is missing.
 */
export function migrateSettings(
  stored: Fields,
  registry: Readonly<Record<number, Migration>> = migrations,
  version: number = SETTINGS_VERSION,
): Fields {
  let settings = stored;
  for (let from = versionOf(stored); from < version; from++) {
    const migrate = registry[from];
    // No release had version 0, so there is nothing to migrate from it.
    if (!migrate && from > 0)
      throw new Error(`No migration from settings version ${from} to ${from + 1}: add it`);
    settings = { ...(migrate ? migrate(settings) : settings), version: from + 1 };
  }
  return settings;
}

/** Returns the version of stored settings; 0 if they have none. */
export function versionOf(stored: unknown): number {
  const version = Object(stored).version;
  return Number.isInteger(version) && version > 0 ? version : 0;
}

/**
 * Returns valid settings from any stored value. An invalid or missing field gets its default, an invalid host is
 * removed from its list, a list that is too long is cut, and every other field keeps its value. Never throws.
 */
export function validSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings;
  const migrated = { ...migrateSettings(stored), version: SETTINGS_VERSION };
  return v.parse(SettingsSchema, validValue(SettingsSchema, migrated, defaultSettings));
}

/**
 * Returns the settings with the fields of `stored` that this release does not know. A later release has written those,
 * and needs them again after an upgrade.
 */
export function keepUnknownFields(settings: Settings, stored: unknown): Settings {
  return isRecord(stored) ? (merge(migrateSettings(stored), settings) as Settings) : settings;
}

function merge(stored: unknown, settings: unknown): unknown {
  if (!isRecord(stored) || !isRecord(settings)) return settings;
  const known = Object.entries(settings).map(([name, value]) => [name, merge(stored[name], value)]);
  return { ...stored, ...Object.fromEntries(known) };
}

function validValue(schema: v.GenericSchema, value: unknown, fallback: unknown): unknown {
  if (isObjectSchema(schema)) {
    const fields = isRecord(value) ? value : {};
    const defaults = fallback as Fields;
    return Object.fromEntries(
      Object.entries(schema.entries).map(([name, field]) => [
        name,
        validValue(field, fields[name], defaults[name]),
      ]),
    );
  }
  // Cut before the items are checked: the browser's storage holds up to 10 MB.
  if (isArraySchema(schema) && Array.isArray(value))
    return value.slice(0, MAX_SITES).filter((item) => v.is(schema.item, item));
  return v.is(schema, value) ? value : fallback;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns whether the schema is that of an object with known fields. */
export function isObjectSchema(
  schema: v.GenericSchema,
): schema is v.GenericSchema & { entries: Record<string, v.GenericSchema> } {
  return schema.type === "strict_object";
}

/** Returns whether the schema is that of a list. */
export function isArraySchema(
  schema: v.GenericSchema,
): schema is v.GenericSchema & { item: v.GenericSchema } {
  return schema.type === "array";
}

import * as v from "valibot";
import { defaultSettings } from "./defaultSettings.ts";
import { migrateSettings } from "./migrateSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";

/**
 * Settings from whatever was stored: migrated, then each field for itself. A field that is missing or not valid gets
 * its default, a host that is none leaves its list, and all the rest stays. Never throws.
 */
export function validSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings;
  const migrated = { ...migrateSettings(stored), version: SETTINGS_VERSION };
  return v.parse(SettingsSchema, keepValid(SettingsSchema, migrated, defaultSettings));
}

function keepValid(schema: v.GenericSchema, value: unknown, fallback: unknown): unknown {
  if (isGroup(schema)) {
    const given = isRecord(value) ? value : {};
    const defaults = fallback as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(schema.entries).map(([name, field]) => [
        name,
        keepValid(field, given[name], defaults[name]),
      ]),
    );
  }
  if (isList(schema) && Array.isArray(value)) return value.filter((item) => v.is(schema.item, item));
  return v.is(schema, value) ? value : fallback;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isGroup(
  schema: v.GenericSchema,
): schema is v.GenericSchema & { entries: Record<string, v.GenericSchema> } {
  return schema.type === "strict_object";
}

function isList(schema: v.GenericSchema): schema is v.GenericSchema & { item: v.GenericSchema } {
  return schema.type === "array";
}

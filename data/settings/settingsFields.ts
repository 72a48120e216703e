import * as v from "valibot";
import { defaultSettings } from "./defaultSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { isArraySchema, isObjectSchema, validSettings } from "./validSettings.ts";

/**
 * The settings as single fields, which can be compared and merged one by one. The key of a setting is its path,
 * "card.restMs"; each entry of a list is a field of its own with the value `true`, "sites.off/example.org". A list keeps
 * its order.
 */
export type SettingsFields = ReadonlyMap<string, unknown>;

/** Separates the path of a list from its entry. No path contains it. */
const ENTRY_SEPARATOR = "/";

/** The schemas of all settings by path; that of a list is the schema of its entries. The version is no setting. */
const schemas = new Map(schemasOf(SettingsSchema, "").filter(([path]) => path !== "version")) as ReadonlyMap<
  string,
  { schema: v.GenericSchema; isList: boolean }
>;

/** Returns the fields of the settings. */
export function fieldsOf(settings: Settings): SettingsFields {
  return new Map(
    [...schemas].flatMap(([path, { isList }]) => {
      const value = valueAt(settings, path.split("."));
      return isList
        ? (value as string[]).map((entry) => [path + ENTRY_SEPARATOR + entry, true] as const)
        : [[path, value] as const];
    }),
  );
}

/** Returns the settings with these fields; a field that is missing or invalid has its default. */
export function settingsFrom(fields: SettingsFields): Settings {
  const settings = structuredClone(defaultSettings);
  const lists = new Map<string, string[]>();
  for (const [path, { isList }] of schemas) {
    const list: string[] = [];
    if (isList) lists.set(path, list);
    if (isList || fields.has(path)) setValueAt(settings, path.split("."), isList ? list : fields.get(path));
  }
  for (const [key, value] of fields) {
    const { path, entry } = splitKey(key);
    if (entry !== undefined && value === true) lists.get(path)?.push(entry);
  }
  return validSettings(settings);
}

/** Returns whether the field can have the value. Besides `true`, an entry of a list can have `false`: it is removed. */
export function isValidField(key: string, value: unknown): boolean {
  const { path, entry } = splitKey(key);
  const found = schemas.get(path);
  if (!found || found.isList !== (entry !== undefined)) return false;
  return found.isList ? typeof value === "boolean" && v.is(found.schema, entry) : v.is(found.schema, value);
}

/** Returns whether the field is an entry of a list. */
export function isListEntry(key: string): boolean {
  return key.includes(ENTRY_SEPARATOR);
}

/** Returns the path of the list that has the field as an entry; undefined for any other field. */
export function listOf(key: string): string | undefined {
  const { path, entry } = splitKey(key);
  return entry === undefined ? undefined : path;
}

/**
 * Returns `theirs` with each field that differs between `base` and `own` as it is in `own`: a three-way merge, in which
 * an entry of a list is a field. Where both changed a field, `own` takes precedence.
 */
export function mergeSettings(base: Settings, own: Settings, theirs: Settings): Settings {
  const [baseFields, ownFields, merged] = [fieldsOf(base), fieldsOf(own), new Map(fieldsOf(theirs))];
  for (const key of new Set([...baseFields.keys(), ...ownFields.keys()])) {
    if (baseFields.get(key) === ownFields.get(key)) continue;
    if (ownFields.has(key)) merged.set(key, ownFields.get(key));
    else merged.delete(key);
  }
  return settingsFrom(merged);
}

function schemasOf(
  schema: v.GenericSchema,
  path: string,
): (readonly [path: string, found: { schema: v.GenericSchema; isList: boolean }])[] {
  if (isArraySchema(schema)) return [[path, { schema: schema.item, isList: true }]];
  if (!isObjectSchema(schema)) return [[path, { schema, isList: false }]];
  return Object.entries(schema.entries).flatMap(([name, field]) =>
    schemasOf(field, path === "" ? name : `${path}.${name}`),
  );
}

function splitKey(key: string): { path: string; entry?: string } {
  const end = key.indexOf(ENTRY_SEPARATOR);
  return end < 0 ? { path: key } : { path: key.slice(0, end), entry: key.slice(end + 1) };
}

function valueAt(settings: object, names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => Object(value)[name], settings);
}

function setValueAt(settings: object, names: readonly string[], value: unknown): void {
  Object.assign(Object(valueAt(settings, names.slice(0, -1))), { [names.at(-1) ?? ""]: value });
}

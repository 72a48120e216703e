import { defaultSettings } from "./defaultSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { fieldsOf, settingsFrom } from "./settingsFields.ts";

/** Returns the value that a preset gives a setting with the value `present`. */
type PresetValue = (present: unknown) => unknown;

/** Values by their keys in `SettingsFields`. */
type Preset = ReadonlyMap<string, PresetValue>;

/** The values that a need sets, by their keys in `SettingsFields`. */
const needs = {
  /** For hands that shake: nothing opens or closes by a movement, and all that can be pressed is large. */
  hands: { "card.opensOn": "click", "card.staysOpen": true, targets: "large" },
  /** For eyes that close or that light hurts: little light, large text, few calm marks, and a voice. */
  eyes: {
    theme: "low-glare",
    textSize: atLeast(150),
    "marks.style": "dotted",
    "marks.color": "auto",
    "marks.repeats": "section",
    "readAloud.isShown": true,
  },
  /** For a neck that pulls, and for those to whom the keyboard is easier than a pointer: the card waits. */
  neck: { "card.staysOpen": true },
} as const;

const defaults = fieldsOf(defaultSettings);

/** The sets of settings for a need, by name: the fields that each sets. */
export const presets = {
  hands: fieldMap(needs.hands),
  eyes: fieldMap(needs.eyes),
  neck: fieldMap(needs.neck),
  /** The defaults of all that the others set. */
  information: fieldMap(
    Object.fromEntries(
      Object.values(needs)
        .flatMap((need) => Object.keys(need))
        .map((key) => [key, defaults.get(key)]),
    ),
  ),
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as PresetName[];

/** Returns the settings with the values of a preset. */
export function withPreset(settings: Settings, name: PresetName): Settings {
  const fields = new Map(fieldsOf(settings));
  for (const [key, valueFor] of presets[name]) fields.set(key, valueFor(fields.get(key)));
  return settingsFrom(fields);
}

/** Returns whether the settings have all values of a preset. */
export function hasPreset(settings: Settings, name: PresetName): boolean {
  const fields = fieldsOf(settings);
  return [...presets[name]].every(([key, valueFor]) => fields.get(key) === valueFor(fields.get(key)));
}

/** Keeps what the reader has already set higher. */
function atLeast(minimum: number): PresetValue {
  return (present) => Math.max(minimum, Number(present));
}

function fieldMap(values: Readonly<Record<string, unknown>>): Preset {
  return new Map(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "function" ? (value as PresetValue) : () => value,
    ]),
  );
}

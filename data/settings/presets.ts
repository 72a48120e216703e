import { defaultSettings } from "./defaultSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { fieldsOf, type SettingsFields, settingsFrom } from "./settingsFields.ts";

/** The values that a need sets, by their keys in `SettingsFields`. */
const needs = {
  /** For hands that shake: nothing opens or closes by a movement, and all that can be pressed is large. */
  hands: { "card.opensOn": "click", "card.staysOpen": true, targets: "large" },
  /** For eyes that close or that light hurts: little light, large text, few calm marks, and a voice. */
  eyes: {
    theme: "low-glare",
    textSize: 150,
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
} as const satisfies Readonly<Record<string, SettingsFields>>;

export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as PresetName[];

/** Returns the settings with the values of a preset. */
export function withPreset(settings: Settings, name: PresetName): Settings {
  return settingsFrom(new Map([...fieldsOf(settings), ...presets[name]]));
}

/** Returns whether the settings have all values of a preset. */
export function hasPreset(settings: Settings, name: PresetName): boolean {
  const fields = fieldsOf(settings);
  return [...presets[name]].every(([key, value]) => fields.get(key) === value);
}

function fieldMap(fields: Readonly<Record<string, unknown>>): SettingsFields {
  return new Map(Object.entries(fields));
}

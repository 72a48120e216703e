import * as v from "valibot";
import { highlightStyleNames } from "./highlightStyles.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";

/** A host as it stands in an address, without port: "example.org". */
export const HostSchema = v.pipe(
  v.string(),
  v.regex(/^[^\s/:?#@]+$/, "write a site as its host alone, such as example.org"),
);

const hosts = v.array(HostSchema);
const milliseconds = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most, `write at most ${most} milliseconds`));

/** All that a reader can set. It syncs where the browser syncs. */
export const SettingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /** Where the Lens marks: everywhere but on `off`, or only on `chosen`. A site takes its subdomains along. */
  sites: v.strictObject({
    mode: v.picklist(["everywhere", "chosen"]),
    off: hosts,
    chosen: hosts,
    /** Until when the Lens pauses on all sites, in milliseconds since 1970 (UTC); 0 when it does not. */
    pausedUntil: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  marks: v.strictObject({
    style: v.picklist(highlightStyleNames),
    /** "auto" is the Lens's own colour; others are written as #rrggbb. */
    color: v.pipe(v.string(), v.regex(/^(auto|#[0-9a-f]{6})$/, "write a colour as #rrggbb, or auto")),
    /** Which kinds of mention are marked. */
    kinds: v.strictObject({ name: v.boolean(), adjective: v.boolean(), abbreviation: v.boolean() }),
    /** Marks only the first mention of a form under each heading. */
    firstInSection: v.boolean(),
  }),
  card: v.strictObject({
    /** A card opens when the pointer rests on a mention, or only by a click, a tap or a key. */
    opensOn: v.picklist(["rest", "click"]),
    restMs: milliseconds(5000),
    leaveMs: milliseconds(5000),
  }),
  /** Whether the toolbar button shows the number of mentions. */
  badge: v.boolean(),
  /** Text size of the Lens's own surfaces, in per cent. */
  textSize: v.picklist([100, 125, 150, 175, 200]),
  /** A locale of the Lens, or "auto" for the browser's own. */
  language: v.picklist(["auto", "en", "es", "pt", "fr", "de", "it", "ja", "zh", "ru", "ar"]),
  /** Which reading of the causes comes first. */
  reading: v.picklist(["plain", "clinical"]),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

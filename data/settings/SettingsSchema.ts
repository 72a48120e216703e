import * as v from "valibot";
import {
  cardOpeners,
  linkOpeners,
  MAX_DELAY_MS,
  MAX_HOST_CHARS,
  MAX_PAUSE_MS,
  MAX_SITES,
  repeatChoices,
  speechRates,
  targetSizes,
  textSizes,
  themes,
  UNTIL_RESUMED,
} from "./bounds.ts";
import { SETTINGS_VERSION } from "./defaultSettings.ts";
import { highlightColorNames } from "./highlightColors.ts";
import { highlightStyleNames } from "./highlightStyles.ts";
import { isHost, normalizedHost } from "./hosts.ts";

const WRITE_HOST = "write a site as its host alone, such as example.org";

/** A host as in an address, without port: "example.org". */
const HostSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_HOST_CHARS),
  v.regex(/^[^\s/:?#@]+$/, WRITE_HOST),
  // Earlier releases and files may have it in another form, which would match no page.
  v.transform(normalizedHost),
  v.check(isHost, WRITE_HOST),
);
const HostsSchema = v.pipe(v.array(HostSchema), v.maxLength(MAX_SITES));

const DelaySchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(MAX_DELAY_MS, `write at most ${MAX_DELAY_MS} milliseconds`),
);

/** Everything that a reader can set. */
export const SettingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /**
   * The sites on which the Lens highlights: everywhere except on `off`, or only on `chosen`. A site includes its
   * subdomains.
   */
  sites: v.strictObject({
    mode: v.picklist(["everywhere", "chosen"]),
    off: HostsSchema,
    chosen: HostsSchema,
    /** The end of the pause on all sites, in milliseconds since 1970 (UTC) or `UNTIL_RESUMED`; 0 without a pause. */
    pausedUntil: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.check((end) => end <= Date.now() + MAX_PAUSE_MS || end === UNTIL_RESUMED),
    ),
  }),
  /** Whether the browser's sync takes `sites` to the reader's other devices. Each device has its own choice. */
  syncSites: v.boolean(),
  marks: v.strictObject({
    style: v.picklist(highlightStyleNames),
    color: v.picklist(highlightColorNames),
    /** The kinds of mention that are highlighted. */
    kinds: v.strictObject({ name: v.boolean(), adjective: v.boolean(), abbreviation: v.boolean() }),
    /** Which mentions of a form are highlighted. */
    repeats: v.picklist(repeatChoices),
    /** Whether highlights are underlined in print. Without it, a page prints as if there was no highlight. */
    inPrint: v.boolean(),
  }),
  card: v.strictObject({
    opensOn: v.picklist(cardOpeners),
    restMs: DelaySchema,
    leaveMs: DelaySchema,
    /** Whether a card stays until the reader closes it. */
    staysOpen: v.boolean(),
    linksOnTouch: v.picklist(linkOpeners),
  }),
  readAloud: v.strictObject({
    /** Whether there are buttons that read a text aloud. */
    isShown: v.boolean(),
    /** Speed in percent of the voice's usual speed. */
    rate: v.picklist(speechRates),
  }),
  /** Whether the toolbar button shows the number of mentions. */
  badge: v.boolean(),
  /** Text size in the card and the extension pages, in percent. */
  textSize: v.picklist(textSizes),
  theme: v.picklist(themes),
  /** The size of everything that can be pressed in the card and the extension pages. */
  targets: v.picklist(targetSizes),
  /** BCP 47 tag of a catalog, or "auto" for the browser's language. */
  language: v.picklist(["auto", "en", "es", "pt", "fr", "de", "it", "ja", "zh", "ru", "ar"]),
  /** The wording of the causes that is shown first. The key has its original name: a rename needs a migration. */
  reading: v.picklist(["plain", "clinical"]),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** A wording of the statements about the causes. */
export type Wording = Settings["reading"];

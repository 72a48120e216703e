import { isOwnMarks, type OwnMarks } from "../own/OwnMarks.ts";
import {
  cardOpeners,
  linkOpeners,
  MAX_DELAY_MS,
  repeatChoices,
  speechRates,
  targetSizes,
  textSizes,
  themes,
} from "./bounds.ts";
import { highlightColorNames } from "./highlightColors.ts";
import { highlightStyleNames } from "./highlightStyles.ts";
import type { Settings } from "./SettingsSchema.ts";

// Content scripts import this module: it must not load valibot.

/** The settings that a frame needs to highlight mentions and to open cards. It gets no others. */
export type FrameSettings = Pick<
  Settings,
  "marks" | "card" | "textSize" | "theme" | "targets" | "readAloud"
> & { readonly own: OwnMarks };

/** Returns the settings for a frame, with what it must know of the reader's own data. */
export function frameSettingsOf(settings: Settings, own: OwnMarks): FrameSettings {
  const { marks, card, textSize, theme, targets, readAloud } = settings;
  return { marks, card, textSize, theme, targets, readAloud, own };
}

/**
 * Returns whether a value is frame settings within their bounds, which are those of `SettingsSchema`. A frame checks what
 * it gets, because the background may be of another release than the highlighter.
 */
export function isFrameSettings(value: unknown): value is FrameSettings {
  return passes(checks, value) && isOwnMarks(Object(value).own);
}

type Check = (value: unknown) => boolean;
type Checks<Value> = {
  readonly [Name in keyof Value]: Value[Name] extends object ? Checks<Value[Name]> : Check;
};
interface AnyChecks {
  readonly [name: string]: Check | AnyChecks;
}

const isBoolean: Check = (value) => typeof value === "boolean";
const isDelay: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_DELAY_MS;
const isOneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);

const checks: Checks<Omit<FrameSettings, "own">> = {
  marks: {
    style: isOneOf(highlightStyleNames),
    color: isOneOf(highlightColorNames),
    kinds: { name: isBoolean, adjective: isBoolean, abbreviation: isBoolean },
    repeats: isOneOf(repeatChoices),
    inPrint: isBoolean,
  },
  card: {
    opensOn: isOneOf(cardOpeners),
    restMs: isDelay,
    leaveMs: isDelay,
    staysOpen: isBoolean,
    linksOnTouch: isOneOf(linkOpeners),
  },
  textSize: isOneOf(textSizes),
  theme: isOneOf(themes),
  targets: isOneOf(targetSizes),
  readAloud: { isShown: isBoolean, rate: isOneOf(speechRates) },
};

function passes(check: Check | AnyChecks, value: unknown): boolean {
  if (typeof check === "function") return check(value);
  return Object.entries(check).every(([name, inner]) => passes(inner, Object(value)[name]));
}

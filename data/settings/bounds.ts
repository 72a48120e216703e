// Content scripts import this module: it must not load valibot.

/** What opens a card: the pointer that rests on a mention, or only a click, a tap or a key. */
export const cardOpeners = ["rest", "click"] as const;

/** Which mentions of a form are highlighted: all, or the first under each heading or on the page. */
export const repeatChoices = ["all", "section", "page"] as const;

/** What opens the card of a mention inside a link on a touch screen. */
export const linkOpeners = ["long-press", "first-tap"] as const;

/** The color themes of the Lens; "system" is the system's choice of light or dark. */
export const themes = ["system", "light", "dark", "low-glare"] as const;

/** Sizes of everything that can be pressed. */
export const targetSizes = ["standard", "large"] as const;

/** Speeds of reading aloud to choose from, in percent of the voice's usual speed. */
export const speechRates = [75, 100, 125, 150] as const;

/** Text sizes to choose from, in percent. */
export const textSizes = [100, 125, 150, 175, 200] as const;

/** The longest delay before a card opens or closes. */
export const MAX_DELAY_MS = 5000;

/** The longest pause with an end. The popup offers one hour; the clock of another synced device may be wrong. */
export const MAX_PAUSE_MS = 24 * 3_600_000;

/** The end of a pause that lasts until the reader ends it. */
export const UNTIL_RESUMED = Number.MAX_SAFE_INTEGER;

/** The longest host that DNS allows (RFC 1035, section 2.3.4). */
export const MAX_HOST_CHARS = 253;

/** How many sites a list may have: the background looks at the whole list for each frame that asks. */
export const MAX_SITES = 10_000;

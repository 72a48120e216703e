// Content scripts import this module: it must not load valibot.

/** What opens a card: the pointer that rests on a mention, or only a click, a tap or a key. */
export const cardOpeners = ["rest", "click"] as const;

/** Text sizes to choose from, in percent. */
export const textSizes = [100, 125, 150, 175, 200] as const;

/** The longest delay before a card opens or closes. */
export const MAX_DELAY_MS = 5000;

/** The longest pause. The popup offers one hour; the clock of another synced device may be wrong. */
export const MAX_PAUSE_MS = 24 * 3_600_000;

/** The longest host that DNS allows (RFC 1035, section 2.3.4). */
export const MAX_HOST_CHARS = 253;

/** How many sites a list may have: the background looks at the whole list for each frame that asks. */
export const MAX_SITES = 10_000;

/** What moves the viewport. */
export const MOVES = ["scroll", "resize"];

/**
 * How the window is listened to again and again: `document.open` takes listeners away, and those that are the same are
 * one. Without a signal, which might be left one more thing to do by each call.
 */
export const LISTENING = { capture: true, passive: true };

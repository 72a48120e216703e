import type { Browser } from "webextension-polyfill";

/**
 * The browser's own extension API for the background and the extension's own pages. Every call of a supported
 * browser gives a promise, so only the one listener that answers by a promise (background) needs the polyfill.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser;

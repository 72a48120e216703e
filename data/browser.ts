import type { Browser } from "webextension-polyfill";

/**
 * The browser's own extension API, for the background and the extension pages. In all supported browsers its functions
 * return promises. Only a listener that responds by a promise needs the polyfill: see the background.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser;

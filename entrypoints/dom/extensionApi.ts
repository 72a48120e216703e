import { contentState } from "./contentState.ts";

type Api = typeof globalThis.chrome;
const place = contentState();

/** What the world of the scripts itself has by a name, and not an element of the page that is found by it. */
const own = (name: "browser" | "chrome"): Api | undefined =>
  Object.hasOwn(globalThis, name) ? (globalThis as unknown as Record<typeof name, Api>)[name] : undefined;

/**
 * The browser's own extension API, as the first script in this frame found it: Chromium hangs it on an element of the
 * page that has the id "chrome" or "browser", and scripts that come when that is gone find none any more. To hold such an
 * element is to hold its page's nodes, so it is the last choice. Nothing of the API is touched before it is needed:
 * Chromium makes its parts then. Scripts on pages use it bare: its promises are all they need, and the polyfill would
 * have to be compiled anew on every page.
 */
place.api ??= own("chrome") ?? own("browser") ?? (globalThis as { chrome?: Api }).chrome ?? ({} as Api);

export const extensionApi = place.api;

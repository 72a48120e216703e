import { meetingPlace } from "./meetingPlace.ts";

const place = meetingPlace();

/**
 * The browser's own extension API, as the first script in this frame found it: Chromium hangs it on an element of the
 * page that has the id "chrome", and scripts that come when that is gone find none any more. Nothing of it is touched
 * before it is needed: Chromium makes its parts then, in a millisecond and half a megabyte. Scripts on pages use it bare:
 * its promises are all they need, and the polyfill would have to be compiled anew on every page.
 */
place.api ??= (globalThis as { chrome?: typeof chrome }).chrome ?? ({} as typeof chrome);

export const extensionApi = place.api;

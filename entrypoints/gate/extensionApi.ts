import { meetingPlace } from "./meetingPlace.ts";

type Holder = Partial<Record<"browser" | "chrome", Partial<typeof chrome>>>;

const held = globalThis as Holder;
const place = meetingPlace();

/**
 * The browser's own extension API, as the first script in this frame found it. Chromium hangs it on an element of the
 * page that has the id "chrome" or "browser", and scripts that come when that is gone find none any more; where there is
 * no `browser`, such an element is found by that name. Scripts on pages use the API bare: its promises are all they
 * need, and the polyfill would have to be compiled anew on every page.
 */
place.api ??= (held.browser?.runtime ? held.browser : (held.chrome ?? {})) as typeof chrome;

export const extensionApi = place.api;

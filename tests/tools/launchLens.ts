import type { LaunchOptions, LensBrowser } from "./LensBrowser.ts";
import { launchChromium } from "./launchChromium.ts";
import { launchFirefox } from "./launchFirefox.ts";

/** The browser of that kind with the extension installed. */
export function launchLens(options: LaunchOptions): Promise<LensBrowser> {
  return options.kind === "firefox" ? launchFirefox(options) : launchChromium(options);
}

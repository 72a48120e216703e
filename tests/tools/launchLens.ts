import type { LaunchOptions, LensBrowser } from "./LensBrowser.ts";
import { launchChromium } from "./launchChromium.ts";
import { launchFirefox } from "./launchFirefox.ts";

/** Starts the browser of that kind and installs the extension. */
export function launchLens(options: LaunchOptions): Promise<LensBrowser> {
  return options.kind === "firefox" ? launchFirefox(options) : launchChromium(options);
}

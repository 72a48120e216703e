import { existsSync, globSync } from "node:fs";
import { canInstallPackages, installPackages } from "../tools/installPackages.ts";

/** The Debian packages of the programs in `WebKitPrograms`. */
const PACKAGES = ["webkit2gtk-driver", "libwebkit2gtk-4.1-0", "libgtk-3-bin"];

/** Paths of the programs that drive and show WebKitGTK. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** The display server of GTK, which needs no screen. */
  readonly display: string;
}

/** Returns the paths of the installed programs, or undefined if one is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const driver = "/usr/bin/WebKitWebDriver";
  const display = "/usr/bin/broadwayd";
  // The folder between is named after the architecture.
  const [browser] = globSync("/usr/lib/*/webkit2gtk-4.1/MiniBrowser");
  return browser && existsSync(driver) && existsSync(display) ? { driver, browser, display } : undefined;
}

/**
 * Runs once before the tests in WebKit, and installs it if necessary.
 * @throws an error with the next step for the user, if it cannot be installed
 */
export async function setup(): Promise<void> {
  if (findWebKit()) return;
  const names = PACKAGES.join(" ");
  const advice = `The tests of the Safari build need WebKitGTK, in Debian the packages: ${names}`;
  if (!canInstallPackages())
    throw new Error(`${advice}\nInstall them yourself: these tests do it only on Debian or Ubuntu, as root.`);
  console.log(`No WebKitGTK on this machine. Installing it: apt-get install ${names}`);
  try {
    await installPackages(...PACKAGES);
  } catch (error) {
    throw new Error(`${advice}\nInstall them yourself: that failed.`, { cause: error });
  }
  if (!findWebKit()) throw new Error(`${advice}\nThey are installed, but not where the tests look for them.`);
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install as installBuild,
  resolveBuildId,
} from "@puppeteer/browsers";
import { browserVariables, findBrowser } from "./findBrowser.ts";
import { canInstallPackages, installPackages } from "./installPackages.ts";
import type { BrowserKind } from "./LensBrowser.ts";

/** Folder of downloaded browsers inside the project. */
export const browserCache = join(import.meta.dirname, "../../.cache/browsers");

/** A way to install a browser. */
interface Installer {
  name: string;
  /** Resolves to the path of the installed executable. */
  install(): Promise<string | undefined>;
}

/**
 * Resolves to the path of a browser of that kind; installs one if necessary, and shows the progress. For "chrome",
 * "chromium" and "edge" any of the three is accepted, since they have the same engine.
 * @throws an error with all failed attempts and the next step for the user, if no browser can be installed
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const accepted: BrowserKind[] = kind === "firefox" ? ["firefox"] : [kind, "chromium", "chrome", "edge"];
  for (const each of accepted) {
    const found = findBrowser(each);
    if (found) return found;
  }
  const attempts: string[] = [];
  for (const { name, install } of installersFor(kind)) {
    console.log(`No ${kind} on this machine. Installing one: ${name}`);
    try {
      const path = await install();
      if (path) return path;
      attempts.push(`${name}: succeeded, but no browser was found afterwards`);
    } catch (error) {
      attempts.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(
    `No ${kind} on this machine, and none could be installed.\n${attempts.map((each) => `  tried ${each}`).join("\n")}\n` +
      `Install ${kind} yourself, or set ${browserVariables[kind]} to the path of its executable.`,
  );
}

function installersFor(kind: BrowserKind): Installer[] {
  const download: Installer = {
    name: `download ${kind === "firefox" ? "Firefox" : "Chrome for Testing"} into .cache/browsers`,
    install: () => downloadBrowser(kind === "firefox" ? Browser.FIREFOX : Browser.CHROME),
  };
  if (!canInstallPackages()) return [download];
  // Ubuntu's packages "chromium-browser" and "firefox" only install a snap, which cannot run in containers.
  const name = kind === "firefox" ? "firefox-esr" : "chromium";
  const installPackage = async () => {
    await installPackages(name);
    return findBrowser(kind === "firefox" ? "firefox" : "chromium");
  };
  return [{ name: `apt-get install ${name}`, install: installPackage }, download];
}

/** Resolves to the executable of the newest stable build, which is downloaded unless it is in the cache. */
async function downloadBrowser(browser: Browser): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no builds for ${process.platform} on ${process.arch}`);
  const buildId = await resolveBuildId(browser, platform, "stable");
  const build = { browser, platform, buildId, cacheDir: browserCache };
  const path = computeExecutablePath(build);
  if (!existsSync(path)) await installBuild({ ...build, downloadProgressCallback: "default" });
  return path;
}

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserKind } from "./LensBrowser.ts";

/** Environment variables that name the program of a browser, stronger than all that is found. */
export const browserVariables: Record<BrowserKind, string> = {
  chrome: "LENS_CHROME",
  chromium: "LENS_CHROMIUM",
  edge: "LENS_EDGE",
  firefox: "LENS_FIREFOX",
};

/** Names on the PATH of Linux. */
const names: Record<BrowserKind, readonly string[]> = {
  chrome: ["google-chrome-stable", "google-chrome"],
  chromium: ["chromium", "chromium-browser"],
  edge: ["microsoft-edge-stable", "microsoft-edge"],
  firefox: ["firefox", "firefox-esr"],
};

/** Places inside /Applications and ~/Applications of macOS. */
const applications: Record<BrowserKind, string> = {
  chrome: "Google Chrome.app/Contents/MacOS/Google Chrome",
  chromium: "Chromium.app/Contents/MacOS/Chromium",
  edge: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  firefox: "Firefox.app/Contents/MacOS/firefox",
};

/** Places inside the program folders of Windows. */
const programs: Record<BrowserKind, string> = {
  chrome: "Google\\Chrome\\Application\\chrome.exe",
  chromium: "Chromium\\Application\\chrome.exe",
  edge: "Microsoft\\Edge\\Application\\msedge.exe",
  firefox: "Mozilla Firefox\\firefox.exe",
};

/**
 * Path of an installed browser of that kind, or undefined.
 * @throws if the environment variable for it names a file that cannot be run
 */
export function findBrowser(
  kind: BrowserKind,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const variable = browserVariables[kind];
  const named = environment[variable];
  if (named && !isProgram(named))
    throw new Error(`${variable} is "${named}", which is no program that can be run: correct it or unset it`);
  return named || matchOffsets(kind, platform, environment).find(isProgram);
}

/** All paths at which that browser may be, most usual first. */
export function matchOffsets(
  kind: BrowserKind,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): string[] {
  if (platform === "darwin") {
    const home = environment.HOME;
    return ["/Applications", ...(home ? [join(home, "Applications")] : [])].map((folder) =>
      join(folder, applications[kind]),
    );
  }
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => environment[name]);
    return folders.flatMap((folder) => (folder ? [`${folder}\\${programs[kind]}`] : []));
  }
  const folders = [...(environment.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return names[kind].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

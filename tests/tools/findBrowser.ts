import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserKind } from "./LensBrowser.ts";

/** Environment variables with the path of a browser, which take precedence over installed browsers. */
export const browserVariables: Record<BrowserKind, string> = {
  chrome: "LENS_CHROME",
  chromium: "LENS_CHROMIUM",
  edge: "LENS_EDGE",
  firefox: "LENS_FIREFOX",
};

/** Names of the executables on Linux. */
const names: Record<BrowserKind, readonly string[]> = {
  chrome: ["google-chrome-stable", "google-chrome"],
  chromium: ["chromium", "chromium-browser"],
  edge: ["microsoft-edge-stable", "microsoft-edge"],
  firefox: ["firefox", "firefox-esr"],
};

/** Paths of the executables below /Applications and ~/Applications on macOS. */
const applications: Record<BrowserKind, string> = {
  chrome: "Google Chrome.app/Contents/MacOS/Google Chrome",
  chromium: "Chromium.app/Contents/MacOS/Chromium",
  edge: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  firefox: "Firefox.app/Contents/MacOS/firefox",
};

/** Paths of the executables below the program folders of Windows. */
const programs: Record<BrowserKind, string> = {
  chrome: "Google\\Chrome\\Application\\chrome.exe",
  chromium: "Chromium\\Application\\chrome.exe",
  edge: "Microsoft\\Edge\\Application\\msedge.exe",
  firefox: "Mozilla Firefox\\firefox.exe",
};

/**
 * Returns the path of an installed browser of that kind, or undefined.
 * @throws if the environment variable of that kind names a file that is not executable
 */
export function findBrowser(
  kind: BrowserKind,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const variable = browserVariables[kind];
  const path = environment[variable];
  if (path && !isExecutable(path))
    throw new Error(`${variable} is "${path}", which is not an executable file: correct it or unset it`);
  return path || candidatePaths(kind, platform, environment).find(isExecutable);
}

/** Returns all paths where that browser may be installed, the most common one first. */
export function candidatePaths(
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

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

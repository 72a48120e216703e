import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from "@puppeteer/browsers";
import { browserVariables, findBrowser } from "./findBrowser.ts";
import type { BrowserKind } from "./LensBrowser.ts";

/** Folder for browsers that are downloaded, in the project. */
export const browserCache = join(import.meta.dirname, "../../.cache/browsers");

/** How a machine without that browser gets one. */
interface Way {
  name: string;
  get(): Promise<string | undefined>;
}

/**
 * Path of a browser of that kind: the installed one, else one that is installed now, with its progress shown.
 * For "chrome", "chromium" and "edge" any of the three will do, since one engine drives them all.
 * @throws if none can be had: an error that says what was tried and what to do
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const engine: BrowserKind[] = kind === "firefox" ? ["firefox"] : [kind, "chromium", "chrome", "edge"];
  for (const each of engine) {
    const found = findBrowser(each);
    if (found) return found;
  }
  const tried: string[] = [];
  for (const { name, get } of waysTo(kind)) {
    console.log(`No ${kind} on this machine. Getting one: ${name}`);
    try {
      const path = await get();
      if (path) return path;
      tried.push(`${name}: it ran, but the browser is not there`);
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(
    `No ${kind} on this machine, and none could be installed.\n${tried.map((each) => `  tried ${each}`).join("\n")}\n` +
      `Install ${kind} yourself, or set ${browserVariables[kind]} to the path of its program.`,
  );
}

function waysTo(kind: BrowserKind): Way[] {
  const download: Way = {
    name: `download ${kind === "firefox" ? "Firefox" : "Chrome for Testing"} into .cache/browsers`,
    get: () => downloadBrowser(kind === "firefox" ? Browser.FIREFOX : Browser.CHROME),
  };
  const isDebianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!isDebianRoot) return [download];
  // Ubuntu's "chromium-browser" and "firefox" packages are empty shells for snap, which cannot run in containers.
  const name = kind === "firefox" ? "firefox-esr" : "chromium";
  const get = async () => {
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "--yes", "--no-install-recommends", name], quiet);
    return findBrowser(kind === "firefox" ? "firefox" : "chromium");
  };
  return [{ name: `apt-get install ${name}`, get }, download];
}

/** The program of the newest stable build, from the cache if it is there. */
async function downloadBrowser(browser: Browser): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no builds for ${process.platform} on ${process.arch}`);
  const buildId = await resolveBuildId(browser, platform, "stable");
  const build = { browser, platform, buildId, cacheDir: browserCache };
  const path = computeExecutablePath(build);
  if (!existsSync(path)) await install({ ...build, downloadProgressCallback: "default" });
  return path;
}

function run(command: string, args: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...environment } });
    child.once("error", fail);
    child.once("exit", (code, signal) =>
      code === 0 ? done() : fail(new Error(`"${command} ${args.join(" ")}" ended with ${signal ?? code}`)),
    );
  });
}

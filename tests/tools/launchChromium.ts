import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { allowIncognito } from "./chromium/allowIncognito.ts";
import { chromiumLens } from "./chromium/chromiumLens.ts";
import type { LaunchOptions, LensBrowser } from "./LensBrowser.ts";
import { prepareProfile } from "./prepareProfile.ts";
import { whenProcessEnds } from "./whenProcessEnds.ts";

/** Chromium, Chrome or Edge with the extension installed. The driver's own way to install works in branded Chrome too. */
export async function launchChromium(options: LaunchOptions): Promise<LensBrowser> {
  const { kind, executable, extension, headless = true, language, colorScheme, forcedColors } = options;
  if (options.preferences) throw new Error("Preferences are for Firefox; Chromium takes args");
  const profile = await prepareProfile(options.profile, "chromium");
  let browser: Browser | undefined;
  const kill = () => {
    browser?.process()?.kill("SIGKILL");
    profile.remove();
  };
  const forget = whenProcessEnds(kill);
  const end = async () => {
    await browser?.close().catch(() => undefined);
    await exitOf(browser?.process());
    forget();
    profile.remove();
  };
  try {
    await writePreferences(profile.folder, language);
    browser = await launch({
      browser: "chrome",
      executablePath: executable,
      userDataDir: profile.folder,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      env: { ...process.env, ...(language && { LANGUAGE: language }) },
      args: [
        // Chromium's sandbox does not run as root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ...(headless
          ? ["--disable-gpu", "--window-size=1100,900", `--host-resolver-rules=${mutedHosts}`]
          : []),
        ...(language ? [`--lang=${language}`] : []),
        ...(colorScheme === "dark" ? ["--force-dark-mode"] : []),
        ...(forcedColors ? ["--force-high-contrast"] : []),
        "--no-first-run",
        "--no-default-browser-check",
        "--no-pings",
        "--disable-domain-reliability",
        "--disable-component-update",
        "--disable-features=NetworkTimeServiceQuerying",
        "--allow-browser-signin=false",
        ...(options.args ?? []),
      ],
    });
    const id = await browser.installExtension(resolve(extension));
    if (options.privateWindows) await allowIncognito(browser, id);
    return await chromiumLens(kind, browser, id, resolve(extension), closingOf(browser), end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** Hosts that Chromium asks by itself, whatever the flags say: their names are not even looked up. */
const mutedHosts = ["accounts.google.com", "update.googleapis.com", "clients2.google.com"]
  .map((host) => `MAP ${host} ~NOTFOUND`)
  .join(",");

/** Settles when the browser, or on macOS its last window, is closed. */
function closingOf(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once("disconnected", () => done());
    browser.on("targetdestroyed", () => {
      if (!browser.targets().some((target) => target.type() === "page")) done();
    });
  });
}

/** Settles when the program has ended, which is killed after 5 s: till then it may write to its profile. */
async function exitOf(child: ChildProcess | null | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
  await once(child, "exit");
  clearTimeout(timer);
}

/** A new profile's settings: developer mode, without which a reload leaves an unpacked extension dead; the language. */
async function writePreferences(profile: string, language: string | undefined): Promise<void> {
  await mkdir(join(profile, "Default"), { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    ...(language && { intl: { accept_languages: language, selected_languages: language } }),
  };
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences), { flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
}

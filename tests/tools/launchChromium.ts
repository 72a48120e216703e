import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { ChromiumLens } from "./chromium/ChromiumLens.ts";
import { allowIncognito } from "./chromium/extensionsPage.ts";
import type { LaunchOptions, LensBrowser } from "./LensBrowser.ts";
import { MAX_TEST_MS } from "./limits.ts";
import { prepareProfile } from "./prepareProfile.ts";
import { whenProcessEnds } from "./whenProcessEnds.ts";

/** Starts Chromium, Chrome or Edge and installs the extension through Puppeteer, which works in branded Chrome too. */
export async function launchChromium(options: LaunchOptions): Promise<LensBrowser> {
  const { kind, executable, extension, headless = true, language, colorScheme, forcedColors } = options;
  if (options.preferences) throw new Error("Only Firefox has preferences; use args for Chromium");
  const profile = await prepareProfile(options.profile, "chromium");
  let browser: Browser | undefined;
  const cancelCleanUp = whenProcessEnds({
    kill: () => browser?.process()?.kill("SIGKILL"),
    remove: profile.remove,
  });
  const close = async () => {
    await browser?.close().catch(() => undefined);
    await waitForExit(browser?.process());
    cancelCleanUp();
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
      timeout: MAX_TEST_MS,
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
          ? ["--disable-gpu", "--window-size=1100,900", `--host-resolver-rules=${blockedHosts}`]
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
    return await ChromiumLens.create({
      kind,
      browser,
      id,
      folder: resolve(extension),
      closed: whenClosed(browser),
      close,
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Hosts that Chromium contacts regardless of its flags: block the DNS lookup of their names. */
const blockedHosts = ["accounts.google.com", "update.googleapis.com", "clients2.google.com"]
  .map((host) => `MAP ${host} ~NOTFOUND`)
  .join(",");

/** Resolves when the browser, or on macOS its last window, is closed. */
function whenClosed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once("disconnected", () => done());
    browser.on("targetdestroyed", () => {
      if (!browser.targets().some((target) => target.type() === "page")) done();
    });
  });
}

/** Resolves when the process has exited and no longer writes to its profile. Kills it after 5 s. */
async function waitForExit(child: ChildProcess | null | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
  await once(child, "exit");
  clearTimeout(timer);
}

/**
 * Writes the settings of a new profile: the language, and developer mode, which unpacked extensions need to survive a
 * reload.
 */
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

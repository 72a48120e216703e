import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Browser, createProfile } from "@puppeteer/browsers";
import type { LaunchOptions } from "../LensBrowser.ts";
import { prepareProfile } from "../prepareProfile.ts";
import { waitFor } from "../waitFor.ts";
import { whenProcessEnds } from "../whenProcessEnds.ts";
import { Marionette } from "./marionette.ts";

/** The add-on's id in the manifest, and the address it gets in profiles made here. */
export const geckoId = "dystonia-lens@dystonia-lens.org";
export const addonHost = "5d1a5d1a-0000-4000-8000-d1570d1570d1";

/** On top of the quiet preferences that @puppeteer/browsers writes for tests. */
function preferencesFor(options: LaunchOptions): Record<string, string | number | boolean> {
  const { colorScheme, forcedColors, language } = options;
  return {
    "marionette.port": 0,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: addonHost }),
    "browser.contentblocking.introCount": 99,
    "browser.region.network.url": "",
    "browser.topsites.contile.enabled": false,
    "dom.push.connection.enabled": false,
    "dom.w3c_touch_events.enabled": 1,
    // Firefox lets no add-on into local files until the person allows it; here it is allowed.
    "extensions.webextensions.fileSchemeAccess.requireOptIn": false,
    "network.connectivity-service.enabled": false,
    "network.trr.mode": 5,
    // Events of the browser's own window, as a real mouse makes them; else they do not reach frames of another site.
    "remote.events.async.mouse.enabled": true,
    "remote.events.async.wheel.enabled": true,
    "sidebar.revamp": false,
    "browser.tabs.closeWindowWithLastTab": false,
    ...(colorScheme && {
      "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
      "ui.systemUsesDarkTheme": colorScheme === "dark" ? 1 : 0,
    }),
    ...(forcedColors && { "browser.display.document_color_use": 2, "ui.useAccessibilityTheme": 1 }),
    ...(language && { "intl.accept_languages": language, "intl.locale.requested": language }),
    ...options.preferences,
  };
}

/** A running Firefox with a session, and how to end it. */
export interface RunningFirefox {
  marionette: Marionette;
  ended: Promise<void>;
  end(): Promise<void>;
  /** The same at once, with no time to write anything down. */
  kill(): Promise<void>;
}

/** Starts Firefox with a profile of its own and connects to it. */
export async function startFirefox(options: LaunchOptions): Promise<RunningFirefox> {
  const { folder, remove } = await prepareProfile(options.profile, "firefox");
  const portFile = join(folder, "MarionetteActivePort");
  await rm(portFile, { force: true });
  await createProfile(Browser.FIREFOX, { path: folder, preferences: preferencesFor(options) });
  const args = ["--no-remote", "--profile", folder, "--marionette", "--remote-allow-system-access"];
  if (options.headless !== false) args.push("--headless");
  // Without it the program that was started ends at once and leaves the browser to itself.
  if (process.platform === "win32") args.push("--wait-for-browser");
  if (process.platform === "darwin") args.push("--foreground");
  const child = spawn(options.executable, [...args, ...(options.args ?? [])], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      // Without it a release of Firefox passes over the preference that keeps it from its settings server.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: "1",
      // The pointer reaches only what the window shows: larger than any viewport that a test asks for.
      MOZ_HEADLESS_WIDTH: "1600",
      MOZ_HEADLESS_HEIGHT: "1400",
    },
  });
  let said = "";
  child.stderr.on("data", (data) => {
    said = `${said}${data}`.slice(-2000);
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", ({ message }) => {
      said += message;
      resolve();
    });
  }).then(() => {
    hasEnded = true;
  });
  const forget = whenProcessEnds(() => {
    child.kill("SIGKILL");
    remove();
  });
  let marionette: Marionette | undefined;
  const end = async () => {
    marionette?.disconnect();
    child.kill("SIGTERM");
    const forced = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(forced);
    forget();
    remove();
  };
  try {
    const port = await waitFor(
      `Firefox (${options.executable}) to listen`,
      async () => {
        if (hasEnded) throw new Error(`Firefox (${options.executable}) ended at its start: ${said}`);
        return Number(await readFile(portFile, "utf8").catch(() => "")) || undefined;
      },
      () => said,
      60_000,
    );
    marionette = await Marionette.connect(port);
  } catch (error) {
    await end();
    throw error;
  }
  const kill = () => {
    child.kill("SIGKILL");
    return end();
  };
  return { marionette, ended, end, kill };
}

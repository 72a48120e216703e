import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Browser, createProfile } from "@puppeteer/browsers";
import type { LaunchOptions } from "../LensBrowser.ts";
import { MAX_TEST_MS } from "../limits.ts";
import { prepareProfile } from "../prepareProfile.ts";
import { waitFor } from "../waitFor.ts";
import { whenProcessEnds } from "../whenProcessEnds.ts";
import { Marionette } from "./marionette.ts";

/** Keeps Firefox from running on when a test worker is killed: closing a socket does not end it. */
const RUN_WITH_PARENT = join(import.meta.dirname, "../runWithParent.ts");

/** The add-on's id in the manifest, and the host of its extension pages in these profiles. */
export const geckoId = "dystonia-lens@dystonia-lens.org";
export const addonHost = "5d1a5d1a-0000-4000-8000-d1570d1570d1";

/** Returns the preferences in addition to those for tests that @puppeteer/browsers sets. */
function preferencesFor(options: LaunchOptions): Record<string, string | number | boolean> {
  const { colorScheme, forcedColors, language } = options;
  return {
    "marionette.port": 0,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: addonHost }),
    "browser.contentblocking.introCount": 99,
    "browser.region.network.url": "",
    // By default it depends on the memory of the machine how many pages are kept in the back-forward cache.
    "browser.sessionhistory.max_total_viewers": 8,
    "browser.topsites.contile.enabled": false,
    "dom.push.connection.enabled": false,
    "dom.w3c_touch_events.enabled": 1,
    // By default add-ons run on local files only after the user has allowed it.
    "extensions.webextensions.fileSchemeAccess.requireOptIn": false,
    "network.connectivity-service.enabled": false,
    "network.trr.mode": 5,
    // Dispatch mouse events in the browser's window like a real mouse; otherwise they do not reach cross-site frames.
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

/** A running Firefox with a Marionette session. */
export interface RunningFirefox {
  marionette: Marionette;
  /** Resolves when Firefox has exited. */
  closed: Promise<void>;
  /** Ends Firefox and removes its temporary profile. */
  close(): Promise<void>;
  /** Kills Firefox without letting it write data, and removes its temporary profile. */
  kill(): Promise<void>;
}

/** Starts Firefox with its own profile and connects to its Marionette server. */
export async function startFirefox(options: LaunchOptions): Promise<RunningFirefox> {
  const { folder, remove } = await prepareProfile(options.profile, "firefox");
  const portFile = join(folder, "MarionetteActivePort");
  await rm(portFile, { force: true });
  await createProfile(Browser.FIREFOX, { path: folder, preferences: preferencesFor(options) });
  const args = ["--no-remote", "--profile", folder, "--marionette", "--remote-allow-system-access"];
  if (options.headless !== false) args.push("--headless");
  // Without this flag the started process exits immediately and the browser runs in another one.
  if (process.platform === "win32") args.push("--wait-for-browser");
  if (process.platform === "darwin") args.push("--foreground");
  const command = [RUN_WITH_PARENT, options.executable, ...args, ...(options.args ?? [])];
  const child = spawn(process.execPath, command, {
    stdio: ["pipe", "ignore", "pipe"],
    env: {
      ...process.env,
      // Release builds use the preference that disables the remote settings server only with this variable.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: "1",
      // The pointer reaches only the visible part of the window: make it larger than the viewport of any test.
      MOZ_HEADLESS_WIDTH: "1600",
      MOZ_HEADLESS_HEIGHT: "1400",
    },
  });
  let output = "";
  child.stderr.on("data", (data) => {
    output = `${output}${data}`.slice(-2000);
  });
  let hasExited = false;
  const closed = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", ({ message }) => {
      output += message;
      resolve();
    });
  }).then(() => {
    hasExited = true;
  });
  // A child that has exited closes its input.
  child.stdin.on("error", () => {});
  const cancelCleanUp = whenProcessEnds({ kill: () => child.stdin.end(), remove });
  let marionette: Marionette | undefined;
  const close = async () => {
    marionette?.disconnect();
    child.stdin.write("end\n");
    const killTimer = setTimeout(() => child.stdin.end(), 5000);
    await closed;
    clearTimeout(killTimer);
    cancelCleanUp();
    remove();
  };
  try {
    const port = await waitFor(
      `Firefox (${options.executable}) to listen`,
      async () => {
        if (hasExited) throw new Error(`Firefox (${options.executable}) exited while starting: ${output}`);
        return Number(await readFile(portFile, "utf8").catch(() => "")) || undefined;
      },
      () => output,
      MAX_TEST_MS,
    );
    marionette = await Marionette.connect(port);
  } catch (error) {
    await close();
    throw error;
  }
  const kill = async () => {
    child.stdin.end();
    await closed;
    return close();
  };
  return { marionette, closed, close, kill };
}

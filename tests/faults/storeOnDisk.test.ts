import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { LensBrowser, TestedBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { expectContacts } from "./expectContacts.ts";
import { expectLibrary } from "./libraryState.ts";

/** Without this preference, Firefox deletes the databases of a temporary add-on when the browser ends. */
const keepStorage = {
  "extensions.webextensions.keepStorageOnUninstall": true,
};

/** Starts a browser with the Lens and that profile, calls `work`, and closes the browser. */
async function withLens<T>(
  kind: TestedBrowser,
  profile: string,
  work: (lens: LensBrowser) => Promise<T>,
): Promise<T> {
  const lens = await launchLens({
    kind,
    executable: await ensureBrowser(kind),
    extension: await extensionFolder(kind),
    profile,
    ...(kind === "firefox" && { preferences: keepStorage }),
  });
  try {
    return await work(lens);
  } finally {
    await lens.close();
  }
}

const showContacts = async (lens: LensBrowser) => expectContacts(await lens.openExtensionPage("popup.html"));

/** Part of the path of every folder in which a browser profile stores IndexedDB databases of extensions. */
const storeFolders = { chromium: "chrome-extension_", firefox: "moz-extension+++" };

/** Resolves to the paths of all IndexedDB files of extensions in the profile. */
async function findStoreFiles(profile: string, kind: TestedBrowser): Promise<string[]> {
  const paths = (await readdir(profile, { recursive: true })).map((path) => join(profile, path));
  const files = [];
  for (const path of paths)
    if (path.includes(storeFolders[kind]) && /indexeddb|idb/i.test(path) && (await stat(path)).isFile())
      files.push(path);
  expect(files.length).toBeGreaterThan(0);
  return files;
}

/** How long after the installation the browser is killed, while the background is filling the library (ms). */
const killDelays = { chromium: [0, 150], firefox: [150] };

/** The contents that replace those of the database files. */
const contents: Record<TestedBrowser, [name: string, content: string][]> = {
  chromium: [
    ["contain garbage", "no database ".repeat(1000)],
    ["are empty", ""],
  ],
  firefox: [["contain garbage", "no database ".repeat(1000)]],
};

// All tests use one profile, because starting a browser with a new one takes most of the time of a test.
describe.each(["chromium", "firefox"] as const)("library files on disk (%s)", (kind) => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "lens-broken-"));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  it("are filled completely after the browser was killed during its first run", async () => {
    for (const delayMs of killDelays[kind]) {
      await withLens(kind, profile, async (lens) => {
        // A time is what this test varies: it waits for nothing.
        await pause(delayMs);
        await lens.kill();
      });
    }
    await withLens(kind, profile, async (lens) => {
      await showContacts(lens);
      await expectLibrary(lens);
    });
  });

  it.each(contents[kind])(
    "are filled again when they %s, and the popup shows all contacts",
    async (_, content) => {
      for (const file of await findStoreFiles(profile, kind)) await writeFile(file, content);
      await withLens(kind, profile, async (lens) => {
        await showContacts(lens);
        await expectLibrary(lens);
      });
    },
  );

  if (kind === "firefox") return;

  it("leave the popup with the bundled records when a file is in the place of their folder", async () => {
    const [file = ""] = await findStoreFiles(profile, kind);
    const folder = join(file, "..");
    await rm(folder, { recursive: true });
    await writeFile(folder, "a file where a folder was");
    await withLens(kind, profile, async (lens) => {
      // Chromium does not recreate the folder, so the popup keeps showing the bundled records.
      expect([await showContacts(lens), await showContacts(lens)]).toEqual(["bundle", "bundle"]);
    });
  });

  it("and those of the settings leave the popup with the bundled records when files are in the place of both", async () => {
    const settingsFolder = join(profile, "Default", "Local Extension Settings");
    await rm(settingsFolder, { recursive: true, force: true });
    await writeFile(settingsFolder, "a file where a folder was");
    await withLens(kind, profile, async (lens) => {
      expect(await showContacts(lens)).toBe("bundle");
    });
  });
});

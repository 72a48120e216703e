import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { BrowserKind, LaunchOptions, LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { expectContacts } from "./expectContacts.ts";
import { expectLibrary } from "./libraryState.ts";

/** Starts a browser with the Lens, calls `work`, and closes the browser. */
async function withLens<T>(
  kind: BrowserKind,
  options: Partial<LaunchOptions>,
  work: (lens: LensBrowser) => Promise<T>,
): Promise<T> {
  const executable = await ensureBrowser(kind);
  const lens = await launchLens({ kind, executable, extension: await extensionFolder(kind), ...options });
  try {
    return await work(lens);
  } finally {
    await lens.close();
  }
}

const showContacts = async (lens: LensBrowser) => expectContacts(await lens.openExtensionPage("popup.html"));

/** Without this preference, Firefox deletes the databases of a temporary add-on when the browser ends. */
const keepStorage = {
  "extensions.webextensions.keepStorageOnUninstall": true,
};

/** Part of the path of every folder in which a browser profile stores IndexedDB databases of extensions. */
const storeFolders = { chromium: "chrome-extension_", firefox: "moz-extension+++" };

/** Resolves to the paths of all IndexedDB files of extensions in the profile. */
async function findStoreFiles(profile: string, kind: "chromium" | "firefox"): Promise<string[]> {
  const paths = (await readdir(profile, { recursive: true })).map((path) => join(profile, path));
  const files = [];
  for (const path of paths)
    if (path.includes(storeFolders[kind]) && /indexeddb|idb/i.test(path) && (await stat(path)).isFile())
      files.push(path);
  return files;
}

describe.each(["chromium", "firefox"] as const)("library files on disk (%s)", (kind) => {
  it.each(["garbage", "empty", ...(kind === "chromium" ? ["no folder"] : [])])(
    "the popup shows all contacts when the browser starts with damaged files: %s",
    async (fault) => {
      const profile = await mkdtemp(join(tmpdir(), "lens-broken-"));
      const options = { profile, ...(kind === "firefox" && { preferences: keepStorage }) };
      try {
        await withLens(kind, options, showContacts);
        const files = await findStoreFiles(profile, kind);
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          if (fault === "garbage") await writeFile(file, "no database ".repeat(1000));
          if (fault === "empty") await writeFile(file, "");
        }
        if (fault === "no folder") {
          const folder = join(files[0] as string, "..");
          await rm(folder, { recursive: true });
          await writeFile(folder, "a file where a folder was");
        }
        await withLens(kind, options, async (lens) => {
          const source = await showContacts(lens);
          // Chromium does not recreate the folder, so the popup keeps showing the bundled records.
          if (fault === "no folder") expect([source, await showContacts(lens)]).toEqual(["bundle", "bundle"]);
          else await expectLibrary(lens);
        });
      } finally {
        await rm(profile, { recursive: true, force: true });
      }
    },
  );

  it("the popup shows all contacts and the library is filled after the browser was killed during its first run", async () => {
    const profile = await mkdtemp(join(tmpdir(), "lens-killed-"));
    const options = { profile, ...(kind === "firefox" && { preferences: keepStorage }) };
    try {
      // The Lens has just been installed, and the background is still filling the library.
      for (const delayMs of kind === "chromium" ? [0, 150] : [150]) {
        await withLens(kind, options, async (lens) => {
          await pause(delayMs);
          await lens.kill();
        });
      }
      await withLens(kind, options, async (lens) => {
        await showContacts(lens);
        await expectLibrary(lens);
      });
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }, 120_000);
});

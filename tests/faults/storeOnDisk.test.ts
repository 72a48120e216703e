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

/** Without these the databases of an add-on that is installed for a session are gone with it. */
const keep = {
  "extensions.webextensions.keepStorageOnUninstall": true,
};

/** Where a profile keeps the databases of extensions: files below these folders, by a part of their path. */
const stores = { chromium: "chrome-extension_", firefox: "moz-extension+++" };

async function storeFiles(profile: string, kind: "chromium" | "firefox"): Promise<string[]> {
  const paths = (await readdir(profile, { recursive: true })).map((path) => join(profile, path));
  const files = [];
  for (const path of paths)
    if (path.includes(stores[kind]) && /indexeddb|idb/i.test(path) && (await stat(path)).isFile())
      files.push(path);
  return files;
}

describe.each(["chromium", "firefox"] as const)("the store on disk (%s)", (kind) => {
  it.each(["garbage", "nothing", ...(kind === "chromium" ? ["no folder"] : [])])(
    "shows all contacts after a start with %s in place of it",
    async (fault) => {
      const profile = await mkdtemp(join(tmpdir(), "lens-broken-"));
      const options = { profile, ...(kind === "firefox" && { preferences: keep }) };
      try {
        await withLens(kind, options, showContacts);
        const files = await storeFiles(profile, kind);
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          if (fault === "garbage") await writeFile(file, "no database ".repeat(1000));
          if (fault === "nothing") await writeFile(file, "");
        }
        if (fault === "no folder") {
          const folder = join(files[0] as string, "..");
          await rm(folder, { recursive: true });
          await writeFile(folder, "a file where a folder was");
        }
        await withLens(kind, options, async (lens) => {
          const from = await showContacts(lens);
          // Chromium does not put a folder there again by itself: the bundle goes on standing in.
          if (fault === "no folder") expect([from, await showContacts(lens)]).toEqual(["bundle", "bundle"]);
          else await expectLibrary(lens);
        });
      } finally {
        await rm(profile, { recursive: true, force: true });
      }
    },
  );

  it("shows all contacts, and fills the library, after the browser was killed at its first run", async () => {
    const profile = await mkdtemp(join(tmpdir(), "lens-killed-"));
    const options = { profile, ...(kind === "firefox" && { preferences: keep }) };
    try {
      // The Lens has just been installed, and the first run goes on.
      for (const wait of kind === "chromium" ? [0, 150] : [150]) {
        await withLens(kind, options, async (lens) => {
          await pause(wait);
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

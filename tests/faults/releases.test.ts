import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SETTINGS_VERSION } from "../../data/settings/defaultSettings.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { commonPart } from "../tools/commonPart.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { Json, LensBrowser, LensPage } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { buildRelease } from "./buildRelease.ts";
import { expectContacts } from "./expectContacts.ts";
import { expectLibraryInOptions } from "./libraryState.ts";

/** Expects that the open page has the highlights of the installed release only, and opens its card. */
async function expectOneHighlighter(page: LensPage): Promise<void> {
  await page.bringToFront();
  await waitFor(
    "ten highlights of one highlighter",
    async () => {
      const highlights = await page.highlights();
      const names = new Set(highlights.map(({ highlightName }) => commonPart(highlightName)));
      return highlights.length === 10 && names.size === 1;
    },
    () => page.highlights(),
  );
  await waitFor("a card of the installed release", async () => {
    await page.moveTo({ x: 5, y: 5 });
    await page.hoverText("blepharospasm");
    return page.waitForCard(1500).catch(() => false);
  });
  expect(await page.console()).toEqual([]);
}

describe.each(["chromium", "firefox"] as const)("releases (%s)", (kind) => {
  let lens: LensBrowser;
  let fixtures: FixtureServer;
  let laterRelease: Awaited<ReturnType<typeof buildRelease>>;
  let currentFolder: string;
  let folder: string;

  beforeAll(async () => {
    fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    laterRelease = await buildRelease(kind);
    currentFolder = await extensionFolder(kind);
    folder = await mkdtemp(join(tmpdir(), "lens-release-"));
    await cp(currentFolder, folder, { recursive: true });
    lens = await launchLens({ kind, executable: await ensureBrowser(kind), extension: folder });
  });
  afterAll(async () => {
    await lens?.close();
    await laterRelease?.remove();
    await fixtures?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const install = async (from: string, settingsVersion: number) => {
    // Overwrite the files in place: Chromium ends an extension whose folder is missing for a moment.
    await cp(from, folder, { recursive: true });
    await cp(join(currentFolder, "manifest.json"), join(folder, "manifest.json"));
    await lens.reloadExtension();
    await waitFor(
      `settings of version ${settingsVersion}`,
      async () => (await readStored(lens).catch(() => undefined))?.version === settingsVersion,
      () => readStored(lens),
    );
  };
  const expectLibrary = async (version: number) => {
    await expectContacts(await lens.openExtensionPage("popup.html"));
    await expectLibraryInOptions(lens);
    const versions = await lens.extensionStorage(async () => (await indexedDB.databases()) as Json);
    expect(versions).toContainEqual({ name: "dystonia-lens", version });
  };

  it("keep all data of the reader and the highlights of open pages through an upgrade, a downgrade and another upgrade", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const handout = { leftOut: ["dmrf"], lines: 3, large: true };
    await lens.extensionStorage((handout) => chrome.storage.local.set({ handout }), handout);
    await changeStored(lens, (settings) => ({
      ...settings,
      badge: false,
      marks: { ...settings.marks, color: "navy" },
      sites: { ...settings.sites, off: ["a.example", "b.example"] },
    }));
    const first = await readStored(lens);

    await install(laterRelease.folder, SETTINGS_VERSION + 1);
    expect(await readStored(lens)).toEqual({ ...first, version: SETTINGS_VERSION + 1, glow: false });
    await expectOneHighlighter(page);
    await changeStored(lens, (settings) => ({ ...settings, glow: true, reading: "clinical" }));
    await expectLibrary(4);

    // The downgrade must not depend on synced settings of the later release: not every reader uses sync.
    await lens.extensionStorage(() => chrome.storage.sync.clear());
    await install(currentFolder, SETTINGS_VERSION);
    expect(await readStored(lens)).toEqual({ ...first, reading: "clinical", glow: true });
    await expectOneHighlighter(page);
    await expectLibrary(3);
    const options = await lens.openExtensionPage("options.html");
    await options.click("[name=repeats][value=section]");
    await waitFor("the change", async () => (await readStored(lens)).marks.repeats === "section");
    await options.close();

    await install(laterRelease.folder, SETTINGS_VERSION + 1);
    expect(await readStored(lens)).toEqual({
      ...first,
      version: SETTINGS_VERSION + 1,
      glow: true,
      reading: "clinical",
      marks: { ...first.marks, repeats: "section" },
    });
    await expectLibrary(4);
    expect(
      await lens.extensionStorage(async () => (await chrome.storage.local.get("handout")) as Json),
    ).toEqual({ handout });
  });
});

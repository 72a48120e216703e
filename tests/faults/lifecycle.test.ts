import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { installExtension, uninstallExtension } from "../tools/installExtension.ts";
import type { ExtensionPage, LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { openOtherExtension } from "../tools/openOtherExtension.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { expectContacts } from "./expectContacts.ts";

/** Disables the Lens, or enables it again, as its reader does among the browser's extensions. */
const setEnabled = (stranger: ExtensionPage, origin: string, on: boolean) =>
  stranger.evaluate((id, on) => chrome.management.setEnabled(id, on), new URL(origin).host, on);

eachBrowser("the extension's life", (stage) => {
  it("takes all of it from open pages when it is disabled, and brings it back when it is enabled", async ({
    skip,
  }) => {
    skip(stage.lens.kind === "firefox", "Firefox ends the script itself at once: nobody is left to clean up");
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const before = await page.html();
    const stranger = await openOtherExtension(page);
    await page.bringToFront();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await setEnabled(stranger, stage.lens.origin, false);
    await page.waitForHighlights(0);
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
    // What is left of the script hears no change and no pointer any more.
    await page.evaluate(() => document.querySelector("main p")?.append(" Dystonia again."));
    await page.moveTo({ x: 5, y: 5 });
    await page.hoverText("blepharospasm");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await page.highlights()).toEqual([]);
    expect(await page.card()).toBeUndefined();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.console()).toEqual([]);

    await page.evaluate(() => document.querySelector("main p")?.lastChild?.remove());
    await setEnabled(stranger, stage.lens.origin, true);
    await stranger.close();
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.close();
  });

  it("marks the pages that were open before it is installed, without a reload", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await uninstallExtension(page, stage.lens.origin);
    await page.reload();
    const frames = await stage.lens.open(stage.fixtures.url("frames.html"));
    expect([...(await page.highlights()), ...(await frames.highlights())]).toEqual([]);
    expect(await installExtension(page, await extensionFolder(stage.lens.kind))).toBe(stage.lens.origin);
    await frames.bringToFront();
    await frames.waitForHighlights(1);
    await (await frames.frame("srcdoc")).waitForHighlights(1);
    await frames.close();
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    expect(await page.console()).toEqual([]);
    await page.close();
  });
});

describe.each(["chromium", "firefox"] as const)("a new release (%s)", (kind) => {
  let lens: LensBrowser;
  let fixtures: FixtureServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "lens-release-"));
    await cp(await extensionFolder(kind), folder, { recursive: true });
    fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    lens = await launchLens({ kind, executable: await ensureBrowser(kind), extension: folder });
  });
  afterAll(async () => {
    await lens?.close();
    await fixtures?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const release = async (version: string) => {
    const path = join(folder, "manifest.json");
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), version }));
    await lens.reloadExtension();
    const running = () => lens.extensionStorage(() => chrome.runtime.getManifest().version);
    await waitFor(`version ${version}`, async () => (await running().catch(() => "")) === version);
  };

  it("marks open pages once, keeps what the reader has set, and so does a step back", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await changeStored(lens, (settings) => ({
      ...settings,
      badge: false,
      marks: { ...settings.marks, color: "#003366" },
    }));
    const wanted = await readStored(lens);
    for (const version of ["9.9.9", "0.0.1"]) {
      await release(version);
      await page.bringToFront();
      await page.hoverText("blepharospasm");
      await waitFor(
        "ten marks of the new script",
        async () => {
          const marks = await page.highlights();
          return marks.length === 10 && new Set(marks.map(({ highlightName }) => highlightName)).size === 1;
        },
        () => page.highlights(),
      );
      await page.moveTo({ x: 5, y: 5 });
      await waitFor("a card of the new release", async () => {
        await page.moveTo({ x: 5, y: 5 });
        await page.hoverText("blepharospasm");
        return page.waitForCard(1500).catch(() => false);
      });
      expect(await readStored(lens)).toEqual(wanted);
      await expectContacts(await lens.openExtensionPage("popup.html"));
    }
    await page.bringToFront();
    expect(await page.console()).toEqual([]);
  });
});

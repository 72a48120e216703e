import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { installExtension, uninstallExtension } from "../tools/installExtension.ts";
import type { ExtensionPage, LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { openOtherExtension } from "../tools/openOtherExtension.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { expectContacts } from "./expectContacts.ts";

/** Disables or enables the Lens, as the reader does on the browser's extensions page. */
const setEnabled = (otherExtension: ExtensionPage, origin: string, enabled: boolean) =>
  otherExtension.evaluate(
    (id, enabled) => chrome.management.setEnabled(id, enabled),
    new URL(origin).host,
    enabled,
  );

inEachBrowser("extension lifecycle", (env) => {
  it("removes everything from open pages when the Lens is disabled, and restores it when it is enabled", async ({
    skip,
  }) => {
    skip(
      env.lens.kind === "firefox",
      "Firefox ends the content scripts immediately, so that no code can clean up",
    );
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const before = await page.html();
    const otherExtension = await openOtherExtension(page);
    await page.bringToFront();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await setEnabled(otherExtension, env.lens.origin, false);
    await page.waitForHighlights(0);
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
    // The orphaned content script no longer reacts to changes and to the pointer.
    await page.evaluate(() => document.querySelector("main p")?.append(" Dystonia again."));
    await page.moveTo({ x: 5, y: 5 });
    await page.hoverText("blepharospasm");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await page.highlights()).toEqual([]);
    expect(await page.card()).toBeUndefined();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.console()).toEqual([]);

    await page.evaluate(() => document.querySelector("main p")?.lastChild?.remove());
    await setEnabled(otherExtension, env.lens.origin, true);
    await otherExtension.close();
    await page.bringToFront();
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.close();
  });

  it("highlights pages that were opened before the installation, without a reload", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await uninstallExtension(page, env.lens.origin);
    await page.reload();
    const frames = await env.lens.open(env.fixtures.url("frames.html"));
    expect([...(await page.highlights()), ...(await frames.highlights())]).toEqual([]);
    expect(await installExtension(page, await extensionFolder(env.lens.kind))).toBe(env.lens.origin);
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

  const installVersion = async (version: string) => {
    const path = join(folder, "manifest.json");
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), version }));
    await lens.reloadExtension();
    const readVersion = () => lens.extensionStorage(() => chrome.runtime.getManifest().version);
    await waitFor(`version ${version}`, async () => (await readVersion().catch(() => "")) === version);
  };

  it("highlights open pages once and keeps the settings, after an upgrade and after a downgrade", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await changeStored(lens, (settings) => ({
      ...settings,
      badge: false,
      marks: { ...settings.marks, color: "#003366" },
    }));
    const settings = await readStored(lens);
    for (const version of ["9.9.9", "0.0.1"]) {
      await installVersion(version);
      await page.bringToFront();
      await page.hoverText("blepharospasm");
      await waitFor(
        "ten highlights of the new highlighter",
        async () => {
          const highlights = await page.highlights();
          return (
            highlights.length === 10 &&
            new Set(highlights.map(({ highlightName }) => highlightName)).size === 1
          );
        },
        () => page.highlights(),
      );
      await page.moveTo({ x: 5, y: 5 });
      await waitFor("a card of the new release", async () => {
        await page.moveTo({ x: 5, y: 5 });
        await page.hoverText("blepharospasm");
        return page.waitForCard(1500).catch(() => false);
      });
      expect(await readStored(lens)).toEqual(settings);
      await expectContacts(await lens.openExtensionPage("popup.html"));
    }
    await page.bringToFront();
    expect(await page.console()).toEqual([]);
  });
});

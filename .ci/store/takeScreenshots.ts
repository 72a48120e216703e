import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isRendered } from "../../tests/gallery/extensionPageScenes.ts";
import { themeOptions } from "../../tests/gallery/Scene.ts";
import { ensureBrowser } from "../../tests/tools/ensureBrowser.ts";
import { extensionFolder } from "../../tests/tools/extensionFolder.ts";
import type { LensBrowser, PageOptions } from "../../tests/tools/LensBrowser.ts";
import { launchLens } from "../../tests/tools/launchLens.ts";
import { serveFixtures } from "../../tests/tools/serveFixtures.ts";

/** A size that every store accepts, in CSS pixels. */
const SCREENSHOT = { width: 1280, height: 800 } as const;
/** The small promotional tile of the Chrome Web Store, in CSS pixels. */
const TILE = { width: 440, height: 280 } as const;

/** Writes the screenshots for the stores, taken of the built extension in Chromium. Throws when a picture has the wrong size. */
export async function takeScreenshots(folder: string): Promise<void> {
  const fixtures = await serveFixtures(join(import.meta.dirname, "../../tests/fixtures"));
  const kind = "chromium";
  const lens = await launchLens({
    kind,
    executable: await ensureBrowser(kind),
    extension: await extensionFolder(kind),
    language: "en",
  });
  try {
    const article = fixtures.url("article.html");
    await takeCard(lens, article, { ...SCREENSHOT, ...themeOptions.light }, join(folder, "1-card.png"));
    await takeCard(lens, article, { ...SCREENSHOT, ...themeOptions.dark }, join(folder, "2-card-dark.png"));
    await takeExtensionPage(lens, "popup.html#causes", join(folder, "3-causes.png"));
    await takeExtensionPage(lens, "options.html", join(folder, "4-options.png"));
    const tile = await lens.open(pathToFileURL(join(import.meta.dirname, "tile.html")).href, TILE);
    // The extension itself marks the words on the tile.
    await tile.waitForHighlights(2);
    await tile.screenshot(join(folder, "tile.png"));
  } finally {
    await lens.close();
    await fixtures.close();
  }
  for (const name of ["1-card", "2-card-dark", "3-causes", "4-options"])
    checkSize(join(folder, `${name}.png`), SCREENSHOT);
  checkSize(join(folder, "tile.png"), TILE);
}

async function takeCard(lens: LensBrowser, url: string, look: PageOptions, path: string): Promise<void> {
  const page = await lens.open(url, look);
  await page.waitForHighlights((highlights) => highlights.length > 0);
  await page.moveTo(await page.positionOfHighlight(1));
  await page.waitForCard();
  await page.screenshot(path);
  await page.close();
}

async function takeExtensionPage(lens: LensBrowser, page: string, path: string): Promise<void> {
  const extensionPage = await lens.openExtensionPage(page, { ...SCREENSHOT, ...themeOptions.light });
  await extensionPage.waitFor(isRendered, false);
  // The browser could not scroll to the fragment of the URL: its element did not exist yet.
  await extensionPage.evaluate(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  await extensionPage.screenshot(path);
  await extensionPage.close();
}

/** Reads the size from the first chunk of the PNG (PNG specification, 11.2.2). */
function checkSize(path: string, { width, height }: { width: number; height: number }): void {
  const png = readFileSync(path);
  const actual = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  if (actual.width !== width || actual.height !== height)
    throw new Error(`${path} has ${actual.width} x ${actual.height} pixels instead of ${width} x ${height}`);
}

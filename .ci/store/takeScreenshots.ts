import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { themeOptions } from "../../tests/gallery/Look.ts";
import { isSettled } from "../../tests/gallery/openSurface.ts";
import { ensureBrowser } from "../../tests/tools/ensureBrowser.ts";
import { extensionFolder } from "../../tests/tools/extensionFolder.ts";
import type { LensBrowser, PageOptions } from "../../tests/tools/LensBrowser.ts";
import { launchLens } from "../../tests/tools/launchLens.ts";
import { serveFixtures } from "../../tests/tools/serveFixtures.ts";

/** What every store takes, in pixels. */
const SCREENSHOT = { width: 1280, height: 800 } as const;
/** Chrome's small promotional tile, in pixels. */
const TILE = { width: 440, height: 280 } as const;

/** Writes the stores' pictures into a folder, from the real extension in Chromium. Throws where one has another size. */
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
    await takeSurface(lens, "popup.html#causes", join(folder, "3-causes.png"));
    await takeSurface(lens, "options.html", join(folder, "4-options.png"));
    const tile = await lens.open(pathToFileURL(join(import.meta.dirname, "tile.html")).href, TILE);
    // Its words are marked by the Lens itself.
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

async function takeSurface(lens: LensBrowser, page: string, path: string): Promise<void> {
  const surface = await lens.openExtensionPage(page, { ...SCREENSHOT, ...themeOptions.light });
  await surface.waitFor(isSettled, false);
  // What the address names is there only now.
  await surface.evaluate(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  await surface.screenshot(path);
  await surface.close();
}

/** A PNG tells its size in its first chunk (PNG, 11.2.2). */
function checkSize(path: string, { width, height }: { width: number; height: number }): void {
  const png = readFileSync(path);
  const [isWide, isHigh] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (isWide !== width || isHigh !== height)
    throw new Error(`${path} has ${isWide} x ${isHigh} pixels, the stores want ${width} x ${height}`);
}

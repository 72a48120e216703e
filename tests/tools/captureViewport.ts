import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Box, LensPage } from "./LensBrowser.ts";

/** Resolves to a PNG of the page's viewport, in base64. */
export async function captureViewport(page: LensPage): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lens-picture-"));
  const path = join(folder, "page.png");
  try {
    // Never capture a clip: for a clip Chromium temporarily resizes the page, which moves the card.
    await page.screenshot(path);
    return (await readFile(path)).toString("base64");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves to the number of dark pixels in a box of the viewport. */
export async function countDarkPixels(page: LensPage, { x, y, width, height }: Box): Promise<number> {
  const picture = await captureViewport(page);
  return page.evaluate(
    async (picture, x, y, width, height) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(image, -x, -y, innerWidth, innerHeight);
      const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (Number(data[at]) < 128) dark += 1;
      return dark;
    },
    ...([picture, x, y, width, height] as const),
  );
}

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

/** Resolves to the number of pixels of exactly this color in a box of the picture (`captureViewport`) of the page. */
export function countPixels(
  page: LensPage,
  picture: string,
  { x, y, width, height }: Box,
  color: readonly [red: number, green: number, blue: number],
): Promise<number> {
  return page.evaluate(
    async (data, [left, top, boxWidth, boxHeight], [red, green, blue]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = new OffscreenCanvas(boxWidth, boxHeight).getContext("2d");
      context?.drawImage(image, -left, -top, innerWidth, innerHeight);
      const pixels = context?.getImageData(0, 0, boxWidth, boxHeight).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count++;
      }
      return count;
    },
    picture,
    [x, y, Math.ceil(width), Math.ceil(height)] as [number, number, number, number],
    [...color] as [number, number, number],
  );
}

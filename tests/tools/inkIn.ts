import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Box, LensPage } from "./LensBrowser.ts";

/** How many dark pixels a person sees in a box of the viewport. */
export async function inkIn(page: LensPage, { x, y, width, height }: Box): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "lens-ink-"));
  const path = join(folder, "page.png");
  try {
    // All of the viewport: for a part of it Chromium makes the page smaller meanwhile, which moves the card.
    await page.screenshot(path);
    const picture = (await readFile(path)).toString("base64");
    return await page.evaluate(
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
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

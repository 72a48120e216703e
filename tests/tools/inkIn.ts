import { captureViewport } from "./captureViewport.ts";
import type { Box, LensPage } from "./LensBrowser.ts";

/** How many dark pixels a person sees in a box of the viewport. */
export async function inkIn(page: LensPage, { x, y, width, height }: Box): Promise<number> {
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

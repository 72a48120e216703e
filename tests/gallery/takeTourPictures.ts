import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PNG } from "pngjs";
import { encodePalettePng } from "./encodePalettePng.ts";
import type { Stage } from "./Scene.ts";
import { TOUR, type TourPicture, tourPictures, tourThemes } from "./tourPictures.ts";
import { withStage } from "./withStage.ts";

/** Takes all pictures of the README's tour again. */
await rm(TOUR, { recursive: true, force: true });
await mkdir(TOUR, { recursive: true });
await withStage({ browser: "chromium", language: "en" }, async (stage) => {
  for (const picture of tourPictures) await take(picture, stage);
});

async function take({ name, size, open }: TourPicture, stage: Stage): Promise<void> {
  const scene = await open(stage, { size, isLarge: false, isRtl: false });
  try {
    for (const theme of tourThemes) {
      const path = join(TOUR, `${name}-${theme}.png`);
      await scene.show(theme);
      await scene.screenshot(path, "viewport");
      const small = encodePalettePng(PNG.sync.read(await readFile(path)));
      await writeFile(path, small);
      console.log(`${name}-${theme}.png: ${small.length} bytes`);
    }
  } finally {
    await scene.close();
  }
}

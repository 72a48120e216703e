import { join } from "node:path";
import { type Scene, type Stage, type Theme, themeOptions, type Variant } from "./Scene.ts";

/** A screenshot in the gallery's folder. */
export interface Screenshot {
  /** Name of the theme or variant. */
  readonly appearance: string;
  readonly file: string;
}

interface Round {
  readonly variant: Variant;
  /** The theme of each screenshot by the name of its appearance. */
  readonly appearances: Readonly<Record<string, Theme>>;
}

/** All appearances of a scene. Each round opens the scene once. */
const rounds: readonly Round[] = [
  { variant: {}, appearances: { light: "light", dark: "dark", "forced-colors": "forced" } },
  { variant: { narrow: true }, appearances: { narrow: "light" } },
  { variant: { large: true }, appearances: { large: "light" } },
  { variant: { direction: "rtl" }, appearances: { rtl: "light" } },
];

/** Writes a screenshot of the scene in each appearance into `folder`. Rejects with an error that names the appearance. */
export async function takeScreenshots(scene: Scene, stage: Stage, folder: string): Promise<Screenshot[]> {
  const screenshots: Screenshot[] = [];
  for (const { variant, appearances } of rounds) {
    let current = Object.keys(appearances).join(", ");
    try {
      const openScene = await scene.open(stage, variant);
      if (!openScene) continue;
      try {
        for (const [appearance, theme] of Object.entries(appearances)) {
          current = appearance;
          const file = `${scene.name}-${appearance}.png`;
          await openScene.show(themeOptions[theme]);
          await openScene.screenshot(join(folder, file));
          screenshots.push({ appearance, file });
        }
      } finally {
        await openScene.close();
      }
    } catch (error) {
      throw new Error(`${scene.name}, ${current}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return screenshots;
}

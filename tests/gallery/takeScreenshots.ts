import { join } from "node:path";
import { type Scene, type Stage, type Theme, themeOptions, type Variant } from "./Scene.ts";

/** A screenshot in the gallery's folder. */
export interface Screenshot {
  /** Name of the theme or variant. */
  readonly look: string;
  readonly file: string;
}

interface Round {
  readonly variant: Variant;
  /** The theme of each screenshot by the name of its look. */
  readonly looks: Readonly<Record<string, Theme>>;
}

/** All looks of a scene. Each round opens the scene once. */
const rounds: readonly Round[] = [
  { variant: {}, looks: { light: "light", dark: "dark", "forced-colors": "forced" } },
  { variant: { narrow: true }, looks: { narrow: "light" } },
  { variant: { large: true }, looks: { large: "light" } },
  { variant: { direction: "rtl" }, looks: { rtl: "light" } },
];

/** Writes a screenshot of the scene in each look into `folder`. Rejects with an error that contains the look. */
export async function takeScreenshots(scene: Scene, stage: Stage, folder: string): Promise<Screenshot[]> {
  const screenshots: Screenshot[] = [];
  for (const { variant, looks } of rounds) {
    let current = Object.keys(looks).join(", ");
    try {
      const openScene = await scene.open(stage, variant);
      if (!openScene) continue;
      try {
        for (const [look, theme] of Object.entries(looks)) {
          current = look;
          const file = `${scene.name}-${look}.png`;
          await openScene.show(themeOptions[theme]);
          await openScene.screenshot(join(folder, file));
          screenshots.push({ look, file });
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

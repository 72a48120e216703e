import { join } from "node:path";
import { type Strain, type Theme, themeOptions } from "./Look.ts";
import type { Scene, Stage } from "./Scene.ts";

/** A picture in the gallery's folder. */
export interface Picture {
  /** What the scene is shown in. */
  readonly look: string;
  readonly file: string;
}

interface Round {
  readonly strain: Strain;
  /** The pictures that it gives, by what they are called. */
  readonly looks: Readonly<Record<string, Theme>>;
}

/** The matrix of the gallery; each round opens the scene once. */
const rounds: readonly Round[] = [
  { strain: {}, looks: { light: "light", dark: "dark", "forced-colors": "forced" } },
  { strain: { narrow: true }, looks: { narrow: "light" } },
  { strain: { large: true }, looks: { large: "light" } },
  { strain: { direction: "rtl" }, looks: { rtl: "light" } },
];

/** Writes what is seen of a scene in each look into `folder`. Rejects with an error that names the look. */
export async function takePictures(scene: Scene, stage: Stage, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { strain, looks } of rounds) {
    let current = Object.keys(looks).join(", ");
    try {
      const exhibit = await scene.open(stage, strain);
      if (!exhibit) continue;
      try {
        for (const [look, theme] of Object.entries(looks)) {
          current = look;
          const file = `${scene.name}-${look}.png`;
          await exhibit.show(themeOptions[theme]);
          await exhibit.screenshot(join(folder, file));
          pictures.push({ look, file });
        }
      } finally {
        await exhibit.close();
      }
    } catch (error) {
      throw new Error(`${scene.name}, ${current}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return pictures;
}

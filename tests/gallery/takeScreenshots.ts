import { join } from "node:path";
import { type Appearance, appearancesOf } from "./appearances.ts";
import type { Scene, Stage } from "./Scene.ts";

/** A screenshot in the gallery's folder. */
export interface Screenshot {
  /** The name of its appearance. */
  readonly appearance: string;
  readonly file: string;
}

/**
 * Calls `use` with each of these appearances of a scene, which is open then. Rejects with an error that names the
 * appearance.
 */
export async function inAppearances(
  scene: Scene,
  stage: Stage,
  appearances: readonly Appearance[],
  use: (openScene: Awaited<ReturnType<Scene["open"]>>, appearance: Appearance) => Promise<void>,
): Promise<void> {
  for (const [variant, sameVariant] of Map.groupBy(appearances, ({ variant }) => variant)) {
    let current = sameVariant.map(({ name }) => name).join(", ");
    try {
      const openScene = await scene.open(stage, variant);
      try {
        for (const appearance of sameVariant) {
          current = appearance.name;
          await openScene.show(appearance.theme);
          await use(openScene, appearance);
        }
      } finally {
        await openScene.close();
      }
    } catch (error) {
      throw new Error(`${scene.name}, ${current}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Writes a screenshot of the scene in each appearance into `folder`. */
export async function takeScreenshots(scene: Scene, stage: Stage, folder: string): Promise<Screenshot[]> {
  const screenshots: Screenshot[] = [];
  await inAppearances(scene, stage, appearancesOf(scene), async (openScene, { name }) => {
    const file = `${scene.name}-${name}.png`;
    await openScene.screenshot(join(folder, file), "whole");
    screenshots.push({ appearance: name, file });
  });
  return screenshots;
}

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PNG } from "pngjs";
import { type Appearance, appearancesOf } from "./appearances.ts";
import type { Scene, Stage } from "./Scene.ts";
import { scenes } from "./scenes.ts";
import { inAppearances } from "./takeScreenshots.ts";

/** The folder of the reference pictures. */
export const REFERENCES = join(import.meta.dirname, "../full/references");

/** The file that says in which browser and with which fonts they were taken. */
export const MACHINE_FILE = join(REFERENCES, "machine.json");

/** A picture of the gallery that is kept, to be compared with the present one. */
export interface Reference {
  readonly file: string;
  readonly scene: Scene;
  readonly appearance: Appearance;
}

/**
 * The reference pictures: one of each scene, in an appearance that its name decides, so that all appearances are among
 * them and a new scene changes no other picture.
 */
export const references: readonly Reference[] = scenes.map((scene) => {
  const appearances = appearancesOf(scene);
  const appearance = appearances[numberOf(scene.name) % appearances.length] as Appearance;
  return { scene, appearance, file: `${scene.name}-${appearance.name}.png` };
});

/** Returns a number that depends on nothing but the text. */
function numberOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}

/** Writes the picture of a reference as it looks now, in a smaller file than the browser does. */
export async function takeReference(
  { scene, appearance }: Reference,
  stage: Stage,
  path: string,
): Promise<void> {
  await inAppearances(scene, stage, [appearance], (openScene) => openScene.screenshot(path, "viewport"));
  const picture = PNG.sync.read(await readFile(path));
  // Flat areas and text are smallest without a filter.
  await writeFile(path, PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0 }));
}

/** Samples of text in each script and generic font of the references. */
const SAMPLES = ["sans-serif", "serif", "system-ui", "monospace"].map(
  (font) => [`16px ${font}`, "Hamburgefonstiv 0123456789 خلل التوتر العضلي"] as const,
);

/**
 * Resolves to what decides how text looks: the main version of the browser, and the widths of sample texts in its fonts.
 * Updates within a main version change no picture.
 */
export async function readMachine({ lens, fixtures }: Stage): Promise<{ browser: string; widths: string }> {
  const page = await lens.open(fixtures.url("clean.html"));
  const widths = await page.evaluate(
    (samples) => {
      const context = new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
      return samples.map(([font, text]) => {
        context.font = font;
        return context.measureText(text).width;
      });
    },
    SAMPLES.map(([font, text]): [string, string] => [font, text]),
  );
  await page.close();
  return { browser: lens.version.split(".")[0] ?? "", widths: widths.join(" ") };
}

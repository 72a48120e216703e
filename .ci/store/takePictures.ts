import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Open, page, popup } from "../../tests/gallery/openers.ts";
import { activeTab } from "../../tests/gallery/popupScenes.ts";
import { type Stage, type Theme, themeOptions } from "../../tests/gallery/Scene.ts";
import { press, pressInCard } from "../../tests/gallery/states.ts";
import { type CardOptions, openCard } from "../../tests/gallery/webPageScenes.ts";
import { withStage } from "../../tests/gallery/withStage.ts";
import { type PictureName, type Pixels, pictureSizes } from "./limits.ts";

interface Scene {
  readonly theme: Theme;
  readonly open: Open;
}

const card =
  (options?: CardOptions): Open =>
  (stage, layout) =>
    openCard(stage, "article.html", "spasmodic torticollis", layout, options);

/** The screenshots that show one state of the Lens. */
const scenes: Partial<Record<PictureName, Scene>> = {
  "1-card.png": { theme: "light", open: card() },
  "2-card-more.png": { theme: "dark", open: card({ act: pressInCard("[data-action=more]") }) },
  "4-forms.png": { theme: "light", open: page("forms.html", { act: press(".lens-chip[data-region=eyes]") }) },
  "5-needs.png": { theme: "low-glare", open: page("options.html") },
};

/** The states beside each other in the picture of the popup, in the popup's own size. */
const popupScenes: readonly Scene[] = (["page", "causes", "organizations"] as const).map((tab) => ({
  theme: "light",
  open: popup(tab, { activeTab }),
}));
const POPUP: Pixels = { width: 400, height: 600 };

/** The pictures that are drawn by a page of this folder. The extension itself highlights the words on it. */
const drawings: Partial<Record<PictureName, string>> = {
  "tile.png": "tile.html",
  "marquee.png": "tile.html",
  "logo.png": "icon.html",
  "app-icon.png": "icon.html",
};

/** Writes all pictures for the stores into `folder`. Throws when a picture has the wrong size. */
export async function takePictures(build: string, folder: string): Promise<void> {
  await withStage({ browser: "chromium", language: "en" }, async (stage) => {
    for (const [name, scene] of entriesOf(scenes)) {
      await takeScene(stage, scene, pictureSizes[name], join(folder, name));
    }
    await takePopups(stage, join(folder, "3-popup.png"));
    for (const [name, html] of entriesOf(drawings)) await takeDrawing(stage, html, name, folder);
  });
  copyFileSync(join(build, "icons/128.png"), join(folder, "icon.png"));
  for (const [name, size] of entriesOf<Pixels>(pictureSizes)) checkSize(join(folder, name), size);
}

async function takeScene(
  stage: Stage,
  { theme, open }: Scene,
  { width, height }: Pixels,
  path: string,
): Promise<void> {
  const scene = await open(stage, { size: [width, height], isLarge: false, isRtl: false });
  try {
    await scene.show(theme);
    await scene.screenshot(path, "viewport");
  } finally {
    await scene.close();
  }
}

/** Takes three tabs of the popup and shows them beside each other. */
async function takePopups(stage: Stage, path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dystonia-lens-"));
  try {
    const sources: string[] = [];
    for (const [index, scene] of popupScenes.entries()) {
      const file = join(folder, `${index}.png`);
      await takeScene(stage, scene, POPUP, file);
      sources.push(`data:image/png;base64,${readFileSync(file, "base64")}`);
    }
    const drawing = await openDrawing(stage, "popups.html", "3-popup.png");
    await drawing.evaluate(async (urls) => {
      const images = [...document.images];
      for (const [index, image] of images.entries()) image.src = urls[index] ?? "";
      await Promise.all(images.map((image) => image.decode()));
    }, sources);
    await drawing.screenshot(path);
    await drawing.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function takeDrawing(stage: Stage, html: string, name: PictureName, folder: string): Promise<void> {
  const drawing = await openDrawing(stage, html, name);
  if (html === "tile.html") await drawing.waitForHighlights(2);
  await drawing.screenshot(join(folder, name));
  await drawing.close();
}

const openDrawing = ({ lens }: Stage, html: string, name: PictureName) =>
  lens.open(pathToFileURL(join(import.meta.dirname, html)).href, {
    ...pictureSizes[name],
    ...themeOptions.light,
  });

/** Reads the size from the first chunk of the PNG (PNG specification, 11.2.2). */
function checkSize(path: string, { width, height }: Pixels): void {
  const png = readFileSync(path);
  const actual = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  if (actual.width !== width || actual.height !== height)
    throw new Error(`${path} has ${actual.width} x ${actual.height} pixels instead of ${width} x ${height}`);
}

function entriesOf<Value>(values: Partial<Record<PictureName, Value>>): [PictureName, Value][] {
  return Object.entries(values) as [PictureName, Value][];
}

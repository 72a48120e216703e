import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { type GalleryOptions, parseOptions } from "./parseOptions.ts";
import { scenes } from "./scenes.ts";
import { speak } from "./speak.ts";
import { takePictures } from "./takePictures.ts";
import { type Shown, writeIndex } from "./writeIndex.ts";

/** Writes the pictures of every wanted scene and an index of them; says on the way how far it is. */
async function gallery({ output, only, browser: kind, language }: GalleryOptions): Promise<void> {
  const wanted = scenes.filter(
    ({ name, group }) =>
      only.length === 0 || only.some((word) => name.includes(word) || group.toLowerCase().includes(word)),
  );
  if (wanted.length === 0)
    throw new Error(`No scene is called that; there are ${scenes.map(({ name }) => name).join(", ")}`);
  const executable = await ensureBrowser(kind);
  const extension = await extensionFolder(kind);
  await mkdir(output, { recursive: true });
  const fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
  const shown: Shown[] = [];
  const failures: string[] = [];
  try {
    const lens = await launchLens({ kind, executable, extension, ...(language && { language }) });
    try {
      if (language) await speak(lens, language);
      for (const [index, scene] of wanted.entries()) {
        const pictures = await takePictures(scene, { lens, fixtures }, output).catch((error: Error) => {
          failures.push(error.message);
          return [];
        });
        shown.push({ scene, pictures });
        console.log(`${index + 1} of ${wanted.length}: ${scene.name}, ${pictures.length} pictures`);
      }
      const index = await writeIndex(output, `Dystonia Lens in ${lens.version}`, shown);
      console.log(`All of them: ${index}`);
    } finally {
      await lens.close();
    }
  } finally {
    await fixtures.close();
  }
  if (failures.length > 0) throw new Error(`these could not be shown:\n  ${failures.join("\n  ")}`);
}

try {
  await gallery(parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
} catch (error) {
  console.error(`npm run gallery did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

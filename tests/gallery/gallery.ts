import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { setLanguage } from "./inLanguage.ts";
import { type GalleryOptions, parseOptions } from "./parseOptions.ts";
import { scenes } from "./scenes.ts";
import { takeScreenshots } from "./takeScreenshots.ts";
import { type SceneResult, writeIndex } from "./writeIndex.ts";

/** Writes the screenshots of all chosen scenes and an index page, and prints the progress. */
async function gallery({ output, only, browser: kind, language }: GalleryOptions): Promise<void> {
  const chosen = scenes.filter(
    ({ name, group }) =>
      only.length === 0 || only.some((word) => name.includes(word) || group.toLowerCase().includes(word)),
  );
  if (chosen.length === 0)
    throw new Error(`No scene matches; there are ${scenes.map(({ name }) => name).join(", ")}`);
  const executable = await ensureBrowser(kind);
  const extension = await extensionFolder(kind);
  await mkdir(output, { recursive: true });
  const fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
  const results: SceneResult[] = [];
  const failures: string[] = [];
  try {
    const lens = await launchLens({ kind, executable, extension, ...(language && { language }) });
    try {
      if (language) await setLanguage(lens, language);
      for (const [index, scene] of chosen.entries()) {
        const screenshots = await takeScreenshots(scene, { lens, fixtures }, output).catch((error: Error) => {
          failures.push(error.message);
          return [];
        });
        results.push({ scene, screenshots });
        console.log(`${index + 1} of ${chosen.length}: ${scene.name}, ${screenshots.length} screenshots`);
      }
      const index = await writeIndex(output, `Dystonia Lens in ${lens.version}`, results);
      console.log(`Index: ${index}`);
    } finally {
      await lens.close();
    }
  } finally {
    await fixtures.close();
  }
  if (failures.length > 0) throw new Error(`these scenes failed:\n  ${failures.join("\n  ")}`);
}

try {
  await gallery(parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
} catch (error) {
  console.error(`npm run gallery failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

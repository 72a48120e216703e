import { mkdir } from "node:fs/promises";
import { type GalleryOptions, parseOptions } from "./parseOptions.ts";
import { scenes } from "./scenes.ts";
import { takeScreenshots } from "./takeScreenshots.ts";
import { withStage } from "./withStage.ts";
import { type SceneResult, writeIndex } from "./writeIndex.ts";

/** Writes the screenshots of all chosen scenes and an index page, and prints the progress. */
async function gallery({ output, only, ...options }: GalleryOptions): Promise<void> {
  const chosen = scenes.filter(
    ({ name, group }) =>
      only.length === 0 || only.some((word) => name.includes(word) || group.toLowerCase().includes(word)),
  );
  if (chosen.length === 0)
    throw new Error(`No scene matches; there are ${scenes.map(({ name }) => name).join(", ")}`);
  await mkdir(output, { recursive: true });
  const results: SceneResult[] = [];
  const failures: string[] = [];
  await withStage(options, async (stage) => {
    for (const [index, scene] of chosen.entries()) {
      const screenshots = await takeScreenshots(scene, stage, output).catch((error: Error) => {
        failures.push(error.message);
        return [];
      });
      results.push({ scene, screenshots });
      console.log(`${index + 1} of ${chosen.length}: ${scene.name}, ${screenshots.length} screenshots`);
    }
    console.log(`Index: ${await writeIndex(output, `Dystonia Lens in ${stage.lens.version}`, results)}`);
  });
  if (failures.length > 0) throw new Error(`these scenes failed:\n  ${failures.join("\n  ")}`);
}

try {
  await gallery(parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
} catch (error) {
  console.error(`npm run gallery failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

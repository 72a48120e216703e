import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MACHINE_FILE, REFERENCES, readMachine, references, takeReference } from "./references.ts";
import { withStage } from "./withStage.ts";

/** Takes all reference pictures again. */
await rm(REFERENCES, { recursive: true, force: true });
await mkdir(REFERENCES, { recursive: true });
await withStage({ browser: "chromium", language: "en" }, async (stage) => {
  await writeFile(MACHINE_FILE, `${JSON.stringify(await readMachine(stage), undefined, 2)}\n`);
  for (const [index, reference] of references.entries()) {
    await takeReference(reference, stage, join(REFERENCES, reference.file));
    console.log(`${index + 1} of ${references.length}: ${reference.file}`);
  }
});

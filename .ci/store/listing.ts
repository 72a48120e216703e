import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extensionFolder } from "../../tests/tools/extensionFolder.ts";
import { checkPermissions } from "./checkPermissions.ts";
import { languages, readTexts } from "./readTexts.ts";
import { takeScreenshots } from "./takeScreenshots.ts";

const ROOT = join(import.meta.dirname, "../..");
const LISTING = join(ROOT, ".output/listing");

/** Checks the reasons for the permissions against the build and writes everything that the forms of the stores require. */
async function writeListing(): Promise<void> {
  checkPermissions(await extensionFolder("chrome"));
  rmSync(LISTING, { recursive: true, force: true });
  for (const language of languages) {
    const folder = join(LISTING, language);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(readTexts(language)))
      writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
  }
  copyFileSync(join(import.meta.dirname, "purpose.txt"), join(LISTING, "purpose.txt"));
  copyFileSync(join(import.meta.dirname, "permissions.json"), join(LISTING, "permissions.json"));
  copyFileSync(join(ROOT, "PRIVACY.md"), join(LISTING, "privacy.md"));
  await takeScreenshots(LISTING);
  console.log(`The texts in ${languages.length} languages and the screenshots are in ${LISTING}`);
}

try {
  await writeListing();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";

/** Runs once before the first browser test: both extensions are built, both browsers there, or all tests fail. */
export async function setup(): Promise<void> {
  for (const kind of ["chromium", "firefox"] as const) {
    await extensionFolder(kind);
    console.log(`Browser tests run in ${await ensureBrowser(kind)}`);
  }
}

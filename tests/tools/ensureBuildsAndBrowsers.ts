import { ensureBrowser } from "./ensureBrowser.ts";
import { extensionFolder } from "./extensionFolder.ts";

/** Runs once before the first browser test. Throws if an extension is not built or a browser cannot be installed. */
export async function setup(): Promise<void> {
  for (const kind of ["chromium", "firefox"] as const) {
    await extensionFolder(kind);
    console.log(`Tests of the built extension run in ${await ensureBrowser(kind)}`);
  }
}

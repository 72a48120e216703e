import { join } from "node:path";
import { changeStored } from "../e2e/changeStored.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import type { GalleryOptions } from "./parseOptions.ts";
import type { Stage } from "./Scene.ts";

/** Calls `use` with a browser with the built extension and a server of the fixtures, and closes both. */
export async function withStage(
  { browser: kind, language }: Pick<GalleryOptions, "browser" | "language">,
  use: (stage: Stage) => Promise<void>,
): Promise<void> {
  const executable = await ensureBrowser(kind);
  const extension = await extensionFolder(kind);
  const fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
  try {
    const lens = await launchLens({ kind, executable, extension, ...(language && { language }) });
    try {
      if (language) await changeStored(lens, (settings) => ({ ...settings, language }));
      await use({ lens, fixtures });
    } finally {
      await lens.close();
    }
  } finally {
    await fixtures.close();
  }
}

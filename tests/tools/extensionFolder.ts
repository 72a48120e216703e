import { access } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserKind } from "./LensBrowser.ts";

/** Resolves to the folder of the latest build for that browser. Throws an error with the build command if there is none. */
export async function extensionFolder(kind: BrowserKind): Promise<string> {
  const name = kind === "firefox" ? "firefox-mv3" : "chrome-mv3";
  const folder = join(import.meta.dirname, "../../.output", name);
  await access(join(folder, "manifest.json")).catch(() => {
    throw new Error(
      `The extension is not built: .output/${name} has no manifest.json. Run "npm run build" first.`,
    );
  });
  return folder;
}

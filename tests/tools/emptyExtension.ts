import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { geckoId } from "./firefox/startFirefox.ts";
import type { BrowserKind } from "./LensBrowser.ts";

/**
 * Writes an extension that does nothing, as a baseline for comparisons. Resolves to its folder and a function to remove
 * it.
 */
export async function emptyExtension(
  kind: BrowserKind,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "empty-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Nothing",
    version: "1",
    action: { default_popup: "popup.html" },
    background: kind === "firefox" ? { scripts: ["background.js"] } : { service_worker: "background.js" },
    ...(kind === "firefox" && { browser_specific_settings: { gecko: { id: geckoId } } }),
  };
  await Promise.all([
    writeFile(join(folder, "manifest.json"), JSON.stringify(manifest)),
    writeFile(join(folder, "popup.html"), ""),
    writeFile(join(folder, "background.js"), ""),
  ]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

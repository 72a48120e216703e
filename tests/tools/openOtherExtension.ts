import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChromiumExtensionPage } from "./chromium/ChromiumExtensionPage.ts";
import { ChromiumPage } from "./chromium/ChromiumPage.ts";
import { FirefoxPage } from "./firefox/FirefoxPage.ts";
import { openTab } from "./firefox/openExtensionPages.ts";
import { installExtension } from "./installExtension.ts";
import type { ExtensionPage, LensPage } from "./LensBrowser.ts";

/** Installs a second extension, with permission to manage extensions, in the browser of `page`. Resolves to a page of it. */
export async function openOtherExtension(page: LensPage): Promise<ExtensionPage> {
  const folder = await mkdtemp(join(tmpdir(), "other-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Other extension",
    version: "1",
    permissions: ["management"],
    browser_specific_settings: { gecko: { id: "other@dystonia-lens.org" } },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "page.html"), "<!doctype html><title>Other extension</title>");
  // Both browsers read files from the folder as long as the extension runs.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const url = `${await installExtension(page, folder)}/page.html`;
  if (page instanceof FirefoxPage) return openTab(page.chrome, url);
  if (!(page instanceof ChromiumPage)) throw new Error("The page belongs to neither browser");
  const tab = await page.page.browser().newPage();
  await tab.goto(url);
  return new ChromiumExtensionPage(tab);
}

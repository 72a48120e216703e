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

/** A page of another extension, which is installed for it in the browser of `page` and may manage extensions. */
export async function openOtherExtension(page: LensPage): Promise<ExtensionPage> {
  const folder = await mkdtemp(join(tmpdir(), "stranger-"));
  const manifest = {
    manifest_version: 3,
    name: "A stranger",
    version: "1",
    permissions: ["management"],
    browser_specific_settings: { gecko: { id: "stranger@dystonia-lens.org" } },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "page.html"), "<!doctype html><title>A stranger</title>");
  // Both browsers read from the folder for as long as the extension runs.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const address = `${await installExtension(page, folder)}/page.html`;
  if (page instanceof FirefoxPage) return openTab(page.chrome, address);
  if (!(page instanceof ChromiumPage)) throw new Error("That page is of neither browser");
  const tab = await page.page.browser().newPage();
  await tab.goto(address);
  return new ChromiumExtensionPage(tab);
}

import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChromiumPage } from "./chromium/ChromiumPage.ts";
import { ChromiumSurface } from "./chromium/ChromiumSurface.ts";
import { FirefoxPage } from "./firefox/FirefoxPage.ts";
import { openTab } from "./firefox/openSurfaces.ts";
import type { LensPage, LensSurface } from "./LensBrowser.ts";

const STRANGER_ID = "stranger@dystonia-lens.org";

/** A page of another extension, which is installed for it in the browser of `page` and may manage extensions. */
export async function openStranger(page: LensPage): Promise<LensSurface> {
  const folder = await mkdtemp(join(tmpdir(), "stranger-"));
  const manifest = {
    manifest_version: 3,
    name: "A stranger",
    version: "1",
    permissions: ["management"],
    browser_specific_settings: { gecko: { id: STRANGER_ID } },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "page.html"), "<!doctype html><title>A stranger</title>");
  // Both browsers read from the folder for as long as the extension runs.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  if (page instanceof ChromiumPage) {
    const browser = page.page.browser();
    const id = await browser.installExtension(folder);
    const tab = await browser.newPage();
    await tab.goto(`chrome-extension://${id}/page.html`);
    return new ChromiumSurface(tab);
  }
  if (!(page instanceof FirefoxPage)) throw new Error("That page is of neither browser");
  const host = await page.chrome.run<string>(
    `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
       const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
       file.initWithPath(args[0]);
       await AddonManager.installTemporaryAddon(file);
       return WebExtensionPolicy.getByID(args[1]).mozExtensionHostname;`,
    folder,
    STRANGER_ID,
  );
  return openTab(page.chrome, `moz-extension://${host}/page.html`);
}

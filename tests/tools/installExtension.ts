import { ChromiumPage } from "./chromium/ChromiumPage.ts";
import { FirefoxPage } from "./firefox/FirefoxPage.ts";
import type { LensPage } from "./LensBrowser.ts";

/** Installs the extension in that folder in the browser of `page`. Resolves to its origin, without a trailing slash. */
export async function installExtension(page: LensPage, folder: string): Promise<string> {
  if (page instanceof ChromiumPage)
    return `chrome-extension://${await page.page.browser().installExtension(folder)}`;
  if (!(page instanceof FirefoxPage)) throw new Error("The page belongs to neither browser");
  const host = await page.chrome.run<string>(
    `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
     const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
     file.initWithPath(args[0]);
     const {id} = await AddonManager.installTemporaryAddon(file);
     return WebExtensionPolicy.getByID(id).mozExtensionHostname;`,
    folder,
  );
  return `moz-extension://${host}`;
}

/** Removes the extension with that origin from the browser of `page`. */
export async function uninstallExtension(page: LensPage, origin: string): Promise<void> {
  const { host } = new URL(origin);
  if (page instanceof ChromiumPage) return page.page.browser().uninstallExtension(host);
  if (!(page instanceof FirefoxPage)) throw new Error("The page belongs to neither browser");
  await page.chrome.run(
    `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
     await (await AddonManager.getAddonByID(WebExtensionPolicy.getByHostname(args[0]).id)).uninstall();`,
    host,
  );
}

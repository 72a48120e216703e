import { ChromiumPage } from "./chromium/ChromiumPage.ts";
import { FirefoxPage } from "./firefox/FirefoxPage.ts";
import type { LensPage } from "./LensBrowser.ts";

/** The address, without a slash at the end, of the extension in that folder, which is installed in the browser of `page`. */
export async function installExtension(page: LensPage, folder: string): Promise<string> {
  if (page instanceof ChromiumPage)
    return `chrome-extension://${await page.page.browser().installExtension(folder)}`;
  if (!(page instanceof FirefoxPage)) throw new Error("That page is of neither browser");
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

/** Removes the extension of that address from the browser of `page`. */
export async function uninstallExtension(page: LensPage, origin: string): Promise<void> {
  const { host } = new URL(origin);
  if (page instanceof ChromiumPage) return page.page.browser().uninstallExtension(host);
  if (!(page instanceof FirefoxPage)) throw new Error("That page is of neither browser");
  await page.chrome.run(
    `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
     await (await AddonManager.getAddonByID(WebExtensionPolicy.getByHostname(args[0]).id)).uninstall();`,
    host,
  );
}

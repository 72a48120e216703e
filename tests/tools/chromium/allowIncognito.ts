import type { Browser } from "puppeteer-core";
import { inExtensionsPage } from "./inExtensionsPage.ts";

/** Lets the extension into incognito windows, as its reader does among the browser's extensions. */
export function allowIncognito(browser: Browser, extensionId: string): Promise<void> {
  return inExtensionsPage(
    browser,
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    extensionId,
  );
}

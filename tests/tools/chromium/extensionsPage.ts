import type { Browser } from "puppeteer-core";
import type { Json, Sent } from "../LensBrowser.ts";
import { evaluateIn } from "./evaluateIn.ts";

/** The members used here of the private API that only chrome://extensions has. */
declare global {
  namespace chrome.developerPrivate {
    interface CollectedError {
      message: string;
      source: string;
    }
    function getExtensionInfo(
      id: string,
    ): Promise<{ manifestErrors: CollectedError[]; runtimeErrors: CollectedError[] }>;
    function deleteExtensionErrors(filter: { extensionId: string }): Promise<void>;
    function updateExtensionConfiguration(update: {
      extensionId: string;
      incognitoAccess?: boolean;
    }): Promise<void>;
  }
}

/** Allows the extension in incognito windows, like the user's setting in chrome://extensions. */
export function allowIncognito(browser: Browser, extensionId: string): Promise<void> {
  return inExtensionsPage(
    browser,
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    extensionId,
  );
}

/**
 * Resolves to the extension's errors that Chromium has collected in all its contexts, and deletes them. Chromium
 * collects errors only of unpacked extensions in developer mode.
 */
export function takeCollectedErrors(browser: Browser, extensionId: string): Promise<string[]> {
  return inExtensionsPage(
    browser,
    async (extensionId) => {
      const { developerPrivate } = chrome;
      const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
      await developerPrivate.deleteExtensionErrors({ extensionId });
      return (
        [...manifestErrors, ...runtimeErrors]
          // The Lens's own error log ignores these, too.
          .filter(({ message }) => !message.startsWith("ResizeObserver loop"))
          .map(({ message, source }) => `${source}: ${message}`)
      );
    },
    extensionId,
  );
}

/** Resolves to the result of `run` in a tab with chrome://extensions. */
async function inExtensionsPage<Args extends Json[], Result>(
  browser: Browser,
  run: Sent<Args, Result>,
  ...args: Args
): Promise<Result> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto("chrome://extensions");
    return await evaluateIn(page, run, args);
  } finally {
    await page.close();
  }
}

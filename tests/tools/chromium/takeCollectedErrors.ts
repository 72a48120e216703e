import type { Browser } from "puppeteer-core";
import { inExtensionsPage } from "./inExtensionsPage.ts";

/**
 * What Chromium has collected of the extension's errors, wherever they happened; it holds none of them any more. It
 * collects by itself from an extension that was loaded from a folder, in developer mode.
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
          // The Lens lets these pass, too.
          .filter(({ message }) => !message.startsWith("ResizeObserver loop"))
          .map(({ message, source }) => `${source}: ${message}`)
      );
    },
    extensionId,
  );
}

import type { Browser } from "puppeteer-core";
import type { Json, Sent } from "../LensBrowser.ts";
import { evaluateIn } from "./evaluateIn.ts";

/** What is used here of the API that Chromium's own page for extensions has. */
declare global {
  namespace chrome.developerPrivate {
    interface CollectedError {
      message: string;
      source: string;
    }
    function getExtensionInfo(
      id: string,
    ): Promise<{ manifestErrors: CollectedError[]; runtimeErrors: CollectedError[] }>;
    function deleteExtensionErrors(which: { extensionId: string }): Promise<void>;
    function updateExtensionConfiguration(update: {
      extensionId: string;
      incognitoAccess?: boolean;
    }): Promise<void>;
  }
}

/** What `run` returns in Chromium's own page for extensions. */
export async function inExtensionsPage<Args extends Json[], Result>(
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

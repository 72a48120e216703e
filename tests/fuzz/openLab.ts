import type { CDPSession, Page } from "puppeteer-core";
import { openBrowser } from "../bench/browser/openBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Where documents are tried: Chromium with the built extension. */
export interface Lab {
  /** The tab in front. */
  readonly page: Page;
  readonly client: CDPSession;
  /** A page of the extension's origin without any of its code. */
  readonly extension: Page;
  /** Ends the browser, also one that answers no more. */
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const { browser, openTab, kill } = await openBrowser([await extensionFolder("chromium")]);
  const { tab: page, client } = await openTab();
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const extension = await browser.newPage();
  await extension.goto(new URL("manifest.json", worker.url()).href);
  await waitFor("the welcome page", async () => (await browser.pages()).length > 2);
  await page.bringToFront();
  return {
    page,
    client,
    extension,
    close: kill,
  };
}

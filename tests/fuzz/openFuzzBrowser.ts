import type { CDPSession, Page } from "puppeteer-core";
import { openBrowser } from "../bench/browser/openBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Chromium with the built extension, in which random documents are checked. */
export interface FuzzBrowser {
  /** The foreground tab. */
  readonly page: Page;
  readonly client: CDPSession;
  /** A page of the extension's origin without any code. */
  readonly extension: Page;
  /** Kills the browser, which may no longer respond. */
  close(): Promise<void>;
}

export async function openFuzzBrowser(): Promise<FuzzBrowser> {
  const { browser, openTab, kill } = await openBrowser([await extensionFolder("chromium")]);
  const { tab: page, client } = await openTab();
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const extension = await browser.newPage();
  await extension.goto(new URL("manifest.json", worker.url()).href);
  await waitFor("the welcome page", async () => (await browser.pages()).length > 2);
  await page.bringToFront();
  return { page, client, extension, close: kill };
}

import { type Browser, type CDPSession, launch, type Page as Tab } from "puppeteer-core";
import { ensureBrowser } from "../../tools/ensureBrowser.ts";
import { type ExtensionWorlds, watchExtensionWorlds } from "./lensInTab.ts";

export interface BenchBrowser {
  readonly browser: Browser;
  /** Opens a new tab in the foreground and a DevTools session for it. */
  openTab(): Promise<BenchTab>;
  close(): Promise<void>;
  /** Kills the browser process, which may no longer respond. */
  kill(): Promise<void>;
}

export interface BenchTab {
  readonly tab: Tab;
  readonly client: CDPSession;
  readonly extensionWorlds: ExtensionWorlds;
}

/** Time limit of one page load or one protocol call: mark.js needs many seconds on large pages. */
const TIMEOUT_MS = 180_000;

/** Starts a headless Chromium without network access and installs these extensions in it. */
export async function openBrowser(extensions: readonly string[] = []): Promise<BenchBrowser> {
  const browser = await launch({
    browser: "chrome",
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    pipe: true,
    // Puppeteer would only close the browser, and the bench would go on with its next part. Chromium ends with its pipe.
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: TIMEOUT_MS,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      // Chromium's sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      // Earlier pages would stay on the heap, with the highlights of the pages that had some.
      "--disable-features=BackForwardCache",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost",
    ],
  });
  try {
    for (const folder of extensions) await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    async openTab() {
      const tab = await browser.newPage();
      tab.setDefaultTimeout(TIMEOUT_MS);
      const client = await tab.createCDPSession();
      // Print errors: a method that fails early would otherwise look fast.
      client.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text } }) =>
        console.error(`\nError on a page: ${exception?.description ?? text}`),
      );
      const extensionWorlds = watchExtensionWorlds(client);
      await client.send("Runtime.enable");
      return { tab, client, extensionWorlds };
    },
    close: () => browser.close(),
    async kill() {
      browser.process()?.kill("SIGKILL");
      await browser.close().catch(() => {});
    },
  };
}

import { type Browser, type CDPSession, launch, type Page as Tab } from "puppeteer-core";
import { ensureBrowser } from "../../tools/ensureBrowser.ts";

export interface BenchBrowser {
  readonly browser: Browser;
  /** A new tab in front, with its line to the browser. */
  openTab(): Promise<BenchTab>;
  close(): Promise<void>;
  /** Ends a browser that may answer no more. */
  kill(): Promise<void>;
}

export interface BenchTab {
  readonly tab: Tab;
  readonly line: CDPSession;
}

/** Milliseconds that one load or one call may take: mark.js needs many seconds on large pages. */
const PATIENCE_MS = 180_000;

/** A Chromium without a window and without a network, with these extensions. */
export async function openBrowser(extensions: readonly string[] = []): Promise<BenchBrowser> {
  const browser = await launch({
    browser: "chrome",
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE_MS,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      // Chromium's sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
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
      tab.setDefaultTimeout(PATIENCE_MS);
      const line = await tab.createCDPSession();
      // Work that ended in an error would look cheap.
      line.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text } }) =>
        console.error(`\nError on a page: ${exception?.description ?? text}`),
      );
      await line.send("Runtime.enable");
      return { tab, line };
    },
    close: () => browser.close(),
    async kill() {
      browser.process()?.kill("SIGKILL");
      await browser.close().catch(() => {});
    },
  };
}

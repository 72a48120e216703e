import { defineBrowserProvider } from "@vitest/browser";
import { type Browser, launch, type Page } from "puppeteer-core";
import type { BrowserProvider, BrowserProviderOption, TestProject } from "vitest/node";
import { DOM_TEST_VIEWPORT } from "../dom/tools/viewport.ts";
import { ensureBrowser } from "./ensureBrowser.ts";
import { MAX_TEST_MS } from "./limits.ts";

/**
 * Returns a provider that runs the DOM tests of Vitest in the installed Chromium and Firefox. Vitest's own providers need
 * browsers that are patched for them, or a driver that no package contains.
 */
export function puppeteer(): BrowserProviderOption {
  return defineBrowserProvider({
    name: "puppeteer",
    options: {},
    providerFactory: (project) => new PuppeteerProvider(project),
  });
}

class PuppeteerProvider implements BrowserProvider {
  readonly name = "puppeteer";
  /** A second tab would hide the first one, and a hidden page paints no frames. */
  readonly supportsParallelism = false;
  readonly #project: TestProject;
  readonly #pages = new Map<string, Page>();
  #browser: Promise<Browser> | undefined;

  constructor(project: TestProject) {
    this.#project = project;
  }

  /** The tab of the test file: its document contains the frame with the document of the test. */
  getCommandsContext(sessionId: string): { page: Page } {
    const page = this.#pages.get(sessionId);
    if (!page) throw new Error(`No page is open for the session ${sessionId}`);
    return { page };
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.#browser ??= launchBrowser(this.#project.config.browser.name === "firefox" ? "firefox" : "chromium");
    const page = await (await this.#browser).newPage();
    this.#pages.set(sessionId, page);
    await page.setViewport(DOM_TEST_VIEWPORT);
    await page.goto(url, { timeout: 0 });
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
    this.#browser = undefined;
    this.#pages.clear();
  }
}

async function launchBrowser(kind: "chromium" | "firefox"): Promise<Browser> {
  return launch({
    browser: kind === "firefox" ? "firefox" : "chrome",
    executablePath: await ensureBrowser(kind),
    headless: true,
    timeout: MAX_TEST_MS,
    defaultViewport: null,
    // Chromium's sandbox does not run as root.
    args: kind === "chromium" ? ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] : [],
  });
}

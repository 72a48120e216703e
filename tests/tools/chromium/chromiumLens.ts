import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Target } from "puppeteer-core";
import type { BrowserKind, Json, LensBrowser, LensPage, PageOptions, Sent } from "../LensBrowser.ts";
import { takeKeptErrors } from "../takeKeptErrors.ts";
import { waitFor } from "../waitFor.ts";
import { ChromiumExtensionPage } from "./ChromiumExtensionPage.ts";
import { ChromiumPage } from "./ChromiumPage.ts";
import { evaluateIn } from "./evaluateIn.ts";
import { showAs } from "./showAs.ts";
import { takeCollectedErrors } from "./takeCollectedErrors.ts";

/** What is used here of the extension API. */
interface ExtensionApi {
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  commands: { onCommand: { dispatch(name: string, tab: { id?: number } | undefined): void } };
  contextMenus: {
    onClicked: { dispatch(info: Record<string, string>, tab: { id?: number } | undefined): void };
  };
  runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    getCurrent(): Promise<{ windowId: number } | undefined>;
    query(query: { active: true; windowId?: number; lastFocusedWindow?: true }): Promise<{ id?: number }[]>;
  };
}

/** The running browser with the extension of that id, as the tests see it. */
export async function chromiumLens(
  kind: BrowserKind,
  browser: Browser,
  id: string,
  folder: string,
  closed: Promise<void>,
  close: () => Promise<void>,
): Promise<LensBrowser> {
  const origin = `chrome-extension://${id}`;
  const popup = await popupPath(folder);
  let openedPopup: { surface: ChromiumExtensionPage; target: Target } | undefined;
  const inNeutralPage = async <Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args) => {
    const page = await browser.newPage({ background: true });
    try {
      await page.goto(`${origin}/manifest.json`);
      return await evaluateIn(page, run, args);
    } finally {
      await page.close();
    }
  };
  const inBackground = async <Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args) => {
    // Starts it where the browser has ended it; it answers no such message.
    await inNeutralPage(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.runtime.sendMessage("wake").catch(() => undefined);
    });
    const target = await browser.waitForTarget(
      (each) => each.type() === "service_worker" && each.url().startsWith(`${origin}/`),
    );
    // A line that stayed would keep the background from starting again once it has ended.
    const client = await target.createCDPSession();
    try {
      const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
        expression: `(${run})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    } finally {
      await client.detach();
    }
  };
  const extension = () =>
    waitFor("the extension to be enabled", async () => (await browser.extensions()).get(id));
  await extension();
  return {
    kind,
    version: await browser.version(),
    origin,
    closed,
    close,
    async kill() {
      browser.process()?.kill("SIGKILL");
      await close();
    },
    async open(url: string, options: PageOptions = {}) {
      const page = new ChromiumPage(await browser.newPage());
      await page.show({ width: 1000, height: 800, ...options });
      await page.goto(url);
      return page;
    },
    async show(url: string) {
      const [first] = await browser.pages();
      await (first ?? (await browser.newPage())).goto(url);
    },
    async openPopup(page: LensPage) {
      if (!(page instanceof ChromiumPage)) throw new Error("That page is not one of this browser");
      // A click on the button closes an open popup.
      await openedPopup?.surface.close();
      await page.bringToFront();
      const before = new Set(browser.targets());
      const isPopup = (each: Target) => each.url().startsWith(`${origin}/${popup}`) && !before.has(each);
      const arrived = browser.waitForTarget(isPopup, { timeout: 10_000 });
      await page.page.triggerExtensionAction(await extension());
      const target = await arrived;
      const surface = new ChromiumExtensionPage(await target.asPage());
      openedPopup = { surface, target };
      await surface.waitFor(() => document.readyState === "complete");
      return surface;
    },
    async command(name: string, page: LensPage) {
      await page.bringToFront();
      // No driver's key reaches the browser's own window: the event is given to the background as the browser would.
      await inBackground(async (name: string) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, name);
    },
    async menu(menuItemId: string, selectionText: string, page: LensPage) {
      await page.bringToFront();
      // The menu is the browser's own window, too.
      await inBackground(
        async (menuItemId, selectionText) => {
          const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
        },
        menuItemId,
        selectionText,
      );
    },
    async openExtensionPage(path: string, options?: PageOptions) {
      const page = await browser.newPage();
      if (options) await showAs(page, options);
      await page.goto(`${origin}/${path}`);
      return new ChromiumExtensionPage(page);
    },
    async tabs() {
      return browser
        .targets()
        .filter((target) => target.type() === "page" && target !== openedPopup?.target)
        .map((target) => target.url());
    },
    async badge(page: LensPage) {
      await page.bringToFront();
      return inNeutralPage(async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const own = await chrome.tabs.getCurrent();
        const [front] = await chrome.tabs.query({ active: true, windowId: own?.windowId ?? -2 });
        return chrome.action.getBadgeText(front?.id === undefined ? {} : { tabId: front.id });
      });
    },
    extensionStorage: inNeutralPage,
    inBackground,
    async takeErrors() {
      const kept = await takeKeptErrors({ extensionStorage: inNeutralPage });
      return [...kept, ...(await takeCollectedErrors(browser, id))];
    },
    async stopBackground() {
      const page = await browser.newPage({ background: true });
      try {
        const client = await page.createCDPSession();
        await client.send("ServiceWorker.enable");
        // The driver's own list may keep a worker that was stopped while it started.
        const alive = async () => {
          const { targetInfos } = await client.send("Target.getTargets");
          return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(origin));
        };
        let next = 0;
        await waitFor(
          "the background to end",
          async () => {
            // One that was starting begins again for what it was called for, and is left the time for it.
            if (performance.now() > next) {
              await client.send("ServiceWorker.stopAllWorkers");
              next = performance.now() + STOP_AGAIN_MS;
            }
            return (await alive()).length === 0;
          },
          alive,
        );
      } finally {
        await page.close();
      }
    },
    async reloadExtension() {
      await inNeutralPage(() => {
        (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.reload();
      }).catch(() => undefined);
      await extension();
    },
  };
}

/** Milliseconds after which a background that has begun again is stopped again. */
const STOP_AGAIN_MS = 500;

/** Path of the popup's page, from the manifest in `folder`. */
async function popupPath(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const popup = (manifest as { action?: { default_popup?: unknown } }).action?.default_popup;
  if (typeof popup !== "string") throw new Error(`The manifest in ${folder} names no action.default_popup`);
  return popup;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, CDPSession, Extension, Protocol, Target } from "puppeteer-core";
import type { BrowserKind, Json, LensBrowser, LensPage, PageOptions, Sent } from "../LensBrowser.ts";
import { MAX_WAIT_MS } from "../limits.ts";
import { takeKeptErrors } from "../takeKeptErrors.ts";
import { waitFor } from "../waitFor.ts";
import { ChromiumExtensionPage } from "./ChromiumExtensionPage.ts";
import { ChromiumPage } from "./ChromiumPage.ts";
import { evaluateIn } from "./evaluateIn.ts";
import { takeCollectedErrors } from "./extensionsPage.ts";
import { showAs } from "./showAs.ts";

/** The members of the extension API that are used here. */
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

/** `stopBackground` repeats its request after this time. */
const STOP_AGAIN_MS = 500;

export interface RunningChromium {
  kind: BrowserKind;
  browser: Browser;
  /** Id of the installed extension. */
  id: string;
  /** Folder of the built extension. */
  folder: string;
  /** Resolves when the browser has exited. */
  closed: Promise<void>;
  /** Closes the browser and removes its temporary profile. */
  close(): Promise<void>;
}

/** A running Chromium, Chrome or Edge with the extension. */
export class ChromiumLens implements LensBrowser {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly origin: string;
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
  readonly #running: RunningChromium;
  readonly #browser: Browser;
  readonly #popupPath: string;
  #openedPopup: { page: ChromiumExtensionPage; target: Target } | undefined;

  private constructor(running: RunningChromium, version: string, popupPath: string) {
    this.kind = running.kind;
    this.version = version;
    this.origin = `chrome-extension://${running.id}`;
    this.closed = running.closed;
    this.close = running.close;
    this.#running = running;
    this.#browser = running.browser;
    this.#popupPath = popupPath;
  }

  /** Resolves when the extension is enabled. */
  static async create(running: RunningChromium): Promise<ChromiumLens> {
    const popupPath = await readPopupPath(running.folder);
    const lens = new ChromiumLens(running, await running.browser.version(), popupPath);
    await lens.#extension();
    return lens;
  }

  async kill(): Promise<void> {
    this.#browser.process()?.kill("SIGKILL");
    await this.close();
  }

  async open(url: string, options: PageOptions = {}): Promise<ChromiumPage> {
    const page = new ChromiumPage(await this.#browser.newPage());
    await page.show({ width: 1000, height: 800, ...options });
    await page.goto(url);
    return page;
  }

  async show(url: string): Promise<void> {
    const [first] = await this.#browser.pages();
    await (first ?? (await this.#browser.newPage())).goto(url);
  }

  async openPopup(page: LensPage): Promise<ChromiumExtensionPage> {
    if (!(page instanceof ChromiumPage)) throw new Error("The page does not belong to this browser");
    // A click on the button would only close an open popup.
    await this.#openedPopup?.page.close();
    await page.bringToFront();
    const before = new Set(this.#browser.targets());
    const isNewPopup = (each: Target) =>
      each.url().startsWith(`${this.origin}/${this.#popupPath}`) && !before.has(each);
    const opening = this.#browser.waitForTarget(isNewPopup, { timeout: MAX_WAIT_MS });
    await page.page.triggerExtensionAction(await this.#extension());
    const target = await opening;
    const popup = new ChromiumExtensionPage(await target.asPage());
    this.#openedPopup = { page: popup, target };
    await popup.waitFor(() => document.readyState === "complete");
    return popup;
  }

  async command(name: string, page: LensPage): Promise<void> {
    await page.bringToFront();
    // Automated keys do not reach the browser's own window: dispatch the background's event instead.
    await this.inBackground(async (name: string) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, name);
  }

  async menu(menuItemId: string, selectionText: string, page: LensPage): Promise<void> {
    await page.bringToFront();
    // Automation cannot reach the context menu either, which is a native window.
    await this.inBackground(
      async (menuItemId, selectionText) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
      },
      menuItemId,
      selectionText,
    );
  }

  async openExtensionPage(path: string, options?: PageOptions): Promise<ChromiumExtensionPage> {
    const page = await this.#browser.newPage();
    if (options) await showAs(page, options);
    await page.goto(`${this.origin}/${path}`);
    return new ChromiumExtensionPage(page);
  }

  async tabs(): Promise<string[]> {
    return this.#browser
      .targets()
      .filter((target) => target.type() === "page" && target !== this.#openedPopup?.target)
      .map((target) => target.url());
  }

  async badge(page: LensPage): Promise<string> {
    await page.bringToFront();
    return this.extensionStorage(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const own = await chrome.tabs.getCurrent();
      const [front] = await chrome.tabs.query({ active: true, windowId: own?.windowId ?? -2 });
      return chrome.action.getBadgeText(front?.id === undefined ? {} : { tabId: front.id });
    });
  }

  async extensionStorage<Args extends Json[], Result>(
    run: Sent<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const page = await this.#browser.newPage({ background: true });
    try {
      await page.goto(`${this.origin}/manifest.json`);
      return await evaluateIn(page, run, args);
    } finally {
      await page.close();
    }
  }

  async inBackground<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result> {
    await this.#startBackground();
    const client = await this.#browser.target().createCDPSession();
    try {
      const [worker] = await waitFor("the background to run", async () => {
        const workers = await this.#runningWorkers(client);
        return workers.length > 0 && workers;
      });
      const targetId = worker?.targetId ?? "";
      const { sessionId } = await client.send("Target.attachToTarget", { targetId, flatten: true });
      const session = client.connection()?.session(sessionId);
      if (!session) throw new Error("The background has ended");
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression: `(${run})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    } finally {
      // Its sessions end with it: an attached one would keep a stopped background from starting again.
      await client.detach();
    }
  }

  async takeErrors(): Promise<string[]> {
    const kept = await takeKeptErrors(this);
    return [...kept, ...(await takeCollectedErrors(this.#browser, this.#running.id))];
  }

  async stopBackground(): Promise<void> {
    // A worker that is stopped while the browser still registers it never starts again.
    await this.#startBackground();
    const page = await this.#browser.newPage({ background: true });
    try {
      const client = await page.createCDPSession();
      await client.send("ServiceWorker.enable");
      const runningWorkers = () => this.#runningWorkers(client);
      let nextStopMs = 0;
      await waitFor(
        "the background to stop",
        async () => {
          // A worker that was stopped while it started restarts to handle its event, and needs time for that.
          if (performance.now() > nextStopMs) {
            await client.send("ServiceWorker.stopAllWorkers");
            nextStopMs = performance.now() + STOP_AGAIN_MS;
          }
          return (await runningWorkers()).length === 0;
        },
        runningWorkers,
      );
    } finally {
      await page.close();
    }
  }

  async reloadExtension(): Promise<void> {
    // The reload closes the page that requests it.
    await this.extensionStorage(() => {
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.reload();
    }).catch(() => undefined);
    await this.#extension();
  }

  /** Resolves to the workers of the background that run. Puppeteer's own list may contain one that has stopped. */
  async #runningWorkers(client: CDPSession): Promise<Protocol.Target.TargetInfo[]> {
    const { targetInfos } = await client.send("Target.getTargets");
    return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(this.origin));
  }

  /** Resolves when the background runs. */
  async #startBackground(): Promise<void> {
    // Any message starts a stopped background; it does not answer this unknown one.
    await this.extensionStorage(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.runtime.sendMessage("wake").catch(() => undefined);
    });
  }

  #extension(): Promise<Extension> {
    return waitFor("the extension to be enabled", async () =>
      (await this.#browser.extensions()).get(this.#running.id),
    );
  }
}

/** Resolves to the path of the popup's page from the manifest in `folder`. */
async function readPopupPath(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const popup = (manifest as { action?: { default_popup?: unknown } }).action?.default_popup;
  if (typeof popup !== "string") throw new Error(`The manifest in ${folder} has no action.default_popup`);
  return popup;
}

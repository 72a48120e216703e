import { resolve } from "node:path";
import { FirefoxChrome, sourceOf } from "./firefox/FirefoxChrome.ts";
import { FirefoxPage } from "./firefox/FirefoxPage.ts";
import { buttonId, openPopup, openTab, positionOfButton } from "./firefox/openExtensionPages.ts";
import { addonHost, geckoId, startFirefox } from "./firefox/startFirefox.ts";
import type { Json, LaunchOptions, LensBrowser, LensPage, PageOptions, Sent } from "./LensBrowser.ts";
import { takeKeptErrors } from "./takeKeptErrors.ts";
import { waitFor } from "./waitFor.ts";

/** Starts Firefox with the extension and automates it through Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<LensBrowser> {
  const { marionette, closed, close, kill } = await startFirefox(options);
  try {
    const path = resolve(options.extension);
    const { privateWindows = false } = options;
    await marionette.send("Addon:Install", { path, temporary: true, allowPrivateBrowsing: privateWindows });
    const { value: home } = await marionette.send("WebDriver:GetWindowHandle");
    const chrome = new FirefoxChrome(marionette, String(home));
    await waitForStart(chrome);
    const version = await chrome.run<string>("return Services.appinfo.name + ' ' + Services.appinfo.version");
    return lensBrowser(chrome, version, closed, close, kill);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Resolves when the add-on runs and its content scripts are registered. */
async function waitForStart(chrome: FirefoxChrome): Promise<void> {
  const state = () =>
    chrome.run<{ ready: boolean; state: string }>(
      `const policy = WebExtensionPolicy.getByID(args[0]);
       await policy?.readyPromise;
       const state = policy?.extension?.backgroundState ?? "not installed";
       return {ready: state === "running" || state === "stopped", state};`,
      geckoId,
    );
  await waitFor(
    "the add-on to start",
    async () => (await state()).ready,
    async () => (await state()).state,
  );
}

function lensBrowser(
  chrome: FirefoxChrome,
  version: string,
  closed: Promise<void>,
  close: () => Promise<void>,
  kill: () => Promise<void>,
): LensBrowser {
  const origin = `moz-extension://${addonHost}`;
  return {
    kind: "firefox",
    version,
    origin,
    closed,
    close,
    kill,
    async open(url: string, options: PageOptions = {}) {
      const page = await FirefoxPage.create(chrome, options);
      await page.goto(url);
      return page;
    },
    async show(url: string) {
      await chrome.inHome(() => chrome.marionette.send("WebDriver:Navigate", { url }));
    },
    async openPopup(page: LensPage) {
      await page.bringToFront();
      return openPopup(chrome, origin);
    },
    async command(name: string, page: LensPage) {
      await page.bringToFront();
      // Marionette's keys do not reach the browser's own window: call the handler of the shortcut instead.
      await chrome.run(
        "WebExtensionPolicy.getByID(args[0]).extension.shortcuts.onCommand(args[1])",
        geckoId,
        name,
      );
    },
    async menu(menuItemId: string, selectionText: string, page: LensPage) {
      await page.bringToFront();
      await chrome.run(
        `const {extension} = WebExtensionPolicy.getByID(args[0]);
         await extension.wakeupBackground?.();
         extension.emit("webext-menu-menuitem-click", {menuItemId: args[1], selectionText: args[2]}, gBrowser.selectedTab);`,
        geckoId,
        menuItemId,
        selectionText,
      );
    },
    async inBackground<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args) {
      const context = await chrome.run<number>(
        `const {extension} = WebExtensionPolicy.getByID(args[0]);
         await extension.wakeupBackground?.();
         const background = [...extension.views].find(({viewType}) => viewType === "background");
         return background.xulBrowser.browsingContext.id;`,
        geckoId,
      );
      return chrome.inDocument<Result>(0, context, "page", sourceOf(run), args);
    },
    async openExtensionPage(path: string, options?: PageOptions) {
      const page = await openTab(chrome, `${origin}/${path}`);
      if (options) await page.show(options);
      return page;
    },
    tabs: () => chrome.run("return gBrowser.tabs.map(tab => tab.linkedBrowser.currentURI.spec)"),
    async badge(page: LensPage) {
      await page.bringToFront();
      await positionOfButton(chrome);
      return chrome.run<string>(
        'return document.getElementById(args[0])?.querySelector("[badge]")?.getAttribute("badge") ?? ""',
        buttonId,
      );
    },
    async extensionStorage<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args) {
      const page = await openTab(chrome, `${origin}/manifest.json`);
      try {
        return await page.evaluate(run, ...args);
      } finally {
        await page.close();
      }
    },
    takeErrors() {
      return takeKeptErrors(this);
    },
    async stopBackground() {
      await chrome.run("await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()", geckoId);
    },
    async reloadExtension() {
      await chrome.run(
        `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         await (await AddonManager.getAddonByID(args[0])).reload();`,
        geckoId,
      );
      await waitForStart(chrome);
    },
  };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { ExtensionPage, Json, LensBrowser, LensPage, PageOptions, Sent } from "../tools/LensBrowser.ts";
import { chooseTheme, type Layout, type OpenScene, type Stage, themeOptions } from "./Scene.ts";

export interface ExtensionPageOptions {
  /** The fixture that the page treats as the active tab, and the number of highlights to wait for there. */
  readonly activeTab?: readonly [fixture: string, highlights: number];
  /** Whether the fragment of the page's address is the id of the active tab. */
  readonly hasTabInAddress?: boolean;
  /** Changes the environment in the extension's origin before the scripts of the page run. */
  readonly prepare?: (page: ExtensionPage) => Promise<void>;
  /** Whether elements of the page stay busy in this state. */
  readonly mayBeBusy?: boolean;
  /** Matches the errors that this state makes the Lens log. They leave the log when the scene is closed. */
  readonly provokes?: RegExp;
  /** Uses the loaded page like a reader. */
  readonly act?: (page: ExtensionPage) => Promise<void>;
}

/** Opens an extension page in a tab and waits until it has rendered its content. */
export async function openExtensionPage(
  stage: Stage,
  path: string,
  { size: [width, height], isLarge }: Layout,
  options: ExtensionPageOptions = {},
): Promise<OpenScene> {
  const { activeTab, hasTabInAddress, prepare, mayBeBusy = false, provokes, act } = options;
  const layout: PageOptions = { width, height, ...(isLarge && { textScale: 2 }) };
  const webPage = activeTab && (await stage.lens.open(stage.fixtures.url(activeTab[0])));
  if (activeTab) await webPage?.waitForHighlights(activeTab[1]);
  const fragment = webPage && hasTabInAddress ? `#${await idOfTab(stage.lens, await webPage.url())}` : "";
  const page = await openPrepared(
    stage.lens,
    path + fragment,
    { ...layout, ...themeOptions.light },
    async (emptyPage) => {
      if (webPage) await setActiveTab(emptyPage, await webPage.url());
      await prepare?.(emptyPage);
    },
  );
  await page.waitFor(isRendered, mayBeBusy);
  // A link to a tab gives it the focus. Most readers come without one.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await act?.(page);
  const scene = sceneOf(page, layout);
  const opened = webPage ? withPage(scene, webPage) : scene;
  return provokes ? withoutErrors(opened, stage.lens, provokes) : opened;
}

/** Returns the scene, which also removes the errors that it provokes, and rejects if the Lens has logged another one. */
function withoutErrors(scene: OpenScene, lens: LensBrowser, provoked: RegExp): OpenScene {
  return {
    ...scene,
    async close() {
      await scene.close();
      const others = (await lens.takeErrors()).filter((error) => !provoked.test(error));
      if (others.length > 0) throw new Error(`The Lens has logged errors: ${others.join("; ")}`);
    },
  };
}

/**
 * Opens an extension page after `prepare` has changed the globals of its document: writes the page's HTML into an empty
 * page of the same origin.
 */
export async function openPrepared(
  lens: LensBrowser,
  path: string,
  options: PageOptions,
  prepare: (emptyPage: ExtensionPage) => Promise<void>,
): Promise<ExtensionPage> {
  const [file = path] = path.split(/[?#]/);
  const html = await readFile(join(await extensionFolder(lens.kind), file), "utf8");
  const page = await lens.openExtensionPage("manifest.json", options);
  await prepare(page);
  await page.evaluate(
    (address, text) => {
      history.replaceState(null, "", address);
      document.open();
      document.write(text);
      document.close();
    },
    `/${path}`,
    html,
  );
  return page;
}

/** Returns whether the document has loaded and its script has rendered text, without busy elements unless `mayBeBusy`. */
export function isRendered(mayBeBusy: boolean): boolean {
  if (document.readyState !== "complete" || !document.body.innerText.trim()) return false;
  // The popup's HTML already contains its name and the frame of its tabs before its script has run.
  if (document.querySelector(".lens-tabs[aria-hidden]")) return false;
  return mayBeBusy || !document.querySelector("[aria-busy=true]");
}

/** Returns the scene, which also closes the web page behind it. */
function withPage(scene: OpenScene, page: LensPage): OpenScene {
  return {
    ...scene,
    async close() {
      await scene.close();
      await page.close();
    },
  };
}

/** Returns an extension page with that size and text size as a scene. */
function sceneOf(page: ExtensionPage, layout: PageOptions): OpenScene {
  let current = layout;
  const inRoot = <Args extends Json[], Result>(
    run: Sent<[root: Document | ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result> => {
    const inDocument = new Function("...args", `return (${run})(document, ...args)`);
    return page.evaluate(inDocument as Sent<Args, Result>, ...args);
  };
  return {
    inRoot,
    async show(theme) {
      current = { ...layout, ...themeOptions[theme] };
      await page.show(current);
      await inRoot(chooseTheme, theme === "forced" ? null : theme);
    },
    async screenshot(path, extent) {
      if (extent === "whole") {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.show({ ...current, height });
      }
      await page.screenshot(path);
      if (extent === "whole") await page.show(current);
    },
    close: () => page.close(),
  };
}

/** Resolves to the id of the tab with that URL. */
function idOfTab(lens: LensBrowser, url: string): Promise<number | undefined> {
  return lens.extensionStorage(async (address) => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return (await tabs.query({})).find((tab) => tab.url === address)?.id;
  }, url);
}

/** Makes an extension page in a tab treat the tab with that URL as the active one, as the popup does. */
async function setActiveTab(page: ExtensionPage, url: string): Promise<void> {
  await page.evaluate((address) => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const query = tabs.query.bind(tabs) as (filter: chrome.tabs.QueryInfo) => Promise<chrome.tabs.Tab[]>;
    Object.assign(tabs, {
      getCurrent: async () => undefined,
      query: async (filter: chrome.tabs.QueryInfo) =>
        filter.active ? (await query({})).filter((tab) => tab.url === address) : query(filter),
    });
  }, url);
}

import type { Tabs } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { MAX_SELECTION_CHARS } from "./limits.ts";

/**
 * The beginning of a key in `storage.session`, which is in memory; the fragment of the look-up page's address is the rest.
 * In the address itself, the words would remain in the browser's history.
 */
export const SELECTION_KEY = "selection";

const LOOK_UP_PAGE = "lookup.html";

/** The look-up tabs that were created last, by their windows: the browser may not report their addresses yet. */
const createdTabs = new Map<number | undefined, number>();

/** A tab in whose window a page of the extension opens. */
export type NearTab = Pick<Tabs.Tab, "id" | "windowId" | "incognito">;

/**
 * Explains the selected words, at most the first 100,000 UTF-16 units of them, in the look-up tab of a window, that of the
 * tab. If there is none, it is created there.
 */
export async function openLookUp(selection: string, near?: NearTab): Promise<void> {
  // Each look-up has its own words: of two in quick succession, the page would else show none.
  const fragment = `#${crypto.randomUUID()}`;
  const key = SELECTION_KEY + fragment;
  await browser.storage.session.set({ [key]: selection.slice(0, MAX_SELECTION_CHARS) });
  try {
    await showLookUp(LOOK_UP_PAGE + fragment, near);
  } catch (error) {
    // No page will read the words.
    await browser.storage.session.remove(key);
    throw error;
  }
}

async function showLookUp(path: string, near?: NearTab): Promise<void> {
  const tabId = opensAsPopup(near) ? undefined : await findLookUpTab(near);
  if (tabId === undefined) {
    const created = await openPage(path, near);
    if (created !== undefined) createdTabs.set(near?.windowId, created);
    return;
  }
  const { windowId } = await browser.tabs.update(tabId, { active: true, url: browser.runtime.getURL(path) });
  // Firefox for Android has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** Resolves to the id of the look-up tab in the window of a tab, private or not, also while it is loading. */
async function findLookUpTab(near?: NearTab): Promise<number | undefined> {
  const { windowId, incognito: isPrivate } = near ?? { incognito: false };
  // Without a fragment, the page shows a text that the reader has typed.
  const address = `${browser.runtime.getURL(LOOK_UP_PAGE)}#`;
  // Chromium reports no address for a tab with a page of the extension, and Firefox may have no contexts.
  const open = browser.runtime.getContexts
    ? (await browser.runtime.getContexts({ contextTypes: ["TAB"] })).map(({ documentUrl, ...context }) => ({
        ...context,
        url: documentUrl,
      }))
    : (await browser.tabs.query({})).map(({ id, ...tab }) => ({ ...tab, tabId: id }));
  // Another window shows what was looked up there.
  const isHere = (tab: { windowId?: number | undefined; incognito: boolean }) =>
    tab.incognito === isPrivate && (windowId === undefined || tab.windowId === windowId);
  const found = open.find((tab) => isHere(tab) && tab.url?.startsWith(address));
  if (found) return found.tabId;
  const createdId = createdTabs.get(windowId);
  const created = createdId === undefined ? undefined : await tabWithId(createdId);
  return created?.status === "loading" && isHere(created) ? created.id : undefined;
}

function tabWithId(id: number): Promise<Tabs.Tab | undefined> {
  return browser.tabs.get(id).catch(() => undefined);
}

/** Resolves to the words of the look-up page's fragment, without surrounding white space, and removes them. */
export async function takeSelection(fragment = ""): Promise<string> {
  const key = SELECTION_KEY + fragment;
  const { [key]: selection } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof selection === "string" ? selection.trim() : "";
}

/**
 * Opens a page of the extension in the window of a tab; without a tab, in the focused window. Resolves to the id of the new
 * tab, if there is one.
 */
export async function openPage(path: string, near?: NearTab): Promise<number | undefined> {
  const url = browser.runtime.getURL(path);
  if (opensAsPopup(near)) {
    await openAsPopup(url, near.id, near.windowId);
    return undefined;
  }
  const windowId = near?.windowId;
  // Firefox for Android has no windows.
  return (await browser.tabs.create({ url, ...(browser.windows && windowId !== undefined && { windowId }) }))
    .id;
}

/** Returns whether a page in the window of this tab opens as the popup of a private window. */
export function opensAsPopup(near?: NearTab): near is { id: number; windowId: number; incognito: true } {
  const { id, windowId, incognito } = near ?? {};
  return incognito === true && showsPagesOutside() && id !== undefined && windowId !== undefined;
}

/**
 * Returns whether the browser shows pages of the extension in no tab of a private window, but in one that keeps a history:
 * Chromium does.
 */
export function showsPagesOutside(): boolean {
  return browser.runtime.getURL("").startsWith("chrome-extension:");
}

async function openAsPopup(popup: string, tabId: number, windowId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup });
  try {
    await browser.action.openPopup({ windowId });
  } finally {
    await browser.action.setPopup({ tabId, popup: browser.runtime.getURL("popup.html") });
  }
}

/** Returns the path of the page with all forms, at the entry of a form or of a look-alike. */
export function formPageUrl(id: string): string {
  return `forms.html#${id}`;
}

/** Returns the path of the page with all forms, with a text in its search. */
export function formSearchUrl(text: string): string {
  return `forms.html?q=${encodeURIComponent(text)}`;
}

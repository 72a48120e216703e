import { SELECTION_KEY } from "../../data/messages/extensionPages.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, Json, LensPage } from "../tools/LensBrowser.ts";
import type { Stage } from "./Scene.ts";

/** The active tab is a page of the browser, whose URL extensions cannot read. */
export const denyTabs = (page: ExtensionPage) =>
  page.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.assign(tabs, { getCurrent: async () => undefined, query: async () => [{ id: -1 }] });
  });

/**
 * Matches the entry of the error log for a rejection of `failTabs`. Chromium hides the message of an error whose script
 * comes from a driver.
 */
export const GALLERY_ERROR = /No answer, for the gallery|Script error/;

/** The browser rejects all queries about its tabs. */
export const failTabs = (page: ExtensionPage) =>
  page.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const fail = () => Promise.reject(new Error("No answer, for the gallery"));
    Object.assign(tabs, { getCurrent: fail, query: fail });
  });

/** The browser never answers queries about its tabs. */
export const delayTabs = (page: ExtensionPage) =>
  page.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const wait = () => new Promise(() => {});
    Object.assign(tabs, { getCurrent: wait, query: wait });
  });

/** The background receives messages and never responds. */
export const silenceBackground = (page: ExtensionPage) =>
  page.evaluate(() => {
    const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.assign(runtime, { sendMessage: () => new Promise(() => {}) });
  });

/** The background fails to open the organizations for that page. */
export async function refuseOrganizations(page: LensPage, { lens }: Stage): Promise<void> {
  await inIsolatedWorld(lens, page, () => {
    const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: { type: string }) => Promise<unknown>;
    Object.assign(runtime, {
      sendMessage: (message: { type: string }) =>
        message.type === "show-section"
          ? Promise.reject(new Error("No answer, for the gallery"))
          : send(message),
    });
  });
  // Running code in the isolated world may have opened an extension page in the foreground.
  await page.bringToFront();
}

/** It is always the same day for the page. */
export const stopCalendar = (page: ExtensionPage) =>
  page.evaluate(
    (now) => {
      globalThis.Date = class extends Date {
        constructor(...args: [] | ConstructorParameters<typeof Date>) {
          super(...((args.length > 0 ? args : [now]) as [number]));
        }
        static override now = () => now;
      } as DateConstructor;
    },
    Date.UTC(2026, 10, 29, 12),
  );

/** The reader has selected this text on a page to look it up. */
export const select = (selection: string) => (page: ExtensionPage) =>
  page.evaluate(
    (key, text) => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return storage.session.set({ [key]: text });
    },
    SELECTION_KEY,
    selection,
  );

/** The clipboard accepts every text, or none. */
export const answerCopying = (accepts: boolean) => (page: ExtensionPage) =>
  page.evaluate((isAccepted) => {
    navigator.clipboard.writeText = () =>
      isAccepted ? Promise.resolve() : Promise.reject(new Error("Denied"));
  }, accepts);

/** The policy of an organization sets these items. */
export const manage = (items: Record<string, Json>) => (page: ExtensionPage) =>
  page.evaluate((policy) => {
    const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.assign(storage.managed, { get: async () => policy });
  }, items);

/** An update has changed the content, and the reader has not looked at the changes. Nothing is stored. */
export const setNews = (page: ExtensionPage) =>
  page.evaluate(() => {
    const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const read = storage.local.get.bind(storage.local) as (keys: unknown) => Promise<object>;
    const write = storage.local.set.bind(storage.local);
    const news = {
      added: ["forms/musicians-dystonia", "lookAlikes/essential-tremor"],
      changed: ["forms/blepharospasm"],
      date: "2026-11-01",
      isRead: false,
    };
    Object.assign(storage.local, {
      get: async (keys: unknown) =>
        keys === "contentNews" ? { contentNews: { hash: "0", digest: {}, news } } : read(keys),
      set: async (items: object) => ("contentNews" in items ? undefined : write(items)),
    });
  });

/** The tab of a fixture has an address that is always the same. */
export const nameTab = (page: ExtensionPage) =>
  page.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const read = tabs.get.bind(tabs) as (id: number) => Promise<chrome.tabs.Tab>;
    Object.assign(tabs, {
      get: async (id: number) => ({ ...(await read(id)), url: "https://example.org/article" }),
    });
  });

/** The reader keeps the card open, and moves it by keys where it can be moved: a sheet of a phone cannot. */
export async function moveCard(page: LensPage): Promise<void> {
  await pressInCard("[data-action=pin]")(page);
  const canMove = await page.evaluateInCard((root) => {
    const button = root.querySelector<HTMLElement>("[data-action=move]");
    button?.focus();
    return button !== null;
  });
  for (const key of canMove ? ["ArrowLeft", "ArrowDown", "ArrowDown"] : []) await page.press(key);
}

/** Pastes a letter into the look-up, and opens the card of its first mention. */
export async function pasteLetter(page: ExtensionPage): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    field.value =
      "Dear colleague,\nthank you for seeing Ms Bell, who has cervical dystonia (CD).\n\nThe CD began in 2019. Her eyes close at times: is it blepharospasm?";
    field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true }));
  });
  await press(".lens-found-text button")(page);
  await page.waitFor(() => document.querySelector(".lens-found-card .lens-card") !== null);
}

/** Scrolls the first element that matches to the top of the view. */
export const scrollTo = (selector: string) => (page: ExtensionPage) =>
  page.evaluate(
    (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: "start", behavior: "instant" }),
    selector,
  );

/** The reader presses the first element that matches each of the selectors. No pointer remains above any element. */
export const press =
  (...selectors: string[]) =>
  async (page: ExtensionPage) => {
    for (const selector of selectors) {
      await page.waitFor((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, selector);
    }
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };

/** The reader clicks the first element of the card that matches each of the selectors, and points to the card's name. */
export const pressInCard =
  (...selectors: string[]) =>
  async (page: LensPage): Promise<void> => {
    for (const selector of selectors) {
      await page.click(await page.evaluateInCard(centerInCard, selector));
      await page.moveTo(await page.evaluateInCard(centerInCard, "#lens-name"));
      await page.evaluateInCard((root, wanted) => {
        root.querySelector(wanted)?.scrollIntoView({ block: "center", behavior: "instant" });
        return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      }, selector);
    }
  };

/** Scrolls the first element that matches into view, and returns its center. Runs in the page. */
function centerInCard(root: ShadowRoot, wanted: string): { x: number; y: number } {
  const found = root.querySelector<HTMLElement>(wanted);
  if (!found) throw new Error(`No element of the card matches ${wanted}`);
  found.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { x, y, width, height } = found.getClientRects()[0] as DOMRect;
  return { x: x + width / 2, y: y + height / 2 };
}

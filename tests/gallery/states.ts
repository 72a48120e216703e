import { SELECTION_KEY } from "../../data/messages/extensionPages.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import type { Stage } from "./Scene.ts";

/** The active tab shows a page of the browser: no address of it is told. */
export const denyTabs = (surface: ExtensionPage) =>
  surface.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.assign(tabs, { getCurrent: async () => undefined, query: async () => [{ id: -1 }] });
  });

/** The browser answers no question about its tabs. */
export const failTabs = (surface: ExtensionPage) =>
  surface.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const fail = () => Promise.reject(new Error("No answer, for the gallery"));
    Object.assign(tabs, { getCurrent: fail, query: fail });
  });

/** The browser takes its time to answer about its tabs. */
export const delayTabs = (surface: ExtensionPage) =>
  surface.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const wait = () => new Promise(() => {});
    Object.assign(tabs, { getCurrent: wait, query: wait });
  });

/** The background takes messages and answers none. */
export const silenceBackground = (surface: ExtensionPage) =>
  surface.evaluate(() => {
    const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.assign(runtime, { sendMessage: () => new Promise(() => {}) });
  });

/** The background refuses from now on to show the organizations to that page. */
export async function refuseOrganizations(page: LensPage, { lens }: Stage): Promise<void> {
  await inIsolatedWorld(lens, page, () => {
    const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: { type: string }) => Promise<unknown>;
    Object.assign(runtime, {
      sendMessage: (message: { type: string }) =>
        message.type === "show-organizations"
          ? Promise.reject(new Error("No answer, for the gallery"))
          : send(message),
    });
  });
  // The extension's own page may have come in front.
  await page.bringToFront();
}

/** The reader has selected these words on a page to look them up. */
export const select = (words: string) => (surface: ExtensionPage) =>
  surface.evaluate(
    (key, text) => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return storage.session.set({ [key]: text });
    },
    SELECTION_KEY,
    words,
  );

/** The clipboard takes every text, or none. */
export const answerCopying = (accepts: boolean) => (surface: ExtensionPage) =>
  surface.evaluate((isAccepted) => {
    navigator.clipboard.writeText = () =>
      isAccepted ? Promise.resolve() : Promise.reject(new Error("Denied"));
  }, accepts);

/** The reader presses the first element that matches. */
export const press = (selector: string) => async (surface: ExtensionPage) => {
  await surface.click(selector);
  await surface.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
};

/** The reader presses the first element of the card that matches. */
export const pressInCard =
  (selector: string) =>
  (page: LensPage): Promise<void> =>
    page.evaluateInCard((root, wanted) => {
      const found = root.querySelector<HTMLElement>(wanted);
      if (!found) throw new Error(`The card has nothing that matches ${wanted}`);
      found.click();
      found.scrollIntoView({ block: "center", behavior: "instant" });
      return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    }, selector);

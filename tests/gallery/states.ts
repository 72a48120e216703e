import type { LensPage, LensSurface } from "../tools/LensBrowser.ts";

/** The active tab shows a page of the browser: no address of it is told. */
export const denyTabs = (surface: LensSurface) =>
  surface.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.assign(tabs, { getCurrent: async () => undefined, query: async () => [{ id: -1 }] });
  });

/** The browser answers no question about its tabs. */
export const failTabs = (surface: LensSurface) =>
  surface.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const fail = () => Promise.reject(new Error("No answer, for the gallery"));
    Object.assign(tabs, { getCurrent: fail, query: fail });
  });

/** The browser takes its time to answer about its tabs. */
export const delayTabs = (surface: LensSurface) =>
  surface.evaluate(() => {
    const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const wait = () => new Promise(() => {});
    Object.assign(tabs, { getCurrent: wait, query: wait });
  });

/** IndexedDB cannot be used, as in Firefox's permanent private browsing. */
export const denyStorage = (surface: LensSurface) =>
  surface.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("No storage, for the gallery", "InvalidStateError");
    };
  });

/** The clipboard takes every text, or none. */
export const answerCopying = (accepts: boolean) => (surface: LensSurface) =>
  surface.evaluate((isAccepted) => {
    navigator.clipboard.writeText = () =>
      isAccepted ? Promise.resolve() : Promise.reject(new Error("Denied"));
  }, accepts);

/** The reader presses the first element that matches. */
export const press = (selector: string) => async (surface: LensSurface) => {
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

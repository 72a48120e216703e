import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExtensionPage, LensBrowser, LensPage } from "./LensBrowser.ts";

type OpenedPage = LensPage | ExtensionPage;

/** The methods of a browser that open a page. */
const openers = ["open", "openPopup", "openExtensionPage"] as const;

/** The pages that one test has opened, in order, except those that it has closed. */
export class OpenedPages {
  readonly #pages = new Set<OpenedPage>();

  /** Returns the browser, whose pages are recorded here from now on. */
  record(lens: LensBrowser): LensBrowser {
    const recordingOpeners = Object.fromEntries(
      openers.map((name) => [
        name,
        async (...args: never[]) =>
          this.#add(await (lens[name] as (...args: never[]) => Promise<OpenedPage>)(...args)),
      ]),
    );
    return new Proxy(lens, {
      get: (target, name) => {
        const value: unknown = Reflect.get(recordingOpeners, name) ?? Reflect.get(target, name);
        // Private fields are read from the browser itself, not from the proxy.
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  }

  /** Closes all pages. */
  async closeAll(): Promise<void> {
    for (const page of this.#pages) await page.close().catch(() => undefined);
    this.#pages.clear();
  }

  /** Writes a screenshot and the HTML of each page to the folder. Resolves to the folder. */
  async save(folder: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    let number = 0;
    for (const page of this.#pages) {
      const path = join(folder, `${++number}`);
      // A page that has crashed or was closed by the browser has neither.
      await page.screenshot(`${path}.png`).catch(() => undefined);
      const html = await page.evaluate(() => document.documentElement.outerHTML).catch((error) => `${error}`);
      await writeFile(`${path}.html`, html);
    }
    return folder;
  }

  #add(page: OpenedPage): OpenedPage {
    const close = page.close.bind(page);
    page.close = async () => {
      this.#pages.delete(page);
      await close();
    };
    this.#pages.add(page);
    return page;
  }
}

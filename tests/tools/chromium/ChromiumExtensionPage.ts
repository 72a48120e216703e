import { writeFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import {
  type AccessibleNode,
  type ExtensionPage,
  type Json,
  type PageOptions,
  type Paper,
  paperSizes,
  type Sent,
} from "../LensBrowser.ts";
import { stillElement } from "../stillElement.ts";
import { waitFor } from "../waitFor.ts";
import { pngPath, pressKey } from "./ChromiumPage.ts";
import { clientOf, evaluateIn } from "./evaluateIn.ts";
import { readAccessible } from "./readAccessible.ts";
import { showAs } from "./showAs.ts";

/** The popup, or an extension page in a tab, in Chromium. */
export class ChromiumExtensionPage implements ExtensionPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result> {
    return evaluateIn(this.#page, run, args);
  }

  waitFor<Args extends Json[], Result>(
    run: Sent<Args, Result>,
    ...args: Args
  ): Promise<NonNullable<Exclude<Result, false>>> {
    return waitFor(
      `${run} in ${JSON.stringify(args)}`,
      () => this.evaluate(run, ...args),
      () => this.text(),
    );
  }

  async click(selector: string): Promise<void> {
    const position = await stillElement(this, selector);
    await this.#ignoreClosing(this.#page.mouse.click(position.x, position.y));
  }

  press(key: string): Promise<void> {
    return this.#ignoreClosing(pressKey(this.#page, key));
  }

  accessibility(): Promise<AccessibleNode> {
    return readAccessible(clientOf(this.#page.mainFrame()));
  }

  show(options: PageOptions): Promise<void> {
    return showAs(this.#page, options);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: pngPath(path) });
  }

  async printToPdf(path: string, paper: Paper): Promise<void> {
    const { width, height } = paperSizes[paper];
    const { data } = await clientOf(this.#page.mainFrame()).send("Page.printToPDF", {
      paperWidth: width,
      paperHeight: height,
      preferCSSPageSize: true,
    });
    await writeFile(path, Buffer.from(data, "base64"));
  }

  emulateMedium(medium: "screen" | "print"): Promise<void> {
    return this.#page.emulateMediaType(medium);
  }

  async waitForClosed(timeout?: number): Promise<void> {
    await waitFor(
      "the extension page to close",
      () => this.#page.isClosed(),
      () => this.text(),
      timeout,
    );
  }

  async close(): Promise<void> {
    // The popup may also be closed by the browser, as soon as it loses the focus.
    if (!this.#page.isClosed()) await this.#ignoreClosing(this.#page.close());
    await this.waitForClosed();
  }

  /** Awaits an action; the page may be closed, by it or otherwise, before Chromium can report success. */
  async #ignoreClosing(action: Promise<void>): Promise<void> {
    await action.catch((error: Error) => {
      if (!/closed|no target with given id/i.test(error.message)) throw error;
    });
  }
}

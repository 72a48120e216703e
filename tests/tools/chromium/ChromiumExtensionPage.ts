import { writeFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { findElement } from "../inPage.ts";
import type { AccessibleNode, ExtensionPage, Json, PageOptions, Sent } from "../LensBrowser.ts";
import { type Paper, paperSizes } from "../paperSizes.ts";
import { waitFor } from "../waitFor.ts";
import { pngPath, pressKey } from "./ChromiumPage.ts";
import { clientOf, evaluateIn } from "./evaluateIn.ts";
import { readAccessible } from "./readAccessible.ts";
import { showAs } from "./showAs.ts";

/** The popup, or a page of the extension in a tab, in Chromium. */
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
    const place = await this.waitFor(findElement, selector);
    await this.#orGone(this.#page.mouse.click(place.x, place.y));
  }

  press(key: string): Promise<void> {
    return this.#orGone(pressKey(this.#page, key));
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

  async waitForClosed(timeout = 10_000): Promise<void> {
    await waitFor(
      "the surface to close",
      () => this.#page.isClosed(),
      () => this.text(),
      timeout,
    );
  }

  async close(): Promise<void> {
    if (!this.#page.isClosed()) await this.#page.close();
    await this.waitForClosed();
  }

  /** A click or a key may close the surface, and with it the answer is lost. */
  async #orGone(work: Promise<void>): Promise<void> {
    await work.catch((error: Error) => {
      if (!/closed/i.test(error.message)) throw error;
    });
  }
}

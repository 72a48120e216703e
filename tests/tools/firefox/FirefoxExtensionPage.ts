import { writeFile } from "node:fs/promises";
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
import { pressKey } from "./actions.ts";
import { drawSnapshot } from "./drawSnapshot.ts";
import { type FirefoxChrome, sourceOf } from "./FirefoxChrome.ts";
import { override, showAs } from "./showAs.ts";
import { readAccessible } from "./systemScripts.ts";

const CM_PER_INCH = 2.54;

/** The popup, or an extension page in a tab, in Firefox. */
export class FirefoxExtensionPage implements ExtensionPage {
  readonly chrome: FirefoxChrome;
  readonly browserId: number;
  readonly #close: string;

  /** @param close script for the browser's window that closes the page with the browserId args[0] */
  constructor(chrome: FirefoxChrome, browserId: number, close: string) {
    this.chrome = chrome;
    this.browserId = browserId;
    this.#close = close;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result> {
    return this.chrome.inDocument(this.browserId, 0, "page", sourceOf(run), args);
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
    // The popup is a separate native window, which Marionette's pointer cannot reach.
    const click = `(x, y) => {
      const tools = {window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc};
      Services.scriptloader.loadSubScript("chrome://remote/content/external/EventUtils.js", tools);
      for (const type of ["mousemove", "mousedown", "mouseup"])
        tools.synthesizeMouseAtPoint(x, y, {type, button: 0, clickCount: 1}, window);
    }`;
    // A click may close the page before the script can return its result.
    await this.chrome
      .inDocument(this.browserId, 0, "system", click, [position.x, position.y])
      .catch((error: Error) => {
        if (!/unloaded|not open|destroyed|discarded/i.test(error.message)) throw error;
      });
  }

  async press(key: string): Promise<void> {
    await this.chrome.run(
      "BrowsingContext.getCurrentTopByBrowserId(args[0]).embedderElement.focus()",
      this.browserId,
    );
    await this.chrome.inWindow(() => pressKey(this.chrome.marionette, key));
  }

  accessibility(): Promise<AccessibleNode> {
    return waitFor("the accessibility tree", () =>
      this.chrome.inDocument<AccessibleNode | null>(this.browserId, 0, "system", readAccessible, []),
    );
  }

  show(options: PageOptions): Promise<void> {
    return showAs(this.chrome, this.browserId, options);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await drawSnapshot(this.chrome, this.browserId));
  }

  async printToPdf(path: string, paper: Paper): Promise<void> {
    // WebDriver's Print command works only for web pages: call its implementation.
    const pdf = await this.chrome.run<string>(
      `const { print } = ChromeUtils.importESModule("chrome://remote/content/shared/PDF.sys.mjs");
       const settings = print.getPrintSettings(print.addDefaultSettings({page: args[1]}));
       return btoa(await print.printToBinaryString(BrowsingContext.getCurrentTopByBrowserId(args[0]), settings));`,
      this.browserId,
      { width: paperSizes[paper].width * CM_PER_INCH, height: paperSizes[paper].height * CM_PER_INCH },
    );
    await writeFile(path, Buffer.from(pdf, "base64"));
  }

  emulateMedium(medium: "screen" | "print"): Promise<void> {
    return override(this.chrome, this.browserId, { mediumOverride: medium === "print" ? "print" : "" });
  }

  async waitForClosed(timeout?: number): Promise<void> {
    await waitFor(
      "the extension page to close",
      async () => !(await this.#isOpen()),
      () => this.text(),
      timeout,
    );
  }

  async close(): Promise<void> {
    if (await this.#isOpen()) await this.chrome.run(this.#close, this.browserId);
    await this.waitForClosed();
  }

  #isOpen(): Promise<boolean> {
    return this.chrome.run(
      "return Boolean(BrowsingContext.getCurrentTopByBrowserId(args[0])?.embedderElement?.isConnected)",
      this.browserId,
    );
  }
}

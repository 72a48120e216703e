import { writeFile } from "node:fs/promises";
import { pointerPath } from "../FrameTools.ts";
import type { AccessibleNode, Box, LensFrame, LensPage, PageOptions, Point } from "../LensBrowser.ts";
import { waitFor } from "../waitFor.ts";
import { movePointer, pressKey, tapAt, turnWheel, typeText } from "./actions.ts";
import { drawSnapshot } from "./drawSnapshot.ts";
import type { FirefoxChrome } from "./FirefoxChrome.ts";
import { FirefoxFrame } from "./FirefoxFrame.ts";
import { override, showAs } from "./showAs.ts";
import { readAccessible, readConsole } from "./systemScripts.ts";

/** A tab of Firefox. */
export class FirefoxPage extends FirefoxFrame implements LensPage {
  readonly handle: string;
  /** Position of the pointer. */
  #pointerAt: Point = { x: 0, y: 0 };

  private constructor(chrome: FirefoxChrome, browserId: number, handle: string) {
    super(chrome, browserId, 0, {
      moveTo: (position) => this.moveTo(position),
      click: (position) => this.click(position),
      tap: (position) => this.tap(position),
    });
    this.handle = handle;
  }

  /** Opens an empty tab in the foreground, displayed with the options. */
  static async create(chrome: FirefoxChrome, options: PageOptions): Promise<FirefoxPage> {
    const { marionette } = chrome;
    const { handle } = await chrome.inHome(() => marionette.send("WebDriver:NewWindow", { type: "tab" }));
    const browserId = await chrome.inTab(String(handle), async () => {
      await marionette.send("Marionette:SetContext", { value: "chrome" });
      const script = "return gBrowser.selectedBrowser.browserId";
      return (await marionette.send("WebDriver:ExecuteScript", { script, sandbox: "system" })).value;
    });
    const page = new FirefoxPage(chrome, Number(browserId), String(handle));
    await page.show({ width: 1000, height: 800, ...options });
    return page;
  }

  show(options: PageOptions): Promise<void> {
    return showAs(this.chrome, this.browserId, options);
  }

  async goto(url: string): Promise<void> {
    await this.#send("WebDriver:Navigate", { url });
  }

  async pinch(scale: number): Promise<void> {
    const pinch = "(scale) => window.windowUtils.setResolutionAndScaleTo(scale)";
    await this.chrome.inDocument(this.browserId, 0, "system", pinch, [scale]);
  }

  async reload(): Promise<void> {
    await this.#send("WebDriver:Refresh");
  }

  frame(text: string): Promise<LensFrame> {
    const list = () =>
      this.chrome.run<[number, string][]>(
        `return BrowsingContext.getCurrentTopByBrowserId(args[0]).getAllBrowsingContextsInSubtree().slice(1)
           .map(context => [context.id, context.currentWindowGlobal?.documentURI.spec ?? ""])`,
        this.browserId,
      );
    return waitFor(
      `a frame with ${text} in its URL`,
      async () => {
        const found = (await list()).find(([, url]) => url.includes(text));
        if (!found) return undefined;
        const frame = new FirefoxFrame(this.chrome, this.browserId, found[0], this.pointer);
        return (await frame.isParsed()) && frame;
      },
      list,
    );
  }

  async moveTo(position: Point): Promise<void> {
    const path = pointerPath(this.#pointerAt, position);
    this.#pointerAt = position;
    await this.#inTab((marionette) => movePointer(marionette, path, false));
  }

  async click(position: Point): Promise<void> {
    const path = pointerPath(this.#pointerAt, position);
    this.#pointerAt = position;
    await this.#inTab((marionette) => movePointer(marionette, path, true));
  }

  tap(position: Point): Promise<void> {
    return this.#inTab((marionette) => tapAt(marionette, position));
  }

  scroll(y: number): Promise<void> {
    return this.#inTab((marionette) => turnWheel(marionette, this.#pointerAt, y));
  }

  press(key: string): Promise<void> {
    return this.#inTab((marionette) => pressKey(marionette, key));
  }

  type(text: string): Promise<void> {
    return this.#inTab((marionette) => typeText(marionette, text));
  }

  accessibility(): Promise<AccessibleNode> {
    return waitFor("the accessibility tree", () => this.inSystem<AccessibleNode | null>(readAccessible));
  }

  async screenshot(path: string, clip?: Box): Promise<void> {
    await this.bringToFront();
    await writeFile(path, await drawSnapshot(this.chrome, this.browserId, clip));
  }

  async emulateMedium(medium: "screen" | "print"): Promise<void> {
    await override(this.chrome, this.browserId, { mediumOverride: medium === "print" ? "print" : "" });
  }

  async printToPdf(path: string): Promise<void> {
    const { value } = await this.#send("WebDriver:Print", { background: true });
    await writeFile(path, Buffer.from(String(value), "base64"));
  }

  console(): Promise<string[]> {
    return this.inSystem(readConsole);
  }

  async bringToFront(): Promise<void> {
    await this.#inTab(async () => undefined);
  }

  async close(): Promise<void> {
    await this.#send("WebDriver:CloseWindow");
  }

  #inTab<Result>(work: (marionette: FirefoxChrome["marionette"]) => Promise<Result>): Promise<Result> {
    return this.chrome.inTab(this.handle, () => work(this.chrome.marionette));
  }

  #send(command: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.#inTab((marionette) => marionette.send(command, parameters));
  }
}

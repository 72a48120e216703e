import type { KeyInput, Page } from "puppeteer-core";
import { pointerPath } from "../FrameTools.ts";
import type { AccessibleNode, Box, LensFrame, LensPage, PageOptions, Point } from "../LensBrowser.ts";
import { waitFor } from "../waitFor.ts";
import { ChromiumFrame } from "./ChromiumFrame.ts";
import { clientOf } from "./evaluateIn.ts";
import { readAccessible } from "./readAccessible.ts";
import { showAs } from "./showAs.ts";

/** A tab of Chromium. */
export class ChromiumPage extends ChromiumFrame implements LensPage {
  readonly page: Page;
  readonly #messages: string[] = [];
  /** Position of the pointer. */
  #pointerAt: Point = { x: 0, y: 0 };

  constructor(page: Page) {
    super(page.mainFrame(), {
      moveTo: (position) => this.moveTo(position),
      click: (position) => this.click(position),
      tap: (position) => this.tap(position),
    });
    this.page = page;
    page.on("console", (message) => this.#messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.#messages.push(`error: ${error}`));
  }

  show(options: PageOptions): Promise<void> {
    return showAs(this.page, options);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  frame(text: string): Promise<LensFrame> {
    const frames = () => this.page.frames().slice(1);
    return waitFor(
      `a frame with ${text} in its URL`,
      async () => {
        const found = frames().find((each) => each.url().includes(text));
        if (!found) return undefined;
        const frame = new ChromiumFrame(found, this.pointer);
        return (await frame.isParsed()) && frame;
      },
      () => frames().map((frame) => frame.url()),
    );
  }

  async moveTo(position: Point): Promise<void> {
    const path = pointerPath(this.#pointerAt, position);
    this.#pointerAt = position;
    // Sent together: if each move waited for the one before, the pointer would rest at each point on a busy machine.
    await Promise.all(path.map(({ x, y }) => this.page.mouse.move(x, y)));
  }

  async click(position: Point): Promise<void> {
    // Sent together: if the press waited for the move to end, the pointer would rest on its target and open a card.
    await Promise.all([this.moveTo(position), this.page.mouse.click(position.x, position.y)]);
  }

  async tap({ x, y }: Point): Promise<void> {
    if (!this.page.viewport()?.hasTouch) throw new Error("Taps need a page opened with touch: true");
    await this.page.touchscreen.tap(x, y);
  }

  async pinch(scale: number): Promise<void> {
    const client = await this.page.createCDPSession();
    await client.send("Emulation.setPageScaleFactor", { pageScaleFactor: scale });
    await client.detach();
  }

  scroll(y: number): Promise<void> {
    return this.page.mouse.wheel({ deltaY: y });
  }

  press(key: string): Promise<void> {
    return pressKey(this.page, key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  accessibility(): Promise<AccessibleNode> {
    return readAccessible(clientOf(this.page.mainFrame()));
  }

  async screenshot(path: string, clip?: Box): Promise<void> {
    // Puppeteer's clips are relative to the document, not the viewport.
    const [x, y] = await this.evaluate(() => [scrollX, scrollY] as [number, number]);
    const moved = clip && { ...clip, x: clip.x + x, y: clip.y + y };
    await this.page.screenshot({ path: pngPath(path), ...(moved && { clip: moved }) });
  }

  emulateMedium(medium: "screen" | "print"): Promise<void> {
    return this.page.emulateMediaType(medium);
  }

  async printToPdf(path: string): Promise<void> {
    await this.page.pdf({ path, printBackground: true });
  }

  async console(): Promise<string[]> {
    return [...this.#messages];
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Presses a key such as "Escape", also with modifiers: "Control+a". */
export async function pressKey(page: Page, key: string): Promise<void> {
  const keys = (key === "+" ? [key] : key.split("+")) as KeyInput[];
  const last = keys.pop();
  if (!last) throw new Error(`No such key: "${key}"`);
  for (const held of keys) await page.keyboard.down(held);
  await page.keyboard.press(last);
  for (const held of keys.reverse()) await page.keyboard.up(held);
}

/** Returns the path, typed for Puppeteer. Throws if it does not end in ".png". */
export function pngPath(path: string): `${string}.png` {
  if (!path.endsWith(".png")) throw new Error(`The name of a screenshot must end in .png: ${path}`);
  return path as `${string}.png`;
}

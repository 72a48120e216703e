import type { KeyInput, Page } from "puppeteer-core";
import type { AccessibleNode, Box, LensFrame, LensPage, PageOptions, Point } from "../LensBrowser.ts";
import { pointerPath } from "../pointerPath.ts";
import { waitFor } from "../waitFor.ts";
import { ChromiumFrame } from "./ChromiumFrame.ts";
import { clientOf } from "./evaluateIn.ts";
import { readAccessible } from "./readAccessible.ts";
import { showAs } from "./showAs.ts";

/** A tab of Chromium. */
export class ChromiumPage extends ChromiumFrame implements LensPage {
  readonly page: Page;
  readonly #said: string[] = [];
  #at: Point = { x: 0, y: 0 };

  constructor(page: Page) {
    super(page.mainFrame(), {
      moveTo: (place) => this.moveTo(place),
      click: (place) => this.click(place),
      tap: (place) => this.tap(place),
    });
    this.page = page;
    page.on("console", (message) => this.#said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.#said.push(`error: ${error}`));
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

  frame(part: string): Promise<LensFrame> {
    const frames = () => this.page.frames().slice(1);
    return waitFor(
      `a frame with ${part} in its address`,
      () => {
        const found = frames().find((frame) => frame.url().includes(part));
        return found && new ChromiumFrame(found, this.pointer);
      },
      () => frames().map((frame) => frame.url()),
    );
  }

  async moveTo(place: Point): Promise<void> {
    const path = pointerPath(this.#at, place);
    this.#at = place;
    for (const { x, y } of path) await this.page.mouse.move(x, y);
  }

  async click(place: Point): Promise<void> {
    await this.moveTo(place);
    await this.page.mouse.click(place.x, place.y);
  }

  async tap({ x, y }: Point): Promise<void> {
    if (!this.page.viewport()?.hasTouch) throw new Error("Open the page with touch: true to tap on it");
    await this.page.touchscreen.tap(x, y);
  }

  async pinch(scale: number): Promise<void> {
    const line = await this.page.createCDPSession();
    await line.send("Emulation.setPageScaleFactor", { pageScaleFactor: scale });
    await line.detach();
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
    // Puppeteer counts a clip from the document's corner, not the viewport's.
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
    return [...this.#said];
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Presses one key, "Escape" or "Control+a". */
export async function pressKey(page: Page, key: string): Promise<void> {
  const keys = (key === "+" ? [key] : key.split("+")) as KeyInput[];
  const last = keys.pop();
  if (!last) throw new Error(`No such key: "${key}"`);
  for (const held of keys) await page.keyboard.down(held);
  await page.keyboard.press(last);
  for (const held of keys.reverse()) await page.keyboard.up(held);
}

/** The same path, which must end in .png. */
export function pngPath(path: string): `${string}.png` {
  if (!path.endsWith(".png")) throw new Error(`A screenshot's name ends in .png: ${path}`);
  return path as `${string}.png`;
}

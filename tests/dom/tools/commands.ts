import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, KeyInput, Page, TouchHandle, Viewport } from "puppeteer-core";
import type { BrowserCommand } from "vitest/node";

/** A point in CSS pixels from the upper left corner of the test's document. */
interface Point {
  x: number;
  y: number;
}

/** The media features that a test can set, each reset by an empty text. */
interface Media {
  "prefers-color-scheme"?: "light" | "dark" | "";
  "prefers-reduced-motion"?: "reduce" | "";
  "forced-colors"?: "active" | "";
  /** The medium itself, not a feature. */
  media?: "print" | "";
}

const FAILURES = join(import.meta.dirname, "../../../.output/test-failures");

/** Chromium's default font size. */
const DEFAULT_FONT_SIZE_PX = 16;

/** One session for each page: Chromium lets no other session end an emulation. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** The finger that is down in each page. */
const touches = new WeakMap<Page, { readonly finger: TouchHandle; readonly start: number }>();

/** Returns a command that receives the tab of the test. */
const withPage =
  <Args extends unknown[], Result>(
    run: (page: Page, ...args: Args) => Promise<Result>,
  ): BrowserCommand<Args> =>
  (context, ...args) =>
    run((context as unknown as { page: Page }).page, ...args);

/**
 * What a DOM test can have its browser do: input as a reader gives it, which no script of a page can imitate, and how
 * the page is displayed. The frame with the test's document fills the viewport, so points are the same in both.
 */
export const commands = {
  movePointer: withPage(async (page, points: Point[]) => {
    for (const { x, y } of points) await page.mouse.move(x, y);
  }),
  pressPointer: withPage(async (page, { x, y }: Point) => page.mouse.click(x, y)),
  doublePress: withPage(async (page, { x, y }: Point) => page.mouse.click(x, y, { count: 2 })),
  tap: withPage(async (page, { x, y }: Point) => page.touchscreen.tap(x, y)),
  /** Presses the main button at the first point, moves to the second one and releases the button there. */
  drag: withPage(async (page, from: Point, to: Point) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
  }),
  /** Touches the first point, moves the finger to the second one and lifts it there. */
  dragTouch: withPage(async (page, from: Point, to: Point) => {
    const touch = await page.touchscreen.touchStart(from.x, from.y);
    for (let step = 1; step <= 5; step++)
      await touch.move(from.x + ((to.x - from.x) * step) / 5, from.y + ((to.y - from.y) * step) / 5);
    await touch.end();
  }),
  /** Opens the context menu. */
  pressSecondButton: withPage(async (page, { x, y }: Point) => page.mouse.click(x, y, { button: "right" })),
  /** Puts a finger on a point. */
  touch: withPage(async (page, { x, y }: Point) => {
    touches.set(page, { finger: await page.touchscreen.touchStart(x, y), start: performance.now() });
  }),
  /** Lifts the finger once it has been down for `holdMs`. Does nothing if it is not down. */
  liftFinger: withPage(async (page, holdMs: number) => {
    const touch = touches.get(page);
    touches.delete(page);
    if (!touch) return;
    await pause(Math.max(0, touch.start + holdMs - performance.now()));
    await touch.finger.end();
  }),
  turnWheel: withPage(async (page, y: number) => page.mouse.wheel({ deltaY: y })),
  /** Presses keys one after the other: "Escape", "Tab", "a"; with modifiers "Shift+Tab". */
  pressKeys: withPage(async (page, keys: string[]) => {
    for (const each of keys) {
      const modifiers = each.split("+");
      const key = modifiers.pop() as KeyInput;
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(key);
      for (const modifier of modifiers) await page.keyboard.up(modifier as KeyInput);
    }
  }),
  /** Holds a key down until it has been pressed that often: from the second time on, the events are repeats. */
  holdKey: withPage(async (page, key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.down(key as KeyInput);
    await page.keyboard.up(key as KeyInput);
  }),
  /** Chromium only. */
  emulateMedia: withPage(async (page, { media = "", ...rest }: Media) => {
    const client = await sessionOf(page);
    const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
    await client.send("Emulation.setEmulatedMedia", { media, features });
  }),
  /** Multiplies the browser's default font size, like the reader's setting in the browser. Chromium only. */
  scaleText: withPage(async (page, factor: number) => {
    const client = await sessionOf(page);
    await client.send("Page.setFontSizes", { fontSizes: { standard: DEFAULT_FONT_SIZE_PX * factor } });
  }),
  /** Frees the memory of everything that nothing refers to. Chromium only. */
  collectGarbage: withPage(async (page) => {
    const client = await page.createCDPSession();
    await client.send("HeapProfiler.collectGarbage");
    await client.detach();
  }),
  /** Resolves to a PNG of the viewport as a data URL. */
  takeScreenshot: withPage(
    async (page) => `data:image/png;base64,${await page.screenshot({ encoding: "base64" })}`,
  ),
  /** Writes a screenshot and the HTML of the test's document; resolves to their folder. */
  saveFailure: withPage(async (page, test: string, html: string) => {
    const folder = join(FAILURES, test);
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, "1.png") });
    await writeFile(join(folder, "1.html"), html);
    return folder;
  }),
  /** Vitest calls this command of its providers when a test changes the size of the viewport. */
  __vitest_viewport: withPage(async (page, size: Viewport) => page.setViewport(size)),
};

type Commands = Omit<typeof commands, "__vitest_viewport">;

/** The commands as a test calls them. */
type DomCommands = {
  [Name in keyof Commands]: Commands[Name] extends BrowserCommand<infer Args>
    ? (...args: Args) => Promise<string>
    : never;
};

// Vitest declares these in its own providers, which this project does not have.
declare module "vitest/browser" {
  export const commands: DomCommands;
  export const page: { viewport(width: number, height: number): Promise<void> };
}

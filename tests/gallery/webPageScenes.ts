import type { LensPage, PageOptions } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { chooseTheme, type Layout, type OpenScene, type Stage, themeOptions } from "./Scene.ts";

export interface CardOptions {
  /** Changes the web page before its card opens. */
  readonly prepare?: (page: LensPage, stage: Stage) => Promise<void>;
  /** Uses the open card like a reader. */
  readonly act?: (page: LensPage, stage: Stage) => Promise<void>;
}

/** Up to this width (CSS pixels) a page is on a phone, with touch input. */
const MAX_PHONE_WIDTH = 480;

/** Highlights fit the new colors of a page without transitions after this time: see `watchColors`. */
const RECOLOR_MS = 300;

/** Opens a fixture with its highlights. */
export async function openHighlights(stage: Stage, fixture: string, layout: Layout): Promise<OpenScene> {
  const options = pageOptions(layout);
  const page = await stage.lens.open(stage.fixtures.url(fixture), { ...options, ...themeOptions.light });
  await page.waitForHighlights((highlights) => highlights.length > 0);
  if (layout.isRtl) {
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
  }
  return {
    inRoot: () => Promise.reject(new Error("Highlights have no document or shadow root of their own")),
    // The theme is that of the Lens's own user interface.
    show: (theme) => recolor(page, { ...options, ...themeOptions[theme] }),
    screenshot: (path) => page.screenshot(path),
    close: () => page.close(),
  };
}

/** Opens a fixture and the card of its first highlight with that text: by touch on a phone, else by the pointer. */
export async function openCard(
  stage: Stage,
  fixture: string,
  text: string,
  layout: Layout,
  { prepare, act }: CardOptions = {},
): Promise<OpenScene> {
  const options = pageOptions(layout);
  // Under Chromium's emulated zoom (not under real zoom), input arrives elsewhere: zoom after the card is used.
  const { zoom, ...unzoomed } = options;
  const zoomsLater = zoom !== undefined && stage.lens.kind !== "firefox";
  const initial = { ...(zoomsLater ? unzoomed : options), ...themeOptions.light };
  const page = await stage.lens.open(stage.fixtures.url(fixture), initial);
  const isWanted = (highlight: { text: string }) => highlight.text === text;
  const highlights = await page.waitForHighlights((found) => found.some(isWanted));
  await prepare?.(page, stage);
  const position = await page.positionOfHighlight(highlights.findIndex(isWanted));
  await (options.touch ? page.tap(position) : page.moveTo(position));
  await page.waitForCard();
  await act?.(page, stage);
  if (zoomsLater) await page.show({ ...options, ...themeOptions.light });
  return {
    inRoot: (run, ...args) => page.evaluateInCard(run, ...args),
    async show(theme) {
      await recolor(page, { ...options, ...themeOptions[theme] });
      await page.evaluateInCard(chooseTheme, theme === "forced" ? null : theme);
    },
    screenshot: (path) => page.screenshot(path),
    close: () => page.close(),
  };
}

/** Shows the page in other colors, and waits until its highlights fit them. */
async function recolor(page: LensPage, options: PageOptions): Promise<void> {
  await page.show(options);
  await pause(page, RECOLOR_MS);
}

/** Returns the options of a web page in a layout. A zoomed page has half the width, as in a window of the same width. */
function pageOptions({ size: [width, height], isLarge }: Layout): PageOptions {
  return {
    width: isLarge ? width / 2 : width,
    height,
    ...(width <= MAX_PHONE_WIDTH && { touch: true }),
    ...(isLarge && { zoom: 2 }),
  };
}

import type { LensPage, PageOptions } from "../tools/LensBrowser.ts";
import { withPage } from "./extensionPageScenes.ts";
import { type OpenScene, type Stage, themeOptions, type Variant } from "./Scene.ts";

export interface CardOptions {
  /** Changes the web page before its card opens. */
  readonly prepare?: (page: LensPage, stage: Stage) => Promise<void>;
  /** Uses the open card like a reader. */
  readonly act?: (page: LensPage, stage: Stage) => Promise<void>;
}

/** Opens a fixture with its highlights. */
export async function openHighlights(stage: Stage, fixture: string, variant: Variant): Promise<OpenScene> {
  const layout = layoutOptions(variant);
  const page = await stage.lens.open(stage.fixtures.url(fixture), { ...layout, ...themeOptions.light });
  await page.waitForHighlights((highlights) => highlights.length > 0);
  if (variant.direction) {
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, variant.direction);
  }
  return {
    inRoot: () => Promise.reject(new Error("Highlights have no document or shadow root of their own")),
    press: (key) => page.press(key),
    show: (colors) => page.show({ ...layout, ...colors }),
    screenshot: (path) => page.screenshot(path),
    close: () => page.close(),
  };
}

/** Opens a fixture and the card of its first highlight with that text: by touch in the narrow variant, else by the pointer. */
export async function openCard(
  stage: Stage,
  fixture: string,
  text: string,
  variant: Variant,
  { prepare, act }: CardOptions = {},
): Promise<OpenScene> {
  const layout = layoutOptions(variant);
  // Hit testing finds no highlights under Chromium's emulated zoom (real zoom works): zoom after the card has opened.
  const { zoom, ...unzoomed } = layout;
  const zoomsLater = zoom !== undefined && stage.lens.kind !== "firefox";
  const initial = { ...(zoomsLater ? unzoomed : layout), ...themeOptions.light };
  const page = await stage.lens.open(stage.fixtures.url(fixture), initial);
  const isWanted = (highlight: { text: string }) => highlight.text === text;
  const highlights = await page.waitForHighlights((found) => found.some(isWanted));
  await prepare?.(page, stage);
  const position = await page.positionOfHighlight(highlights.findIndex(isWanted));
  await (variant.narrow ? page.tap(position) : page.moveTo(position));
  await page.waitForCard();
  if (zoomsLater) await page.show({ ...layout, ...themeOptions.light });
  await act?.(page, stage);
  if (variant.direction) {
    await page.evaluateInCard((root, direction) => {
      root.querySelector("[dir]")?.setAttribute("dir", direction);
    }, variant.direction);
  }
  return withPage(
    {
      inRoot: (run, ...args) => page.evaluateInCard(run, ...args),
      press: (key) => page.press(key),
      show: (colors) => page.show({ ...layout, ...colors }),
      screenshot: (path) => page.screenshot(path),
      close: async () => {},
    },
    page,
  );
}

/** Returns the options of a web page in a variant. Zoomed pages have smaller viewports, as in a window of the same size. */
function layoutOptions({ narrow, large }: Variant): PageOptions {
  const [width, height] = narrow ? [320, 640] : large ? [400, 360] : [800, 720];
  return {
    width,
    height,
    ...(narrow && { touch: true }),
    ...(large && { zoom: 2 }),
  };
}

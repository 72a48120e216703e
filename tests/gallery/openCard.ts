import type { LensPage, PageOptions } from "../tools/LensBrowser.ts";
import { type Strain, themeOptions } from "./Look.ts";
import { withPage } from "./openSurface.ts";
import type { Exhibit, Stage } from "./Scene.ts";

export interface CardOptions {
  /** What is done with the page before its card opens. */
  readonly prepare?: (page: LensPage, stage: Stage) => Promise<void>;
  /** What the reader does with the open card. */
  readonly act?: (page: LensPage, stage: Stage) => Promise<void>;
}

/** How a web page is shown: its window keeps its size where the page is zoomed. */
export function pageLook({ narrow, large }: Strain): PageOptions {
  const [width, height] = narrow ? [320, 640] : large ? [400, 360] : [800, 720];
  return {
    width,
    height,
    ...(narrow && { touch: true }),
    ...(large && { zoom: 2 }),
  };
}

/** The card over a fixture, opened at the first mark with that text: by a finger on a narrow view, else by the pointer. */
export async function openCard(
  stage: Stage,
  fixture: string,
  word: string,
  strain: Strain,
  { prepare, act }: CardOptions = {},
): Promise<Exhibit> {
  const look = pageLook(strain);
  // Zoom as Chromium emulates it, unlike its own, finds no highlight at a point: there it comes when the card is open.
  const { zoom, ...unzoomed } = look;
  const zoomsLater = zoom !== undefined && stage.lens.kind !== "firefox";
  const first = { ...(zoomsLater ? unzoomed : look), ...themeOptions.light };
  const page = await stage.lens.open(stage.fixtures.url(fixture), first);
  const marks = await page.waitForHighlights((found) => found.some(({ text }) => text === word));
  await prepare?.(page, stage);
  const place = await page.positionOfHighlight(marks.findIndex(({ text }) => text === word));
  await (strain.narrow ? page.tap(place) : page.moveTo(place));
  await page.waitForCard();
  if (zoomsLater) await page.show({ ...look, ...themeOptions.light });
  await act?.(page, stage);
  if (strain.direction) {
    await page.evaluateInCard((root, direction) => {
      root.querySelector("[dir]")?.setAttribute("dir", direction);
    }, strain.direction);
  }
  return withPage(
    {
      inRoot: (run, ...args) => page.evaluateInCard(run, ...args),
      press: (key) => page.press(key),
      show: (colors) => page.show({ ...look, ...colors }),
      screenshot: (path) => page.screenshot(path),
      close: async () => {},
    },
    page,
  );
}

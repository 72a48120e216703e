import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { ExtensionPage, LensBrowser, LensPage, PageOptions } from "../tools/LensBrowser.ts";
import { type Strain, themeOptions } from "./Look.ts";
import type { Exhibit, Stage } from "./Scene.ts";
import { standOver } from "./standOver.ts";
import { surfaceExhibit } from "./surfaceExhibit.ts";

export interface SurfaceOptions {
  /** Its width and height in CSS pixels where nothing strains it. */
  readonly size?: readonly [width: number, height: number];
  /** The fixture that the surface takes for the page in the active tab, and the number of marks it waits for there. */
  readonly over?: readonly [fixture: string, marks: number];
  /** Changes what the surface's own scripts will find in the extension's origin, before they run. */
  readonly prepare?: (surface: ExtensionPage) => Promise<void>;
  /** Whether parts of it stay busy in this state. */
  readonly busy?: boolean;
  /** What the reader does then. */
  readonly act?: (surface: ExtensionPage) => Promise<void>;
}

const NARROW = [320, 640] as const;

/** A page of the extension in a tab of its own, as soon as it says something and nothing in it is busy. */
export async function openSurface(
  stage: Stage,
  path: string,
  strain: Strain,
  options: SurfaceOptions = {},
): Promise<Exhibit> {
  const { size = [1000, 800], over, prepare, busy = false, act } = options;
  const [width, height] = strain.narrow ? NARROW : size;
  const look: PageOptions = {
    width,
    height,
    ...(strain.large && { textScale: 2 }),
  };
  const under = over && (await stage.lens.open(stage.fixtures.url(over[0])));
  if (over) await under?.waitForHighlights(over[1]);
  const surface = await openPrepared(
    stage.lens,
    path,
    { ...look, ...themeOptions.light },
    async (neutral) => {
      if (under) await standOver(neutral, await under.url());
      await prepare?.(neutral);
    },
  );
  await surface.waitFor(isSettled, busy);
  await act?.(surface);
  if (strain.direction) {
    await surface.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, strain.direction);
  }
  return under ? withPage(surfaceExhibit(surface, look), under) : surfaceExhibit(surface, look);
}

/** The exhibit, whose end is also that of the page behind it. */
export function withPage(exhibit: Exhibit, page: LensPage): Exhibit {
  return {
    ...exhibit,
    async close() {
      await exhibit.close();
      await page.close();
    },
  };
}

/** The page is written into a neutral one of the same origin, whose globals have been changed before. */
export async function openPrepared(
  lens: LensBrowser,
  path: string,
  look: PageOptions,
  prepare: (neutral: ExtensionPage) => Promise<void>,
): Promise<ExtensionPage> {
  const html = await readFile(join(await extensionFolder(lens.kind), path), "utf8");
  const surface = await lens.openExtensionPage("manifest.json", look);
  await prepare(surface);
  await surface.evaluate(
    (address, text) => {
      history.replaceState(null, "", address);
      document.open();
      document.write(text);
      document.close();
    },
    `/${path}`,
    html,
  );
  return surface;
}

/**
 * Whether a document is loaded and says something that its script has written, and nothing in it is busy unless that
 * may be.
 */
export function isSettled(mayBeBusy: boolean): boolean {
  if (document.readyState !== "complete" || !document.body.innerText.trim()) return false;
  // The popup's page has its name and an empty row of links before its script has run.
  if (document.querySelector("nav:empty")) return false;
  return mayBeBusy || !document.querySelector("[aria-busy=true]");
}

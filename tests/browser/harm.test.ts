import { afterAll, beforeAll, expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { emptyExtension } from "../tools/emptyExtension.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import type { LensBrowser, LensPage } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { countEvents, eventTypes, readState } from "../tools/pageState.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Pages, and how many marks the Lens makes on each. */
const pages = [
  ["article.html", 10],
  ["hazards.html", 23],
  ["inline.html", 10],
  ["blocks.html", 1],
  ["editors.html", 1],
  ["clobbered.html", 2],
  ["abbreviations.html", 3],
  ["dialog.html", 2],
  ["corners.html", 5],
  ["clean.html", 0],
] as const;

const pause = (page: LensPage, ms: number) =>
  page.evaluate((time) => new Promise<void>((resolve) => setTimeout(resolve, time)), ms);

/** Sent to the page. */
const countMarks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

/** What a reader does who opens no card: none of it is the Lens's. */
async function use(page: LensPage): Promise<void> {
  await page.moveTo({ x: 20, y: 30 });
  await page.moveTo({ x: 300, y: 40 });
  await page.click({ x: 700, y: 790 });
  for (const key of ["a", "Control+a", "Escape"]) await page.press(key);
  await page.scroll(200);
  await pause(page, 500);
}

eachBrowser("harm", (stage) => {
  let bare: LensBrowser | undefined;
  let removeEmpty: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const { kind } = stage.lens;
    const empty = await emptyExtension(kind);
    removeEmpty = empty.remove;
    bare = await launchLens({ kind, executable: await ensureBrowser(kind), extension: empty.folder });
  });
  afterAll(async () => {
    await bare?.close();
    await removeEmpty?.();
  });

  const stateIn = async (browser: LensBrowser | undefined, fixture: string, marks: number) => {
    if (!browser) throw new Error("The browser without the Lens has not started");
    const page = await browser.open(stage.fixtures.url(fixture));
    await page.evaluate(countEvents, eventTypes);
    // Not by their boxes: to ask for a box in closed details changes what a selection's text is in Chromium.
    await waitFor(
      `${marks} marks`,
      async () => (await page.evaluate(countMarks)) === marks,
      () => page.evaluate(countMarks),
    );
    await pause(page, 400);
    const before = await page.evaluate(readState);
    await use(page);
    const after = await page.evaluate(readState);
    await page.close();
    return { before, after };
  };

  it.each(pages)("leaves all of %s as it is without the Lens", async (fixture, marks) => {
    const alone = await stateIn(bare, fixture, 0);
    expect(alone.after.html).toContain("keydown");
    expect(await stateIn(stage.lens, fixture, marks)).toEqual(alone);
  });
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { emptyExtension } from "../tools/emptyExtension.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { countMarks, stateAfterUse } from "../tools/stateAfterUse.ts";
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

  const stateIn = (browser: LensBrowser | undefined, fixture: string, marks: number) => {
    if (!browser) throw new Error("The browser without the Lens has not started");
    return stateAfterUse(browser, stage.fixtures.url(fixture), (page) =>
      // Not by their boxes: to ask for a box in closed details changes what a selection's text is in Chromium.
      waitFor(
        `${marks} marks`,
        async () => (await countMarks(page)) === marks,
        () => countMarks(page),
      ),
    );
  };

  it.each(pages)("leaves all of %s as it is without the Lens", async (fixture, marks) => {
    const alone = await stateIn(bare, fixture, 0);
    expect(alone.after.html).toContain("keydown");
    expect(await stateIn(stage.lens, fixture, marks)).toEqual(alone);
  });
});

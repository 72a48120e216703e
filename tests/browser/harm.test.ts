import { expect, it } from "vitest";
import { bareBeside } from "../tools/bareBeside.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
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
  const bare = bareBeside(stage);

  const stateIn = (browser: LensBrowser, fixture: string, marks: number) =>
    stateAfterUse(browser, stage.fixtures.url(fixture), (page) =>
      // Not by their boxes: to ask for a box in closed details changes what a selection's text is in Chromium.
      waitFor(
        `${marks} marks`,
        async () => (await countMarks(page)) === marks,
        () => countMarks(page),
      ),
    );

  it.each(pages)("leaves all of %s as it is without the Lens", async (fixture, marks) => {
    const alone = await stateIn(bare(), fixture, 0);
    expect(alone.after.html).toContain("keydown");
    expect(await stateIn(stage.lens, fixture, marks)).toEqual(alone);
  });
});

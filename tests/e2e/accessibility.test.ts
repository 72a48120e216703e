import { afterAll, expect, it, type TestContext } from "vitest";
import { type Strain, type Theme, themeOptions } from "../gallery/Look.ts";
import { isSettled } from "../gallery/openSurface.ts";
import type { Exhibit, Scene } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { overflows } from "../tools/overflows.ts";
import { runAxe } from "../tools/runAxe.ts";
import { smallTargets } from "../tools/smallTargets.ts";
import { walkByKeyboard } from "../tools/walkByKeyboard.ts";

/** WCAG 2.2, SC 2.5.8. */
const LEAST_TARGET = 24;

const examined = scenes.filter(({ isExamined }) => isExamined);

/** The first state of each surface shows most. */
const fullest = examined.filter(
  ({ name }, at) => at === examined.findIndex((other) => surfaceOf(other.name) === surfaceOf(name)),
);

function surfaceOf(name: string): string | undefined {
  return name.split("-")[0];
}

eachBrowser("accessibility", (stage) => {
  const examine = async (scene: Scene, strain: Strain, look: (exhibit: Exhibit) => Promise<void>) => {
    const exhibit = await scene.open(stage, strain);
    try {
      if (exhibit) await look(exhibit);
    } finally {
      await exhibit?.close();
    }
  };

  it.each(examined)("axe finds nothing in $name, whatever its colours", (scene) =>
    examine(scene, {}, async (exhibit) => {
      const found: Partial<Record<Theme, string[]>> = { light: await exhibit.inRoot(runAxe("every")) };
      // Chromium tells the page's own colours of texts, whatever it paints them in.
      for (const theme of ["dark", ...(stage.lens.kind === "firefox" ? ["forced" as const] : [])] as const) {
        await exhibit.show(themeOptions[theme]);
        found[theme] = await exhibit.inRoot(runAxe("contrast"));
      }
      expect(Object.values(found).flat(), JSON.stringify(found, null, 2)).toEqual([]);
    }),
  );

  const skipRepeated = (scene: Scene, skip: TestContext["skip"]) =>
    skip(
      stage.lens.kind === "firefox" && !fullest.includes(scene),
      "Boxes are as large in Firefox: the fullest state of each surface is enough there",
    );

  // What stands in a narrow view is as large as anywhere else, or smaller.
  it.for(examined)("$name fits a narrow view, and a finger its controls", (scene, { skip }) => {
    skipRepeated(scene, skip);
    return examine(scene, { narrow: true }, async (exhibit) => {
      expect(await exhibit.inRoot(smallTargets, LEAST_TARGET)).toEqual([]);
      expect(await exhibit.inRoot(overflows)).toEqual([]);
    });
  });

  it.for(examined)("$name fits with text of 200 %", (scene, { skip }) => {
    skipRepeated(scene, skip);
    return examine(scene, { large: true }, async (exhibit) => {
      expect(await exhibit.inRoot(overflows)).toEqual([]);
    });
  });

  // What a state of a surface is made of by a broken background is kept as an error.
  afterAll(async () => {
    const errors = await stage.lens.takeErrors();
    expect(errors.filter((error) => !/for the gallery|Script error/.test(error))).toEqual([]);
  });

  it("leads the keyboard to everything in the popup, and back", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await stage.lens.openPopup(page);
    await popup.waitFor(isSettled, false);
    const { controls, stops } = await walkByKeyboard(popup);
    expect(stops.map(({ control }) => control)).toEqual([...Array(controls).keys()]);
    expect(stops.filter(({ name }) => !name)).toEqual([]);
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const back = await walkByKeyboard(popup, "Shift+Tab");
    expect(back.stops.map(({ name }) => name)).toEqual(stops.map(({ name }) => name).reverse());
    await popup.close();
    await page.close();
  });
});

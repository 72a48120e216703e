import { afterAll, expect, it, type TestContext } from "vitest";
import { type Strain, type Theme, themeOptions } from "../gallery/Look.ts";
import { isSettled } from "../gallery/openSurface.ts";
import type { Exhibit, Scene } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { findOverflows, findSmallTargets } from "../tools/layoutChecks.ts";
import { runAxe } from "../tools/runAxe.ts";
import { walkByKeyboard } from "../tools/walkByKeyboard.ts";

/** Minimum target size of WCAG 2.2, SC 2.5.8. */
const MIN_TARGET_PX = 24;

const examinedScenes = scenes.filter(({ isExamined }) => isExamined);

/** The first scene of each surface, which is the one with the most content. */
const fullestScenes = examinedScenes.filter(
  ({ name }, at) => at === examinedScenes.findIndex((other) => surfaceOf(other.name) === surfaceOf(name)),
);

function surfaceOf(name: string): string | undefined {
  return name.split("-")[0];
}

eachBrowser("accessibility", (stage) => {
  const examine = async (scene: Scene, strain: Strain, check: (exhibit: Exhibit) => Promise<void>) => {
    const exhibit = await scene.open(stage, strain);
    try {
      if (exhibit) await check(exhibit);
    } finally {
      await exhibit?.close();
    }
  };

  it.each(examinedScenes)("axe finds no violation in $name in any color scheme", (scene) =>
    examine(scene, {}, async (exhibit) => {
      const found: Partial<Record<Theme, string[]>> = { light: await exhibit.inRoot(runAxe("every")) };
      // In forced colors, Chromium's getComputedStyle returns the page's own text colors, not the painted ones.
      for (const theme of ["dark", ...(stage.lens.kind === "firefox" ? ["forced" as const] : [])] as const) {
        await exhibit.show(themeOptions[theme]);
        found[theme] = await exhibit.inRoot(runAxe("contrast"));
      }
      expect(Object.values(found).flat(), JSON.stringify(found, null, 2)).toEqual([]);
    }),
  );

  const skipInFirefox = (scene: Scene, skip: TestContext["skip"]) =>
    skip(
      stage.lens.kind === "firefox" && !fullestScenes.includes(scene),
      "Boxes have the same size in Firefox: the fullest scene of each surface is enough there",
    );

  // Targets are never smaller in a wide view than in a narrow one, so the narrow view is enough.
  it.for(examinedScenes)(
    "$name fits a narrow view, and its controls are large enough for a finger",
    (scene, { skip }) => {
      skipInFirefox(scene, skip);
      return examine(scene, { narrow: true }, async (exhibit) => {
        expect(await exhibit.inRoot(findSmallTargets, MIN_TARGET_PX)).toEqual([]);
        expect(await exhibit.inRoot(findOverflows)).toEqual([]);
      });
    },
  );

  it.for(examinedScenes)("$name does not overflow with text of 200 %", (scene, { skip }) => {
    skipInFirefox(scene, skip);
    return examine(scene, { large: true }, async (exhibit) => {
      expect(await exhibit.inRoot(findOverflows)).toEqual([]);
    });
  });

  // Some scenes break the background on purpose, which adds entries to the error log.
  afterAll(async () => {
    const errors = await stage.lens.takeErrors();
    expect(errors.filter((error) => !/for the gallery|Script error/.test(error))).toEqual([]);
  });

  it("Tab reaches every control of the popup, and Shift+Tab reaches them in reverse order", async () => {
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

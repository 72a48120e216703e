import { expect, it } from "vitest";
import { isRendered } from "../gallery/extensionPageScenes.ts";
import { chosenThemes, type OpenScene, type Scene, type Theme, type Variant } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { findOverflows, findSmallTargets } from "../tools/layoutChecks.ts";
import { runAxe } from "../tools/runAxe.ts";
import { walkByKeyboard } from "../tools/walkByKeyboard.ts";

/** Minimum target size of WCAG 2.2, SC 2.5.8. */
const MIN_TARGET_PX = 24;

/** The width that a page must fit (WCAG 2.2, SC 1.4.10). */
const NARROW_PX = 320;

const testedScenes = scenes.filter(({ isTested }) => isTested);

/** The first scene of each surface, which is the one with the most content. */
const fullestScenes = testedScenes.filter(
  ({ name }, at) => at === testedScenes.findIndex((other) => surfaceOf(other.name) === surfaceOf(name)),
);

function surfaceOf(name: string): string | undefined {
  return name.split("-")[0];
}

inEachBrowser("accessibility", (env, kind) => {
  const checkScene = async (
    scene: Scene,
    variant: Variant,
    check: (openScene: OpenScene) => Promise<void>,
  ) => {
    const openScene = await scene.open(env, variant);
    try {
      await check(openScene);
    } finally {
      await openScene.close();
    }
  };

  // In forced colors, Chromium's getComputedStyle returns the page's own text colors, not the painted ones.
  const themes: readonly Theme[] = kind === "firefox" ? [...chosenThemes, "forced"] : chosenThemes;

  it.each(testedScenes)("axe finds no violation in $name in any theme", (scene) =>
    checkScene(scene, {}, async (openScene) => {
      const found: Partial<Record<Theme, string[]>> = {};
      for (const theme of themes) {
        await openScene.show(theme);
        // Themes differ only in colors.
        found[theme] = await openScene.inRoot(runAxe(theme === "light" ? "every" : "contrast"));
      }
      expect(Object.values(found).flat(), JSON.stringify(found, null, 2)).toEqual([]);
    }),
  );

  // Boxes have the same size in Firefox: the fullest scene of each surface is enough there.
  const laidOutScenes = kind === "firefox" ? fullestScenes : testedScenes;

  // Targets are never smaller in a wide view than in a narrow one, so the narrow view is enough.
  it.each(laidOutScenes)(
    "$name fits a narrow view, and its controls are large enough for a finger",
    (scene) =>
      checkScene(scene, { width: NARROW_PX }, async (openScene) => {
        expect(await openScene.inRoot(findSmallTargets, MIN_TARGET_PX)).toEqual([]);
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
      }),
  );

  it.each(laidOutScenes)("$name does not overflow with text of 200 %", (scene) =>
    checkScene(scene, { isLarge: true }, async (openScene) => {
      expect(await openScene.inRoot(findOverflows)).toEqual([]);
    }),
  );

  it("Tab reaches every control of the popup, and Shift+Tab reaches them in reverse order", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(isRendered, false);
    const { controls, stops } = await walkByKeyboard(popup);
    expect(stops.map(({ control }) => control)).toEqual([...Array(controls).keys()]);
    expect(stops.filter(({ name }) => !name)).toEqual([]);
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const back = await walkByKeyboard(popup, "Shift+Tab");
    expect(back.stops.map(({ name }) => name)).toEqual(stops.map(({ name }) => name).reverse());
  });
});

import { describe, expect, it } from "vitest";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import type { OpenScene, Variant } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { expectOnlyLanguage } from "../tools/expectOnlyLanguage.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { findOverflows } from "../tools/layoutChecks.ts";
import { readSurface } from "../tools/readSurface.ts";
import { runAxe } from "../tools/runAxe.ts";

const languages = Object.keys(allCatalogs) as (keyof typeof allCatalogs)[];

/** German has some of the longest texts; Arabic is written from right to left. */
const LONGEST_AND_REVERSED = ["de", "ar"];

/** The width that a page must fit (WCAG 2.2, SC 1.4.10). */
const NARROW_PX = 320;

/** A scene of each surface with most of its texts. */
const surfaces = [
  ...["popup-mentions", "popup-causes", "popup-organizations", "popup-forms"],
  ...["card-more", "card-help", "options", "welcome"],
];
const withStatements = ["popup-causes", "card-more"];

inEachBrowser("languages", (env, kind) => {
  const inspect = async <Result>(
    name: string,
    variant: Variant,
    run: (openScene: OpenScene) => Promise<Result>,
  ) => {
    const openScene = await scenes.find((scene) => scene.name === name)?.open(env, variant);
    if (!openScene) return expect.unreachable(`no scene ${name}`);
    try {
      return await run(openScene);
    } finally {
      await openScene.close();
    }
  };

  // Texts have the same size in Firefox: a long and a right-to-left language are enough there.
  const tested = languages.filter(
    (language) => kind === "chromium" || LONGEST_AND_REVERSED.includes(language),
  );

  describe.each(tested)("%s", (language) => {
    it.each(surfaces)("is the only language of the %s", async (surface) => {
      const { direction, messages } = await allCatalogs[language]();
      await inspect(surface, { language }, async (openScene) => {
        const shown = await openScene.inRoot(readSurface);
        expect(shown.dir).toBe(direction);
        expectOnlyLanguage(language, shown);
        if (withStatements.includes(surface)) {
          expect(shown.dates.length).toBeGreaterThan(0);
          expect(shown.texts.includes(messages["source.translated"])).toBe(language !== "en");
        }
        if (surface === "popup-organizations") expect(shown.countryOptions.length).toBeGreaterThan(0);
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
        // Languages differ only in text length and direction, so axe runs on two of them.
        if (!LONGEST_AND_REVERSED.includes(language)) return;
        // accessibility.test.ts checks the colors.
        const found = await openScene.inRoot(runAxe("every"));
        expect(found.filter((line) => !/^(color-contrast|no colors)/.test(line))).toEqual([]);
      });
    });

    it.each(surfaces)("fits the %s in a narrow view", async (surface) => {
      await inspect(surface, { width: NARROW_PX, language }, async (openScene) => {
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
      });
    });
  });
});

import { describe, expect, it } from "vitest";
import { popupTabs } from "../../components/popup/popupTabs.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import type { OpenScene } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { expectOnlyLanguage } from "../tools/expectOnlyLanguage.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { findOverflows } from "../tools/layoutChecks.ts";
import { readSurface } from "../tools/readSurface.ts";
import { runAxe } from "../tools/runAxe.ts";

/** German has some of the longest texts; Arabic is written from right to left. */
const LONGEST_AND_REVERSED = ["de", "ar"];

/** The tabs of the popup, and other surfaces. */
const surfaces = [...popupTabs, "card", "options"];
const withStatements = ["causes", "card"];

inEachBrowser("languages", (env, kind) => {
  const inspect = async <Result>(
    name: string,
    narrow: boolean,
    run: (openScene: OpenScene) => Promise<Result>,
  ) => {
    const openScene = await scenes.find((scene) => scene.name === name)?.open(env, { narrow });
    if (!openScene) return expect.unreachable(`no scene ${name}`);
    try {
      return await run(openScene);
    } finally {
      await openScene.close();
    }
  };

  // Texts have the same size in Firefox: a long and a right-to-left language are enough there.
  const tested = Object.entries(allCatalogs).filter(
    ([language]) => kind === "chromium" || LONGEST_AND_REVERSED.includes(language),
  );

  describe.each(tested)("%s", (language, load) => {
    it.each(surfaces)("is the only language of the %s", async (surface) => {
      const { direction, messages } = await load();
      await inspect(`language-${language}-${surface}`, false, async (openScene) => {
        const shown = await openScene.inRoot(readSurface);
        expect(shown.dir).toBe(direction);
        expectOnlyLanguage(language, shown);
        if (withStatements.includes(surface)) {
          expect(shown.dates.length).toBeGreaterThan(0);
          expect(shown.texts.includes(messages["source.translated"])).toBe(language !== "en");
        }
        if (surface === "organizations") expect(shown.countryOptions.length).toBeGreaterThan(0);
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
        // Languages differ only in text length and direction, so axe runs on two of them.
        if (!LONGEST_AND_REVERSED.includes(language)) return;
        // accessibility.test.ts checks the colors.
        const found = await openScene.inRoot(runAxe("every"));
        expect(found.filter((line) => !/^(color-contrast|no colours)/.test(line))).toEqual([]);
      });
    });

    it.each(surfaces)("fits the %s in a narrow view", async (surface) => {
      await inspect(`language-${language}-${surface}`, true, async (openScene) => {
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
      });
    });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import type { OpenScene } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { findOverflows } from "../tools/layoutChecks.ts";
import { runAxe } from "../tools/runAxe.ts";

/**
 * Returns a surface's language, direction and texts, and its dates and country names together with the same dates and
 * names as the browser formats them in that language.
 */
function readSurface(root: Document | ShadowRoot) {
  const surface =
    "documentElement" in root ? root.documentElement : root.querySelector<HTMLElement>("[lang]");
  if (!surface) throw new Error("No element says which language this is in");
  const { lang, dir } = surface;
  const dates = [...root.querySelectorAll<HTMLTimeElement>("time")].map(({ dateTime, textContent }) => ({
    shown: textContent ?? "",
    expected: new Intl.DateTimeFormat(lang, {
      dateStyle: "long",
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem: "latn",
    }).format(new Date(dateTime)),
  }));
  const countries = new Intl.DisplayNames(lang, { type: "region" });
  const countryOptions = [...root.querySelectorAll<HTMLOptionElement>("option")]
    .filter(({ value }) => /^[A-Z]{2}$/.test(value))
    .map(({ value, label }) => ({ shown: label, expected: countries.of(value) ?? value }));
  const texts = [...surface.querySelectorAll("*")]
    .filter((element) => element.children.length === 0)
    .map(({ textContent }) => textContent?.trim() ?? "");
  return { lang, dir, dates, countryOptions, texts };
}

/** German has some of the longest texts; Arabic is written from right to left. */
const LONGEST_AND_REVERSED = ["de", "ar"];

/** English texts of several words, which appear in no other language. */
const englishTexts: ReadonlySet<string> = new Set(
  Object.values(en.messages)
    .flatMap((message) => (typeof message === "string" ? [message] : Object.values(message)))
    .filter(
      (text) => text.includes(" ") && !text.includes("{") && !text.startsWith(en.messages["lens.name"]),
    ),
);

/** Checks that a surface has its texts, dates and countries in one language only. */
function expectOnly(language: string, shown: ReturnType<typeof readSurface>): void {
  expect(new Intl.Locale(shown.lang).language).toBe(language);
  for (const { shown: text, expected } of [...shown.dates, ...shown.countryOptions])
    expect(text).toContain(expected);
  if (language !== "en") expect(shown.texts.filter((text) => englishTexts.has(text))).toEqual([]);
}

inEachBrowser("languages", (env) => {
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

  describe.each(Object.entries(allCatalogs))("%s", (language, load) => {
    beforeEach(({ skip }) => {
      const isEnough = env.lens.kind === "chromium" || LONGEST_AND_REVERSED.includes(language);
      skip(
        !isEnough,
        "Texts have the same size in Firefox: a long and a right-to-left language are enough there",
      );
    });

    it.each(["popup", "card", "options"])("is the only language of the %s", async (surface) => {
      const { direction, messages } = await load();
      await inspect(`language-${language}-${surface}`, false, async (openScene) => {
        const shown = await openScene.inRoot(readSurface);
        expect(shown.dir).toBe(direction);
        expectOnly(language, shown);
        if (surface !== "options") {
          expect(shown.dates.length).toBeGreaterThan(0);
          expect(shown.texts.includes(messages["source.translated"])).toBe(language !== "en");
        }
        if (surface === "popup") expect(shown.countryOptions.length).toBeGreaterThan(0);
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
        // Languages differ only in text length and direction, so axe runs on two of them.
        if (!LONGEST_AND_REVERSED.includes(language)) return;
        // accessibility.test.ts checks the colors.
        const found = await openScene.inRoot(runAxe("every"));
        expect(found.filter((line) => !/^(color-contrast|no colours)/.test(line))).toEqual([]);
      });
    });

    it.each(["popup", "card", "options"])("fits the %s in a narrow view", async (surface) => {
      await inspect(`language-${language}-${surface}`, true, async (openScene) => {
        expect(await openScene.inRoot(findOverflows)).toEqual([]);
      });
    });
  });
});

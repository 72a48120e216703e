import { beforeEach, describe, expect, it } from "vitest";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import type { Exhibit } from "../gallery/Scene.ts";
import { scenes } from "../gallery/scenes.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { overflows } from "../tools/overflows.ts";
import { runAxe } from "../tools/runAxe.ts";

/** What a surface says of itself and of the records, and the days as the browser would write them in its language. */
function readSurface(root: Document | ShadowRoot) {
  const surface =
    "documentElement" in root ? root.documentElement : root.querySelector<HTMLElement>("[lang]");
  if (!surface) throw new Error("No element says which language this is in");
  const { lang, dir } = surface;
  const days = [...root.querySelectorAll<HTMLTimeElement>("time")].map(({ dateTime, textContent }) => ({
    said: textContent ?? "",
    expected: new Intl.DateTimeFormat(lang, {
      dateStyle: "long",
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem: "latn",
    }).format(new Date(dateTime)),
  }));
  const countries = new Intl.DisplayNames(lang, { type: "region" });
  const choices = [...root.querySelectorAll<HTMLOptionElement>("option")]
    .filter(({ value }) => /^[A-Z]{2}$/.test(value))
    .map(({ value, label }) => ({ said: label, expected: countries.of(value) ?? value }));
  const texts = [...surface.querySelectorAll("*")]
    .filter((element) => element.children.length === 0)
    .map(({ textContent }) => textContent?.trim() ?? "");
  return { lang, dir, days, choices, texts };
}

/** German is among the longest, Arabic is written from right to left. */
const LONGEST_AND_REVERSED = ["de", "ar"];

/** Texts of several English words that no other language has alike. */
const english: ReadonlySet<string> = new Set(
  Object.values(en.messages)
    .flatMap((message) => (typeof message === "string" ? [message] : Object.values(message)))
    .filter(
      (text) => text.includes(" ") && !text.includes("{") && !text.startsWith(en.messages["lens.name"]),
    ),
);

eachBrowser("languages", (stage) => {
  const look = async <Result>(name: string, narrow: boolean, at: (exhibit: Exhibit) => Promise<Result>) => {
    const exhibit = await scenes.find((scene) => scene.name === name)?.open(stage, { narrow });
    if (!exhibit) return expect.unreachable(`no scene ${name}`);
    try {
      return await at(exhibit);
    } finally {
      await exhibit.close();
    }
  };

  describe.each(Object.entries(allCatalogs))("%s", (language, load) => {
    beforeEach(({ skip }) => {
      const isEnough = stage.lens.kind === "chromium" || LONGEST_AND_REVERSED.includes(language);
      skip(
        !isEnough,
        "Texts take as much room in Firefox: the longest and a right-to-left one are enough there",
      );
    });

    it.each(["popup", "card", "options"])("is spoken by the %s, and nothing else", async (surface) => {
      const { direction, messages } = await load();
      await look(`language-${language}-${surface}`, false, async (exhibit) => {
        const { lang, dir, days, choices, texts } = await exhibit.inRoot(readSurface);
        expect(new Intl.Locale(lang).language).toBe(language);
        expect(dir).toBe(direction);
        for (const { said, expected } of days) expect(said).toContain(expected);
        for (const { said, expected } of choices) expect(said).toContain(expected);
        if (surface !== "options") {
          expect(days.length).toBeGreaterThan(0);
          expect(texts.includes(messages["source.translated"])).toBe(language !== "en");
        }
        if (surface === "popup") expect(choices.length).toBeGreaterThan(0);
        if (language !== "en") expect(texts.filter((text) => english.has(text))).toEqual([]);
        expect(await exhibit.inRoot(overflows)).toEqual([]);
        // What is drawn is the same in every language but for its length and direction.
        if (!LONGEST_AND_REVERSED.includes(language)) return;
        // The colours are examined elsewhere.
        const found = await exhibit.inRoot(runAxe("every"));
        expect(found.filter((line) => !/^(color-contrast|no colours)/.test(line))).toEqual([]);
      });
    });

    it.each(["popup", "card", "options"])("fits the %s of a narrow view", async (surface) => {
      await look(`language-${language}-${surface}`, true, async (exhibit) => {
        expect(await exhibit.inRoot(overflows)).toEqual([]);
      });
    });
  });
});

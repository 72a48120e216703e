import { describe, expect, it } from "vitest";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { expectOnlyLanguage } from "../../tools/expectOnlyLanguage.ts";
import { findOverflows } from "../../tools/layoutChecks.ts";
import { readSurface } from "../../tools/readSurface.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { surfaces } from "./surfaces.tsx";

const withStatements = ["popup, causes", "handout", "welcome", "lookup page", "open card"];

describe.each(Object.entries(allCatalogs))("%s", (language, load) => {
  it.each(Object.entries(surfaces))(
    "is the only language of the %s and fits a narrow view",
    async (name, render) => {
      await resizeViewport(320, 640);
      const catalog = await load();
      const { root } = await render(createTranslator(language, catalog));
      const shown = readSurface(root);
      expect(shown.dir).toBe(catalog.direction);
      expectOnlyLanguage(language, shown);
      if (withStatements.includes(name)) {
        expect(shown.dates.length).toBeGreaterThan(0);
        expect(shown.texts.includes(catalog.messages["source.translated"])).toBe(language !== "en");
      }
      if (name === "popup, organizations") expect(shown.countryOptions.length).toBeGreaterThan(0);
      expect(findOverflows(root)).toEqual([]);
    },
  );
});

it("sources and organizations have English names, and are spoken so in Japanese", async () => {
  const translator = createTranslator("ja", await allCatalogs.ja());
  const names =
    ".lens-sources a > span:first-child, .lens-organization-name bdi, .lens-org-name bdi, .lens-source-row > p bdi:not([dir])";
  for (const name of ["popup, organizations", "popup, causes", "sources", "open card"] as const) {
    const { root } = await surfaces[name](translator);
    const found = [...root.querySelectorAll<HTMLElement>(names)];
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each.closest("[lang]")?.getAttribute("lang")).toBe("en");
  }
});

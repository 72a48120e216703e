import { describe, expect, it, vi } from "vitest";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../data/i18n/createTranslator.ts";
import { themes } from "../../data/settings/bounds.ts";
import { otherStates, surfaces } from "../dom/components/surfaces.tsx";
import { nonEmpty, violationsByTheme } from "../dom/components/violationsByTheme.ts";

const chosenThemes = themes.filter((theme) => theme !== "system");

describe.each(Object.entries(allCatalogs))("%s", (language, load) => {
  it.each(Object.entries({ ...surfaces, ...otherStates }))(
    "has no violation in any theme: %s",
    async (_, render) => {
      vi.spyOn(globalThis, "reportError").mockReturnValue();
      const { root } = await render(createTranslator(language, await load()));
      expect(nonEmpty(await violationsByTheme(root, chosenThemes))).toEqual([]);
    },
  );
});

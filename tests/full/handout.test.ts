import { describe, expect, it } from "vitest";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeStored } from "../e2e/changeStored.ts";
import { countPages } from "../tools/countPages.ts";
import { findBadBreaks, printableSize } from "../tools/findBadBreaks.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { type Paper, paperSizes } from "../tools/LensBrowser.ts";

const paperNames = Object.keys(paperSizes) as Paper[];

/** The form with the longest text. */
const LONGEST_FORM = "acute-dystonic-reaction";

inEachBrowser("handout", (env) => {
  const openHandout = async () => {
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    return handout;
  };

  it.each(Object.keys(allCatalogs))(
    "fits on one sheet of each paper size in %s, and at most two about the form with the longest text",
    async (language) => {
      await changeStored(env.lens, (settings) => ({
        ...settings,
        language: language as Settings["language"],
      }));
      const handout = await openHandout();
      for (const paper of paperNames) expect(await countPages(handout, paper), paper).toBe(1);
      await handout.evaluate((form) => {
        const field = document.querySelector<HTMLSelectElement>("select[name=form]");
        if (!field) throw new Error("No choice of a form");
        field.value = form;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }, LONGEST_FORM);
      const told = () =>
        handout.evaluate(() => document.querySelector<HTMLElement>("[data-sheets]")?.dataset.sheets);
      const counts = [];
      for (const paper of paperNames) counts.push(await countPages(handout, paper));
      expect(Math.max(...counts)).toBeLessThanOrEqual(2);
      await expect.poll(told).toBe(`${Math.max(...counts)}`);
    },
  );

  describe.each(paperNames)("on %s", (paper) => {
    it.each(["ltr", "rtl"])(
      "breaks pages only between its elements, %s, at any page height",
      async (direction) => {
        await changeStored(env.lens, (settings) => ({ ...settings, language: "en" }));
        const handout = await openHandout();
        await handout.emulateMedium("print");
        const { width, height } = printableSize(paper);
        for (const large of [false, true]) {
          if (large)
            await handout.evaluate(() => document.querySelector<HTMLElement>("[name=large]")?.click());
          const breaks = await handout.evaluate(findBadBreaks, direction, width, height);
          expect(breaks, `large: ${large}`).toEqual([]);
        }
        await handout.evaluate(() => document.querySelector<HTMLElement>("[name=large]")?.click());
      },
    );
  });
});

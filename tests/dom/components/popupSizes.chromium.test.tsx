import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { find, findAll } from "../tools/renderPage.tsx";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { renderPopup, siteReport } from "./pages.tsx";

const languages = Object.keys(allCatalogs) as (keyof typeof allCatalogs)[];
const tabs = ["page", "causes", "organizations", "forms"] as const;

const translatorOf = async (language: keyof typeof allCatalogs) =>
  createTranslator(language, await allCatalogs[language]());

afterEach(() => {
  document.documentElement.style.fontSize = "";
});

/** Returns the bottom edge of the first line of text or the first control in a panel. */
function bottomOfFirst(panel: HTMLElement): number {
  const [first] = [...panel.querySelectorAll("h2, h3, p, input, button, a")].filter(
    (each) => each.checkVisibility() && !each.classList.contains("lens-unseen"),
  );
  const [box] = first?.getClientRects() ?? [];
  if (!first || !box) throw new Error("The panel is empty");
  // A heading may wrap: its first line is enough.
  const { lineHeight } = getComputedStyle(first);
  return Math.min(box.bottom, box.top + (Number.parseFloat(lineHeight) || box.height));
}

describe("the popup", () => {
  it.each(languages)("has a header of at most 56 px in a width of 400 px, in %s", async (language) => {
    await resizeViewport(400, 600);
    for (const report of [{}, { state: "off" }, { state: "paused" }, { access: "not-here" }] as const) {
      await renderPopup({ site: { ...siteReport, ...report } }, await translatorOf(language));
      for (const targets of ["standard", "large"]) {
        document.body.dataset.targets = targets;
        const { height } = find(".lens-popup-header").getBoundingClientRect();
        delete document.body.dataset.targets;
        expect(height, JSON.stringify(report)).toBeLessThanOrEqual(56);
      }
    }
  });

  it.each([
    ["an 800 × 600 window with text of 200 %", 800, 600, 200],
    ["400 × 600 with text of 200 %", 400, 600, 200],
    ["a zoom of 175 %", 457, 342, 100],
    ["a zoom of 200 %", 400, 300, 100],
    ["320 × 480", 320, 480, 100],
  ])("shows the first content of each tab without scrolling in %s", async (_, width, height, textSize) => {
    await resizeViewport(width, height);
    for (const language of ["en", "de", "ru"] as const) {
      for (const lastTab of tabs) {
        // Render a new popup: the present one would keep its tab.
        render(null, document.body);
        await renderPopup({ lastTab }, await translatorOf(language));
        document.documentElement.style.fontSize = `${textSize}%`;
        expect(bottomOfFirst(find(`#${lastTab}`)), `${language} ${lastTab}`).toBeLessThanOrEqual(height);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      }
    }
  });

  it("fits its menu into a zoom of 200 %", async () => {
    await resizeViewport(400, 300);
    await renderPopup({}, await translatorOf("de"));
    find("[data-action=menu]").click();
    await expect.poll(() => findAll("[role=menu]")).toHaveLength(1);
    const { top, bottom, left, right } = find("[role=menu]").getBoundingClientRect();
    expect([top >= 0, left >= 0, bottom <= 300, right <= 400]).toEqual([true, true, true, true]);
  });
});

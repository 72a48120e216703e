import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { en } from "../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../data/i18n/createTranslator.ts";
import { inChromium } from "../tools/inBrowsers.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

const { t } = createTranslator("en", en);

/** Returns the folder of a new profile of Chromium with that zoom for all pages. */
function createProfile(zoom: number): string {
  const profile = mkdtempSync(join(tmpdir(), "lens-zoom-"));
  mkdirSync(join(profile, "Default"));
  // Chromium stores a zoom as the exponent of 1.2.
  const level = { partition: { default_zoom_level: { x: Math.log(zoom) / Math.log(1.2) } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(level));
  return profile;
}

for (const zoom of [1.75, 2]) {
  const profile = createProfile(zoom);

  inChromium(
    `the popup at a default zoom of ${zoom}`,
    (env) => {
      it("is at most 800 × 600, and each control can be reached without scrolling sideways", async () => {
        const page = await env.lens.open(env.fixtures.url("article.html"));
        await page.waitForHighlights(10);
        const popup = await env.lens.openPopup(page);
        await showTab(popup, "page");
        await waitFor("the mentions", async () =>
          (await popup.text()).includes(t("page.total", { count: 10 })),
        );
        await popup.click("[data-action=menu]");
        await popup.waitFor(() => document.querySelector("[role=menu]"));
        const measure = () => {
          const isReachable = (control: Element) => {
            control.scrollIntoView({ block: "nearest", behavior: "instant" });
            const { left, right, top, bottom } = control.getBoundingClientRect();
            // A scroll position has whole pixels of the screen.
            return left >= 0 && right <= innerWidth && top >= -1 && bottom <= innerHeight + 1;
          };
          const { clientWidth, scrollWidth } = document.documentElement;
          return {
            scale: devicePixelRatio,
            width: innerWidth * devicePixelRatio,
            height: innerHeight * devicePixelRatio,
            surplus: scrollWidth - clientWidth,
            unreachable: [...document.querySelectorAll("button, a, input")]
              .filter((control) => control.checkVisibility() && !isReachable(control))
              .map(({ textContent }) => textContent),
          };
        };
        // The browser gives the popup the size of its content.
        const atMost = (limit: number) => expect.toSatisfy((size: number) => size <= limit);
        await expect
          .poll(() => popup.evaluate(measure))
          .toEqual({ scale: zoom, width: atMost(800), height: atMost(600), surplus: 0, unreachable: [] });
      });
    },
    { profile },
  );

  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
}

import { dequal } from "dequal/lite";
import { expect, it } from "vitest";
import { noOwnMarks } from "../../data/own/OwnMarks.ts";
import { themes } from "../../data/settings/bounds.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import { type FrameSettings, frameSettingsOf } from "../../data/settings/FrameSettings.ts";
import { type PresetName, withPreset } from "../../data/settings/presets.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored, readStored } from "./changeStored.ts";

/** The look of an extension page. */
const lookOf = (page: ExtensionPage) =>
  page.evaluate(() => ({
    theme: document.body.dataset.theme ?? "system",
    targets: document.body.dataset.targets ?? "standard",
    background: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    fontSize: getComputedStyle(document.documentElement).fontSize,
  }));

/** The theme and the target size of the open card. */
const lookOfCard = (page: LensPage) =>
  page.evaluateInCard((root) => {
    const { dataset } = root.querySelector<HTMLElement>(".lens-root") as HTMLElement;
    return { theme: dataset.theme, targets: dataset.targets ?? "standard" };
  });

inEachBrowser("themes and needs", (env) => {
  const frameSettings = (page: LensPage) =>
    inIsolatedWorld(
      env.lens,
      page,
      () => (globalThis.dystoniaLens?.settings ?? null) as FrameSettings | null,
    );
  /** Waits until the page has these settings. */
  const waitForSettings = (page: LensPage, expected: FrameSettings) =>
    waitFor(
      "the settings in the page",
      async () => dequal(await frameSettings(page), expected),
      () => frameSettings(page),
    );

  /** Restores the default settings, with this theme, and opens a highlighted page and the options. */
  async function open(theme: FrameSettings["theme"] = "system") {
    await changeStored(env.lens, () => ({ ...defaultSettings, theme }));
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const options = await env.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("#data") !== null);
    return { page, options };
  }

  /** Opens the card of the page's first mention, in any way that opens one. */
  async function openCard(page: LensPage) {
    await page.bringToFront();
    await page.clickText("blepharospasm");
    await page.waitForCard();
  }

  it.each([...themes].reverse())(
    "the theme %s that is set in the options is seen in them, in a card on an open page and in the popup",
    async (theme) => {
      const { page, options } = await open(theme === "system" ? "dark" : "system");
      await options.click(`[name=theme][value=${theme}]`);
      await waitForSettings(page, frameSettingsOf({ ...defaultSettings, theme }, noOwnMarks));
      await options.waitFor((wanted) => (document.body.dataset.theme ?? "system") === wanted, theme);
      await openCard(page);
      // The article is a light page.
      expect((await lookOfCard(page)).theme).toBe(theme === "system" ? "light" : theme);
      const popup = await env.lens.openPopup(page);
      await popup.waitFor((wanted) => (document.body.dataset.theme ?? "system") === wanted, theme);
      const { scheme, background } = await lookOf(popup);
      if (theme === "system") return;
      expect(scheme).toBe(theme === "light" ? "light" : "dark");
      const [red = 0, , blue = 0] = (background.match(/\d+/g) ?? []).map(Number);
      expect(red > 128).toBe(theme === "light");
      // Warm: more red than blue.
      expect(red > blue).toBe(theme === "low-glare");
    },
  );

  it("a page has its theme before its script runs, from a copy that follows the settings", async () => {
    const { options } = await open();
    const readCopy = () => options.evaluate(() => localStorage.getItem("theme"));
    await options.click("[name=theme][value=dark]");
    await options.waitFor(() => localStorage.getItem("theme") === "dark");
    await options.evaluate(() => {
      delete document.body.dataset.theme;
      const script = document.createElement("script");
      script.src = "/theme.js";
      document.body.append(script);
    });
    await options.waitFor(() => document.body.dataset.theme === "dark");
    await options.click("[name=theme][value=system]");
    await options.waitFor(() => localStorage.getItem("theme") === null);
    expect(await readCopy()).toBeNull();

    // A copy that is out of date is corrected as soon as the settings are known.
    await options.evaluate(() => localStorage.setItem("theme", "low-glare"));
    const welcome = await env.lens.openExtensionPage("welcome.html");
    await welcome.waitFor(() => document.querySelector("#setup") && !document.body.dataset.theme);
    expect(await readCopy()).toBeNull();
  });

  const needs: [PresetName, (page: LensPage, popup: ExtensionPage) => Promise<void>][] = [
    [
      "hands",
      async (page, popup) => {
        await expect.poll(() => lookOf(popup)).toMatchObject({ targets: "large" });
        await openCard(page);
        expect((await lookOfCard(page)).targets).toBe("large");
      },
    ],
    [
      "eyes",
      async (page, popup) => {
        await expect.poll(() => lookOf(popup)).toMatchObject({ theme: "low-glare", fontSize: "24px" });
        await page.waitForHighlights(8);
        await openCard(page);
        expect((await lookOfCard(page)).theme).toBe("low-glare");
      },
    ],
    [
      "neck",
      async (page) => {
        await page.bringToFront();
        await page.hoverText("blepharospasm");
        await page.waitForCard();
        await page.moveTo({ x: 1, y: 1 });
        // Longer than a card stays by default.
        await new Promise((resolve) => setTimeout(resolve, 1200));
        expect(await page.card()).toBeDefined();
      },
    ],
    [
      "information",
      async (page, popup) => {
        await expect
          .poll(() => lookOf(popup))
          .toMatchObject({ theme: "system", targets: "standard", fontSize: "16px" });
        await page.waitForHighlights(10);
      },
    ],
  ];

  it.each(needs)(
    "the need %s is set in the options, seen on an open page and in the popup, and undone",
    async (name, check) => {
      const { page, options } = await open();
      // Something that “just the information” takes back.
      const before = name === "information" ? withPreset(defaultSettings, "eyes") : defaultSettings;
      await changeStored(env.lens, () => before);
      await waitForSettings(page, frameSettingsOf(before, noOwnMarks));
      await options.waitFor(
        (preset) => document.querySelector(`[data-preset=${preset}] [data-action=use]`) !== null,
        name,
      );
      await options.click(`[data-preset=${name}] [data-action=use]`);
      await waitForSettings(page, frameSettingsOf(withPreset(before, name), noOwnMarks));
      const popup = await env.lens.openPopup(page);
      await popup.waitFor(() => document.querySelector("[role=tab]") !== null);
      await check(page, popup);
      await options.click(`[data-preset=${name}] [data-action=undo]`);
      await waitForSettings(page, frameSettingsOf(before, noOwnMarks));
      expect(await readStored(env.lens)).toEqual(before);
    },
  );
});

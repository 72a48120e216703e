import { dequal } from "dequal/lite";
import { expect, it } from "vitest";
import { en } from "../../data/i18n/catalogs/en.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { expectLibraryInOptions } from "../faults/libraryState.ts";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored, readStored } from "./changeStored.ts";

/** Returns the computed style of the page's first highlight. */
async function readHighlightStyle(page: LensPage) {
  const [first] = await page.highlights();
  return page.evaluate((name) => {
    const { backgroundColor, color, textDecorationStyle, textDecorationLine } = getComputedStyle(
      document.querySelector("p") ?? document.body,
      `::highlight(${name})`,
    );
    return { backgroundColor, color, textDecorationStyle, textDecorationLine };
  }, first?.highlightName ?? "");
}

/** Sets a field's value and dispatches its events, because drivers cannot use native menus. */
const fill = (options: ExtensionPage, selector: string, value: string) =>
  options.evaluate(
    (wanted, text) => {
      const field = document.querySelector(wanted) as HTMLInputElement;
      field.value = text;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );

/** Puts a file into the page's file input, as the browser's file picker does. */
const importFile = (options: ExtensionPage, text: string) =>
  options.evaluate((content) => {
    const input = document.querySelector("[name=import]") as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([content], "settings.json", { type: "application/json" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);

/** What each test does first: returns functions for the browser of this environment. */
function settingsTools(env: TestEnvironment) {
  return {
    /** Restores the default settings, opens a highlighted page, and opens the options page in a tab in front of it. */
    async open(fixture = "article.html", highlights = 10) {
      await changeStored(env.lens, () => defaultSettings);
      const page = await env.lens.open(env.fixtures.url(fixture));
      await page.waitForHighlights(highlights);
      const options = await env.lens.openExtensionPage("options.html");
      await options.waitFor(() => document.querySelector("#data") !== null);
      return { page, options };
    },
    waitForStored: (description: string, test: (settings: Settings) => boolean) =>
      waitFor(description, async () => test(await readStored(env.lens))),
  };
}

inEachBrowser("settings", (env) => {
  const { open, waitForStored } = settingsTools(env);

  it("style and color take effect on the highlights of open pages", async () => {
    const { page, options } = await open();
    expect((await readHighlightStyle(page)).textDecorationStyle).toBe("solid");
    await options.click("[name=style][value=wavy]");
    await waitFor(
      "wavy highlights without a background",
      async () => {
        const { textDecorationStyle, backgroundColor } = await readHighlightStyle(page);
        return textDecorationStyle === "wavy" && backgroundColor === "rgba(0, 0, 0, 0)";
      },
      () => readHighlightStyle(page),
    );
    await options.click("[name=style][value=background]");
    await options.click("[name=color][value=navy]");
    await waitFor(
      "white highlights on the color",
      async () => {
        const { backgroundColor, color } = await readHighlightStyle(page);
        return backgroundColor === "rgb(0, 51, 102)" && color === "rgb(255, 255, 255)";
      },
      () => readHighlightStyle(page),
    );
  });

  it("exports the settings and imports them again", async () => {
    const { page, options } = await open();
    await options.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file: Blob) => {
        file.text().then((text) => {
          document.body.dataset.exported = text;
        });
        return createObjectURL.call(URL, file);
      };
    });
    await options.click("[name=style][value=wavy]");
    await waitForStored("a wavy line", ({ marks }) => marks.style === "wavy");
    await options.click("[data-action=export]");
    const file = await options.waitFor(() => document.body.dataset.exported);
    expect(JSON.parse(file)).toEqual({
      ...defaultSettings,
      marks: { ...defaultSettings.marks, style: "wavy" },
    });
    await options.click("[data-action=reset]");
    await options.click("[data-action=reset-sure]");
    await waitForStored("the defaults", ({ marks }) => marks.style === "background");
    await importFile(options, file);
    await options.waitFor(() => document.querySelector("[data-ask=import]") !== null);
    expect((await readStored(env.lens)).marks.style).toBe("background");
    await options.click("[data-action=import-sure]");
    await waitForStored("a wavy line again", ({ marks }) => marks.style === "wavy");
    await waitFor(
      "wavy highlights on the page",
      async () => (await readHighlightStyle(page)).textDecorationStyle === "wavy",
    );
    await options.click("[data-action=undo]");
    await waitForStored("the defaults again", ({ marks }) => marks.style === "background");
  });

  it("shows the state of the storage and repairs it without changing the settings", async () => {
    const { options } = await open();
    await options.click("[name=badge]");
    await waitForStored("the changed setting", ({ badge }) => !badge);
    await expectLibraryInOptions(env.lens);
    await env.lens.extensionStorage(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase("dystonia-lens").onsuccess = () => {
            const opening = indexedDB.open("dystonia-lens", 99);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await options.close();
    const reopened = await env.lens.openExtensionPage("options.html");
    await reopened.waitFor(() => document.querySelector("[data-library=bundle]") !== null);
    await reopened.click("[data-action=repair]");
    await reopened.waitFor(() => document.querySelector("[data-library=library]") !== null);
    expect(await reopened.text()).toContain(en.messages["options.repair.done"]);
    expect((await readStored(env.lens)).badge).toBe(false);
  });

  it("opens the browser's page for the shortcuts", async () => {
    const { options } = await open();
    await options.click("[data-action=change-keys]");
    if (env.lens.kind !== "firefox") {
      await waitFor("the shortcuts page", async () =>
        (await env.lens.tabs()).some((url) => url.includes("extensions/shortcuts")),
      );
    } else {
      await waitFor("the shortcuts dialog", async () =>
        (await env.lens.tabs()).some((url) => url.startsWith("about:addons")),
      );
    }
  });
});

inChromium("settings", (env) => {
  const { open, waitForStored } = settingsTools(env);

  it("kinds of mentions take effect on open pages", async () => {
    const { page, options } = await open();
    await options.click("[name=kind-adjective]");
    const names = await page.waitForHighlights(9);
    expect(names.map(({ text }) => text)).not.toContain("dystonic");
    await options.click("[name=repeats][value=section]");
    await page.waitForHighlights(8);
    await options.click("[name=kind-adjective]");
    await options.click("[name=repeats][value=all]");
    await page.waitForHighlights(10);
  });

  it("shows the count on the toolbar button only when that is turned on", async () => {
    const { page, options } = await open();
    await waitFor("the badge", async () => (await env.lens.badge(page)) === "10");
    await options.click("[name=badge]");
    await waitFor("no badge", async () => (await env.lens.badge(page)) === "");
    await options.click("[name=badge]");
    await waitFor("the badge again", async () => (await env.lens.badge(page)) === "10");
  });

  it("text size and wording take effect in the popup", async () => {
    const { page, options } = await open();
    await fill(options, "[name=textSize]", "150");
    await options.waitFor(() => getComputedStyle(document.documentElement).fontSize === "24px");
    await options.click("[name=wording][value=clinical]");
    await waitForStored("the clinical wording", ({ reading }) => reading === "clinical");
    const popup = await env.lens.openPopup(page);
    await showTab(popup, "causes");
    await popup.waitFor(
      () =>
        getComputedStyle(document.documentElement).fontSize === "24px" &&
        document.querySelector<HTMLInputElement>("[value=clinical]")?.checked,
    );
  });

  it("uses the chosen language in the cards of open pages", async () => {
    const { page, options } = await open();
    const languageOfCard = async () => {
      await page.bringToFront();
      await page.moveTo({ x: 1, y: 1 });
      await page.waitForNoCard();
      await page.hoverText("blepharospasm");
      return page.evaluateInCard((root) => root.querySelector<HTMLElement>("[role=dialog]")?.lang);
    };
    expect(await languageOfCard()).not.toBe("en");
    await fill(options, "[name=language]", "en");
    await options.waitFor(() => document.documentElement.lang === "en");
    // A card that waits too long for the settings has the browser's language: it is opened again.
    await waitFor("a card in the chosen language", async () => (await languageOfCard()) === "en");
  });

  it("the choice when cards open and close reaches open pages", async () => {
    const { page, options } = await open();
    await fill(options, "[name=restMs]", "0");
    await options.click("[name=opens-on][value=click]");
    await fill(options, "[name=leaveMs]", "5000");
    const readCardSettings = () =>
      inIsolatedWorld(env.lens, page, () => globalThis.dystoniaLens?.settings?.card ?? null);
    await waitFor(
      "the choice in the page",
      async () =>
        dequal(await readCardSettings(), {
          ...defaultSettings.card,
          opensOn: "click",
          restMs: 0,
          leaveMs: 5000,
        }),
      readCardSettings,
    );
  });

  it("the list of sites takes effect on open pages", async () => {
    const { page, options } = await open();
    await fill(options, "#add-off", `${env.fixtures.origin}/article.html`);
    await options.click(".lens-add button");
    await page.waitForHighlights(0);
    await options.click("[data-list=off] button");
    await waitForStored("no sites", ({ sites }) => sites.off.length === 0);
    // The detector does not scan hidden pages.
    await page.bringToFront();
    await page.waitForHighlights(10);
  });

  it("replaces invalid stored settings with the defaults and keeps the valid ones", async () => {
    const { page } = await open();
    await changeStored(
      env.lens,
      (settings) =>
        ({
          ...settings,
          badge: false,
          marks: { ...settings.marks, style: "blinking", color: "navy" },
        }) as never,
    );
    await waitForStored("valid settings", ({ marks }) => marks.style === "background");
    expect(await readStored(env.lens)).toEqual({
      ...defaultSettings,
      badge: false,
      marks: { ...defaultSettings.marks, color: "navy" },
    });
    await waitFor(
      "highlights in the reader's color",
      async () => (await readHighlightStyle(page)).backgroundColor === "rgb(0, 51, 102)",
    );
  });
});

import { expect, it } from "vitest";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { exportSettings } from "../../data/settings/settingsFile.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
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

/** Sets a field's value and dispatches its events, because drivers cannot use native menus and color pickers. */
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

inEachBrowser("settings", (env) => {
  /** Restores the default settings, opens a highlighted page, and opens the options page in a tab in front of it. */
  const open = async (fixture = "article.html", highlights = 10) => {
    await changeStored(env.lens, () => defaultSettings);
    const page = await env.lens.open(env.fixtures.url(fixture));
    await page.waitForHighlights(highlights);
    const options = await env.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("#data") !== null);
    const close = async () => {
      await options.close();
      await page.close();
    };
    return { page, options, close };
  };
  const waitForStored = (description: string, test: (settings: Settings) => boolean) =>
    waitFor(description, async () => test(await readStored(env.lens)));

  it("paints the highlights of open pages in the chosen style", async () => {
    const { page, options, close } = await open();
    expect(await readHighlightStyle(page)).toMatchObject({
      backgroundColor: "rgb(255, 233, 168)",
      textDecorationStyle: "solid",
    });
    for (const [style, line] of [
      ["underline", "solid"],
      ["wavy", "wavy"],
      ["dotted", "dotted"],
      ["double", "double"],
    ] as const) {
      await options.click(`[name=style][value=${style}]`);
      await waitFor(
        `${style} highlights without a background`,
        async () => {
          const css = await readHighlightStyle(page);
          return css.textDecorationStyle === line && css.backgroundColor === "rgba(0, 0, 0, 0)";
        },
        () => readHighlightStyle(page),
      );
    }
    await close();
  });

  it("paints the highlights in the chosen color and shows its contrast immediately", async () => {
    const { page, options, close } = await open();
    await options.click("[name=color][value=own]");
    await options.waitFor(() => document.querySelector("[name=own-color]") !== null);
    for (const [color, background, text, rating] of [
      ["#003366", "rgb(0, 51, 102)", "rgb(255, 255, 255)", "Easy to read"],
      ["#ffff00", "rgb(255, 255, 0)", "rgb(0, 0, 0)", "Easy to read"],
      ["#777777", "rgb(119, 119, 119)", "rgb(0, 0, 0)", "Below 7:1"],
    ] as const) {
      await fill(options, "[name=own-color]", color);
      await options.waitFor(
        (rating) => document.querySelector(".lens-contrast")?.textContent?.includes(rating),
        rating,
      );
      await waitFor(
        `highlights on ${color}`,
        async () => {
          const css = await readHighlightStyle(page);
          return css.backgroundColor === background && css.color === text;
        },
        () => readHighlightStyle(page),
      );
    }
    await close();
  });

  it("highlights only the chosen kinds of mention", async () => {
    const { page, options, close } = await open();
    await options.click("[name=kind-adjective]");
    const names = await page.waitForHighlights(9);
    expect(names.map(({ text }) => text)).not.toContain("dystonic");
    await options.click("[name=kind-name]");
    await page.waitForHighlights(0);
    await options.click("[name=kind-adjective]");
    expect((await page.waitForHighlights(1))[0]?.text).toBe("dystonic");
    await options.click("[name=kind-name]");
    await page.waitForHighlights(10);
    await close();
  });

  it("highlights no abbreviations when they are turned off", async () => {
    const { page, options, close } = await open("abbreviations.html", 3);
    await options.click("[name=kind-abbreviation]");
    await page.waitForHighlights(1);
    await options.click("[name=kind-abbreviation]");
    await page.waitForHighlights(3);
    await close();
  });

  it("highlights each form once under each heading", async () => {
    const { page, options, close } = await open();
    await options.click("[name=first-in-section]");
    const texts = (await page.waitForHighlights(8)).map(({ text }) => text);
    expect(texts).toEqual([
      "cervical dystonia",
      "Dystonia",
      "blepharospasm",
      "spasmodic dysphonia",
      "writer’s cramp",
      "focal dystonias",
      "generalized dystonia",
      "dystonia",
    ]);
    // Inserted text follows the same rule. The page must be visible, because hidden pages are not scanned.
    await page.bringToFront();
    await page.evaluate(() => {
      document
        .querySelector("main")
        ?.append(
          Object.assign(document.createElement("p"), { textContent: "Dystonia again, and blepharospasm." }),
        );
    });
    expect((await page.waitForHighlights(9)).at(-1)?.text).toBe("blepharospasm");
    await options.click("[name=first-in-section]");
    await page.waitForHighlights(12);
    await close();
  });

  it("shows the count on the toolbar button only when that is turned on", async () => {
    const { page, options, close } = await open();
    await waitFor("the badge", async () => (await env.lens.badge(page)) === "10");
    await options.click("[name=badge]");
    await waitFor("no badge", async () => (await env.lens.badge(page)) === "");
    await options.click("[name=badge]");
    await waitFor("the badge again", async () => (await env.lens.badge(page)) === "10");
    await close();
  });

  it("shows all extension pages in the chosen text size", async () => {
    const { page, options, close } = await open();
    await fill(options, "[name=textSize]", "150");
    await options.waitFor(() => getComputedStyle(document.body).fontSize === "24px");
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => getComputedStyle(document.body).fontSize === "24px");
    await popup.close();
    await close();
  });

  it("opens cards only on a click if the reader has chosen that", async () => {
    const { page, options, close } = await open();
    await options.click("[name=opens-on][value=click]");
    await waitForStored("cards on a click", ({ card }) => card.opensOn === "click");
    await page.bringToFront();
    await page.hoverText("blepharospasm");
    await expect(page.waitForCard(1000)).rejects.toThrow();
    await page.clickText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await close();
  });

  it("opens and closes cards after the chosen delays", async () => {
    const { page, options, close } = await open();
    await fill(options, "[name=restMs]", "0");
    await fill(options, "[name=leaveMs]", "5000");
    await waitForStored("both delays", ({ card }) => card.restMs === 0 && card.leaveMs === 5000);
    await page.bringToFront();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.moveTo({ x: 2, y: 2 });
    // With the default delay, the card would have closed by now.
    await expect(page.waitForNoCard(2000)).rejects.toThrow();
    await page.waitForNoCard();
    await close();
  });

  it("shows the causes first in the chosen wording", async () => {
    const { page, options, close } = await open();
    await options.click("[name=wording][value=clinical]");
    await waitForStored("the clinical wording", ({ reading }) => reading === "clinical");
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() =>
      document.querySelector("[value=clinical]")?.matches(":checked, [aria-pressed=true]"),
    );
    await popup.close();
    await close();
  });

  it("uses the chosen language in the cards of open pages", async () => {
    const { page, options, close } = await open();
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
    expect(await languageOfCard()).toBe("en");
    await close();
  });

  it("edits the list of sites", async () => {
    const { page, options, close } = await open();
    await fill(options, "#add-off", "not a site");
    await options.click(".lens-add button");
    await options.waitFor(() => document.body.innerText.includes("“not a site” is not a site"));
    await fill(options, "#add-off", `${env.fixtures.origin}/article.html`);
    await options.click(".lens-add button");
    await options.waitFor(() =>
      document.querySelector("[data-list=off]")?.textContent?.includes("127.0.0.1"),
    );
    await page.waitForHighlights(0);
    await options.click("[name=mode][value=chosen]");
    await waitForStored("chosen sites only", ({ sites }) => sites.mode === "chosen");
    await options.click("[name=mode][value=everywhere]");
    await options.waitFor(() => document.querySelector("[data-list=off]") !== null);
    await options.click("[data-list=off] button");
    await waitForStored("no sites", ({ sites }) => sites.off.length === 0);
    // The detector does not scan hidden pages.
    await page.bringToFront();
    await page.waitForHighlights(10);
    await close();
  });

  it("exports the settings and imports them again", async () => {
    const { page, options, close } = await open();
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
    await waitForStored("a wavy line again", ({ marks }) => marks.style === "wavy");
    await waitFor(
      "wavy highlights on the page",
      async () => (await readHighlightStyle(page)).textDecorationStyle === "wavy",
    );
    await close();
  });

  it("rejects an invalid settings file and names the invalid line", async () => {
    const { options, close } = await open();
    const file = exportSettings({ ...defaultSettings, badge: false });
    const wrong = file.replace('"restMs": 350', '"restMs": 99999').replace('"wavy"', '"waves"');
    await importFile(options, wrong);
    const line = file.slice(0, file.indexOf('"restMs"')).split("\n").length;
    await options.waitFor((text) => document.body.innerText.includes(text), `Line ${line}: “card.restMs”`);
    await importFile(options, "{ this is no file of ours");
    await options.waitFor(() => document.body.innerText.includes("Line 1: this is not JSON"));
    expect(await readStored(env.lens)).toEqual(defaultSettings);
    await close();
  });

  it("shows the state of the storage and repairs it without changing the settings", async () => {
    const { options, close } = await open();
    await options.click("[name=badge]");
    await waitForStored("the changed setting", ({ badge }) => !badge);
    await options.waitFor(() => document.querySelector("[data-library=library]") !== null);
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
    expect(await reopened.text()).toContain("The storage is repaired.");
    expect((await readStored(env.lens)).badge).toBe(false);
    await reopened.close();
    await close().catch(() => undefined);
  });

  it("replaces invalid stored settings with the defaults and keeps the valid ones", async () => {
    const { page, close } = await open();
    await changeStored(
      env.lens,
      (settings) =>
        ({
          ...settings,
          badge: false,
          marks: { ...settings.marks, style: "blinking", color: "#003366" },
        }) as never,
    );
    await waitForStored("valid settings", ({ marks }) => marks.style === "background");
    expect(await readStored(env.lens)).toEqual({
      ...defaultSettings,
      badge: false,
      marks: { ...defaultSettings.marks, color: "#003366" },
    });
    await waitFor(
      "highlights in the reader's color",
      async () => (await readHighlightStyle(page)).backgroundColor === "rgb(0, 51, 102)",
    );
    await close();
  });

  it("can be changed by keyboard alone", async () => {
    const { options, close } = await open();
    await options.press("Tab");
    await options.waitFor(() => document.activeElement?.matches("[name=style]"));
    await options.press("ArrowDown");
    await waitForStored("an underline", ({ marks }) => marks.style === "underline");
    for (const name of ["color", "kind-name"]) {
      await options.press("Tab");
      await options.waitFor((wanted) => document.activeElement?.matches(`[name=${wanted}]`), name);
    }
    await options.press(" ");
    await waitForStored("no names", ({ marks }) => !marks.kinds.name);
    await close();
  });

  it("lists the shortcuts and opens the browser's page for changing them", async () => {
    const { options, close } = await open();
    expect(await options.waitFor(() => document.querySelector(".lens-shortcuts")?.textContent)).toContain(
      "Turn the Lens on or off",
    );
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
    await close();
  });
});

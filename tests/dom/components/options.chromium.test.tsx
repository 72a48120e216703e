import { describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { MAX_SITES } from "../../../data/settings/bounds.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { highlightColorNames } from "../../../data/settings/highlightColors.ts";
import { noManagedSettings } from "../../../data/settings/managedSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { exportSettings } from "../../../data/settings/settingsFile.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { click, fill, find, findAll } from "../tools/renderPage.tsx";
import { openSettingsFile } from "./openSettingsFile.ts";
import { renderOptions } from "./pages.tsx";

const { t } = english;
const text = () => document.body.innerText;

/** Renders the options and returns a function that returns the settings after all changes. */
async function renderWith(initial: Partial<Settings> = {}): Promise<() => Settings> {
  let settings: Settings = { ...defaultSettings, ...initial };
  await renderOptions({
    settings,
    onChange: (change) => {
      settings = change(settings);
    },
  });
  return () => settings;
}

const { marks, card, readAloud, sites } = defaultSettings;

describe("each control of the options changes its setting and no other", () => {
  it.each<[string, string, Partial<Settings>]>([
    ["[name=style][value=wavy]", "", { marks: { ...marks, style: "wavy" } }],
    ["[name=kind-adjective]", "", { marks: { ...marks, kinds: { ...marks.kinds, adjective: false } } }],
    ["[name=repeats][value=section]", "", { marks: { ...marks, repeats: "section" } }],
    ["[name=repeats][value=page]", "", { marks: { ...marks, repeats: "page" } }],
    ["[name=in-print]", "", { marks: { ...marks, inPrint: true } }],
    ["[name=stays-open]", "", { card: { ...card, staysOpen: true } }],
    ["[name=links-on-touch][value=first-tap]", "", { card: { ...card, linksOnTouch: "first-tap" } }],
    ["[name=badge]", "", { badge: false }],
    ["[name=opens-on][value=click]", "", { card: { ...card, opensOn: "click" } }],
    ["[name=restMs]", "0", { card: { ...card, restMs: 0 } }],
    ["[name=leaveMs]", "5000", { card: { ...card, leaveMs: 5000 } }],
    ["[name=theme][value=low-glare]", "", { theme: "low-glare" }],
    ["[name=textSize]", "150", { textSize: 150 }],
    ["[name=large-targets]", "", { targets: "large" }],
    ["[name=read-aloud]", "", { readAloud: { ...readAloud, isShown: false } }],
    ["[name=rate]", "75", { readAloud: { ...readAloud, rate: 75 } }],
    ["[name=language]", "de", { language: "de" }],
    ["[name=wording][value=clinical]", "", { reading: "clinical" }],
    ["[name=sync-sites]", "", { syncSites: true }],
    ["[name=mode][value=chosen]", "", { sites: { ...sites, mode: "chosen" } }],
  ])("%s %s", async (control, value, changed) => {
    const settings = await renderWith();
    await (value ? fill(control, value) : click(control));
    expect(settings()).toEqual({ ...defaultSettings, ...changed });
  });

  it("offers a stored delay that is none of the usual ones", async () => {
    await renderWith({ card: { ...card, leaveMs: 1234 } });
    expect(find<HTMLSelectElement>("[name=leaveMs]").value).toBe("1234");
  });

  it("hides the delay before a card opens when only a click opens it", async () => {
    await renderWith();
    await click("[name=opens-on][value=click]");
    expect(findAll("[name=restMs]")).toEqual([]);
    expect(findAll("[name=leaveMs]")).toHaveLength(1);
  });

  it("hides the settings that have no effect: the delay of a card that stays, and the speed of no voice", async () => {
    await renderWith();
    await click("[name=stays-open]");
    expect(findAll("[name=leaveMs]")).toEqual([]);
    await click("[name=read-aloud]");
    expect(findAll("[name=rate]")).toEqual([]);
  });

  it.each([["saved"], ["failed"]] as const)("says whether the last change was stored: %s", async (saved) => {
    await renderOptions({ saved });
    expect(find(".lens-saved").textContent).toBe(t(`options.${saved}`));
  });
});

describe("the color of highlights", () => {
  const choices = () => findAll("label:has([name=color])");

  it("is one of a few, each with its name and a sample", async () => {
    await renderWith();
    expect(choices().map(({ innerText }) => innerText.trim())).toEqual(
      highlightColorNames.map((color) => t(`options.color.${color}`)),
    );
    const samples = findAll(".lens-swatch").map((sample) => getComputedStyle(sample).backgroundColor);
    expect(new Set(samples).size).toBe(highlightColorNames.length);
    expect(findAll("[type=color]")).toEqual([]);
  });

  it.each(highlightColorNames)("is shown at once, with its contrast: %s", async (color) => {
    const settings = await renderWith({ marks: { ...marks, color: color === "auto" ? "navy" : "auto" } });
    await click(`[name=color][value=${color}]`);
    expect(settings()).toEqual({ ...defaultSettings, marks: { ...marks, color } });
    expect(find(".lens-contrast").textContent).toContain(t("options.contrast.good"));
    const sample = find(`label:has([value=${color}]) .lens-swatch`);
    expect(getComputedStyle(find(".lens-sample-word")).backgroundColor).toBe(
      getComputedStyle(sample).backgroundColor,
    );
  });

  it.each([
    ["pink", "options.contrast.lineGood"],
    ["auto", "options.contrast.text"],
  ] as const)("of a line is shown with its contrast: %s", async (color, rating) => {
    await renderWith({ marks: { ...marks, style: "underline", color } });
    expect(find(".lens-contrast").textContent).toContain(t(rating));
    const samples = findAll(".lens-swatch").map((sample) => getComputedStyle(sample).textDecorationColor);
    expect(new Set(samples).size).toBe(highlightColorNames.length);
  });

  it("does not count where the system sets the colors, and the reader is told there", async () => {
    await renderWith();
    expect(find(".lens-forced").checkVisibility()).toBe(false);
    await commands.emulateMedia({ "forced-colors": "active" });
    try {
      expect(find(".lens-forced").checkVisibility()).toBe(true);
    } finally {
      await commands.emulateMedia({ "forced-colors": "" });
    }
  });
});

describe("the links to the sections", () => {
  const links = () => findAll("nav .lens-link") as HTMLAnchorElement[];

  it("name every section, in the order of the page", async () => {
    await renderWith();
    const sections = findAll("main > section");
    expect(sections.length).toBeGreaterThan(5);
    expect(links().map(({ hash, textContent }) => [hash, textContent])).toEqual(
      sections.map(({ id, firstElementChild }) => [`#${id}`, firstElementChild?.textContent]),
    );
  });

  it("lead to the first control of a section by Enter and Tab", async () => {
    await renderWith();
    for (const [index, id] of [...links().entries()].map(([index, { hash }]) => [index, hash] as const)) {
      // Without keys or errors, these sections have no control of their own.
      if (!document.querySelector(`${id} :is(button, input, select)`)) continue;
      links()[index]?.focus();
      await commands.pressKeys(["Enter", "Tab"]);
      expect(document.activeElement?.closest("section")?.id).toBe(id.slice(1));
    }
    history.replaceState(null, "", " ");
  });
});

describe("the list of sites", () => {
  it("refuses a text that is no site and adds the host of an address, once", async () => {
    const settings = await renderWith();
    const add = async (site: string) => {
      await fill("#add-off", site);
      await click(".lens-add button");
    };
    await add("not a site");
    expect(find("#error-off").textContent).toBe(t("options.notSite", { text: "not a site" }));
    expect(document.activeElement).toBe(find("#add-off"));
    await add("http://127.0.0.1:8080/article.html");
    await add("127.0.0.1");
    expect(find("#error-off").textContent).toBe("");
    expect(settings().sites.off).toEqual(["127.0.0.1"]);
    await click("[data-list=off] button");
    expect(settings().sites.off).toEqual([]);
    expect(document.activeElement).toBe(find("#add-off"));
  });

  it("says which site was removed, and takes it back", async () => {
    const settings = await renderWith({ sites: { ...sites, off: ["example.org", "example.net"] } });
    await click("[data-list=off] button");
    expect(find("#sites").innerText).toContain(t("own.removed", { name: "example.org" }));
    await click("#sites [data-action=undo-removal]");
    expect(settings().sites.off).toEqual(["example.net", "example.org"]);
    expect(document.activeElement).toBe(find("#add-off"));
    expect(document.querySelector("#sites [data-action=undo-removal]")).toBeNull();
  });

  it("is that of the mode", async () => {
    const settings = await renderWith({ sites: { ...sites, off: ["example.org"], chosen: ["example.net"] } });
    expect(find("[data-list]").innerText).toContain("example.org");
    await click("[name=mode][value=chosen]");
    expect(find("[data-list]").innerText).toContain("example.net");
    await click("[data-list=chosen] button");
    expect(settings().sites).toMatchObject({ off: ["example.org"], chosen: [] });
  });

  it("says that it is full, and takes no further site", async () => {
    const off = Array.from({ length: MAX_SITES }, (_, index) => `site${index}.example`);
    const settings = await renderWith({ sites: { ...sites, off } });
    await fill("#add-off", "one.more.example");
    await click(".lens-add button");
    expect(find("#error-off").textContent).toBe(t("sites.full"));
    expect(settings().sites.off).toBe(off);
  });

  it("has a button that ends a pause", async () => {
    const settings = await renderWith({ sites: { ...sites, pausedUntil: 60_000 } });
    find("#sites [data-action=resume]").focus();
    await click("#sites [data-action=resume]");
    expect(settings().sites.pausedUntil).toBe(0);
    expect(findAll("#sites [data-action=resume]")).toEqual([]);
    expect(document.activeElement).toBe(find("[name=mode]:checked"));
  });
});

describe("what the organization has set", () => {
  const note = t("managed.note");

  it("cannot be changed, and says who has set it", async () => {
    const managed = {
      language: "de",
      reading: "clinical",
      mode: "chosen",
      off: [],
      chosen: ["clinic.example"],
    } as const;
    const settings = {
      ...defaultSettings,
      sites: { ...sites, mode: "chosen" as const, chosen: ["clinic.example", "own.example"] },
    };
    await renderOptions({ managed, settings });
    for (const name of ["language", "wording", "mode"]) {
      const [control] = findAll(`[name=${name}]`);
      expect(control?.matches(":disabled"), name).toBe(true);
      const described = control?.closest("[aria-describedby]")?.getAttribute("aria-describedby") ?? "";
      expect(find(`#${described}`).textContent).toBe(note);
    }
    expect(
      findAll("[data-list=chosen] li").map((row) => [
        row.innerText.includes(note),
        row.querySelector("button") !== null,
      ]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(findAll("[name=theme]").some((control) => control.matches(":disabled"))).toBe(false);
  });

  it("is not changed by a settings file", async () => {
    await renderOptions({
      managed: { ...noManagedSettings, language: "de" },
      settings: { ...defaultSettings, language: "de" },
    });
    await openSettingsFile(exportSettings({ ...defaultSettings, language: "fr" }));
    await eventually(() => expect(text()).toContain(t("options.import.same")));
  });
});

describe("the shortcuts", () => {
  it("are listed, with a button that opens the browser's page for them", async () => {
    const onChangeKeys = vi.fn();
    const shortcuts = [
      { name: "toggle-site", keys: "Alt+Shift+T" },
      { name: "next-mention", keys: "Alt+Shift+Period" },
      { name: "previous-mention", keys: "" },
    ] as const;
    await renderOptions({ shortcuts: { shortcuts, needsHelp: true, mayChangeLayout: false, onChangeKeys } });
    expect(findAll("#shortcuts .lens-shortcut").map(({ textContent }) => textContent)).toEqual([
      `${t("menu.toggleSite")}Alt + Shift + T`,
      `${t("options.shortcut.next")}Alt + Shift + .`,
      t("options.shortcut.previous") + t("options.shortcut.none"),
    ]);
    expect(text()).toContain(t("options.shortcuts.how"));
    await click("[data-action=change-keys]");
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  it.each([
    ["Alt+Shift+Period", true, true],
    ["Alt+Shift+Period", false, false],
    ["Ctrl+Period", true, false],
  ] as const)(
    "with %s, if Windows may change the layout %s, say where the keys are changed: %s",
    async (keys, mayChangeLayout, isSaid) => {
      const shortcuts = [{ name: "next-mention", keys }] as const;
      await renderOptions({ shortcuts: { shortcuts, needsHelp: false, mayChangeLayout, onChangeKeys() {} } });
      expect(text().includes(t("options.shortcuts.layout"))).toBe(isSaid);
    },
  );

  it("are missing in a browser without shortcuts", async () => {
    await renderOptions({
      shortcuts: { shortcuts: [], needsHelp: false, mayChangeLayout: true, onChangeKeys() {} },
    });
    expect(text()).toContain(t("options.shortcuts.none"));
    expect(findAll("[data-action=change-keys]")).toEqual([]);
  });
});

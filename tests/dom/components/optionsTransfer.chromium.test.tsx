import { describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { exportSettings, MAX_FILE_SIZE } from "../../../data/settings/settingsFile.ts";
import { english } from "../../tools/english.ts";
import { click, find, findAll } from "../tools/renderPage.tsx";
import { openSettingsFile } from "./openSettingsFile.ts";
import { renderOptions } from "./pages.tsx";

const { t } = english;
const text = () => document.body.innerText;
const { sites } = defaultSettings;

/** Renders the options with these settings. The storage has them, too, until `isBroken`. */
async function renderWith(settings: Settings = defaultSettings) {
  const storage = { settings, isBroken: false };
  const onExport = vi.fn();
  await renderOptions({
    settings,
    transfer: {
      onExport,
      async onStore(change) {
        const next = change(storage.settings);
        if (!storage.isBroken) storage.settings = next;
        return !storage.isBroken;
      },
    },
  });
  return { storage, onExport };
}

const own: Settings = {
  ...defaultSettings,
  badge: false,
  sites: { ...sites, off: ["kept.example", "lost.example"], pausedUntil: 60_000 },
};
const ofFile: Settings = {
  ...defaultSettings,
  textSize: 150,
  sites: { ...sites, off: ["kept.example", "new.example"], pausedUntil: 99_000 },
};
/** The pause is not one of the settings that a file replaces. */
const imported: Settings = { ...ofFile, sites: { ...ofFile.sites, pausedUntil: 60_000 } };

describe("a settings file", () => {
  it("is exported", async () => {
    const { onExport } = await renderWith();
    await click("[data-action=export]");
    expect(onExport).toHaveBeenCalledOnce();
  });

  it("changes nothing until the reader has seen what it will change", async () => {
    const { storage } = await renderWith(own);
    await openSettingsFile(exportSettings(ofFile));
    expect(storage.settings).toBe(own);
    expect(find("[data-ask=import]").contains(document.activeElement)).toBe(true);
    const changes = findAll(".lens-changes > div").map(({ innerText }) => innerText.split(/\s*\n\s*/));
    const [on, off] = [t("options.value.on"), t("options.value.off")];
    expect(changes).toEqual([
      [
        t("options.badge"),
        t("options.change.before", { value: off }),
        t("options.change.after", { value: on }),
      ],
      [
        t("options.textSize"),
        t("options.change.before", { value: "100 %" }),
        t("options.change.after", { value: "150 %" }),
      ],
      [
        t("options.offSites"),
        t("options.change.added"),
        "new.example",
        t("options.change.removed"),
        "lost.example",
      ],
    ]);
    await click("[data-action=import-keep]");
    expect(storage.settings).toBe(own);
    expect(findAll("[data-ask]")).toEqual([]);
    expect(document.activeElement).toBe(find("[data-action=import]"));
  });

  it("is used, and undone without undoing a later change", async () => {
    const { storage } = await renderWith(own);
    await openSettingsFile(exportSettings(ofFile));
    await click("[data-action=import-sure]");
    expect(storage.settings).toEqual(imported);
    expect(text()).toContain(t("options.import.done"));
    storage.settings = { ...storage.settings, reading: "clinical" };
    await click("[data-action=undo]");
    expect(storage.settings).toEqual({ ...own, reading: "clinical" });
    expect(text()).toContain(t("options.undo.done"));
    expect(findAll("[data-action=undo]")).toEqual([]);
  });

  it("keeps a change that was made while the reader was asked", async () => {
    const { storage } = await renderWith(own);
    await openSettingsFile(exportSettings(ofFile));
    storage.settings = { ...own, sites: { ...own.sites, off: [...own.sites.off, "meanwhile.example"] } };
    await click("[data-action=import-sure]");
    expect(storage.settings.sites.off).toEqual(["kept.example", "meanwhile.example", "new.example"]);
  });

  it("is not said to be in use when it could not be stored", async () => {
    const { storage } = await renderWith(own);
    storage.isBroken = true;
    await openSettingsFile(exportSettings(ofFile));
    await click("[data-action=import-sure]");
    expect(text()).not.toContain(t("options.import.done"));
    expect(findAll("[data-action=undo]")).toEqual([]);
  });

  it("with the present settings needs no question", async () => {
    await renderWith(own);
    await openSettingsFile(exportSettings(own));
    expect(text()).toContain(t("options.import.same"));
    expect(findAll("[data-ask]")).toEqual([]);
  });

  it("with many sites shows ten of them and the number of the others", async () => {
    await renderWith();
    const off = Array.from({ length: 500 }, (_, index) => `site-${index}.example`);
    await openSettingsFile(exportSettings({ ...defaultSettings, sites: { ...sites, off } }));
    expect(findAll(".lens-changes li")).toHaveLength(11);
    expect(find(".lens-changes li:last-child").textContent).toBe(t("options.change.more", { count: 490 }));
  });

  it("is refused with the invalid lines, until the corrected file is opened", async () => {
    await renderWith(own);
    const file = exportSettings(defaultSettings);
    const line = file.slice(0, file.indexOf('"restMs"')).split("\n").length;
    await openSettingsFile(file.replace('"restMs": 350', '"restMs": 99999'));
    const reason = t("options.import.not-valid", { field: "card.restMs" });
    expect(find("[role=alert] li").textContent).toBe(t("options.import.line", { line, reason }));
    await openSettingsFile("{ this is no file of ours");
    expect(find("[role=alert] li").textContent).toBe(
      t("options.import.line", { line: 1, reason: t("options.import.not-json") }),
    );
    await openSettingsFile(file);
    expect(findAll("[role=alert] li")).toEqual([]);
  });

  it.each([
    ["too-deep", "[".repeat(100_000)],
    ["too-large", "x".repeat(MAX_FILE_SIZE + 1)],
    ["unreadable", "{}"],
  ] as const)("is refused in plain words: %s", async (reason, content) => {
    const read = vi.spyOn(Blob.prototype, "text");
    if (reason === "unreadable") read.mockRejectedValue(new DOMException("Gone", "NotReadableError"));
    await renderWith();
    await openSettingsFile(content);
    expect(findAll("[role=alert] li").map(({ textContent }) => textContent)).toEqual([
      t(`options.import.${reason}`),
    ]);
    expect(read).toHaveBeenCalledTimes(reason === "too-large" ? 0 : 1);
    read.mockRestore();
  });
});

describe("the reset", () => {
  it("asks first, returns to the defaults, and can be undone", async () => {
    const { storage } = await renderWith(own);
    await click("[data-action=reset]");
    expect(text()).toContain(t("options.reset.ask"));
    await click("[data-action=reset-keep]");
    expect(findAll("[data-ask=reset]")).toEqual([]);
    expect(storage.settings).toBe(own);
    await click("[data-action=reset]");
    await click("[data-action=reset-sure]");
    expect(storage.settings).toEqual(defaultSettings);
    expect(text()).toContain(t("options.reset.done"));
    expect(document.activeElement).toBe(find("[data-action=reset]"));
    await click("[data-action=undo]");
    expect(storage.settings).toEqual(own);
  });

  it("is not said to be done when it could not be stored", async () => {
    const { storage } = await renderWith(own);
    storage.isBroken = true;
    await click("[data-action=reset]");
    await click("[data-action=reset-sure]");
    expect(text()).not.toContain(t("options.reset.done"));
    expect(storage.settings).toBe(own);
  });
});

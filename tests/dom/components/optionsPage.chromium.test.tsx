import { render } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { noOwnData } from "../../../data/own/OwnData.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { exportSettings } from "../../../data/settings/settingsFile.ts";
import { type FirstReads, OptionsPage } from "../../../entrypoints/options/OptionsPage.tsx";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { addPageApi } from "../tools/pageApi.ts";
import { recordSpoken } from "../tools/recordSpoken.ts";
import { click, fill, find, findAll, rendered, renderPage } from "../tools/renderPage.tsx";
import { openSettingsFile } from "./openSettingsFile.ts";

/** What a first render shows before anything was read. */
const nothingYet = {
  shortcuts: undefined,
  syncProblem: undefined,
  managed: undefined,
  own: undefined,
  readForms: async () => bundledRecords.forms,
  readLibrary: async () => ({ records: bundledRecords, origin: "library" as const }),
};

const { t } = english;
const settings = { ...defaultSettings, language: "en", badge: false } as const;

afterEach(async () => {
  // Effects are cleaned up after the next paint, and need the API until then.
  render(null, document.body);
  await rendered();
});

/** Renders the options page over a storage that has these settings. */
async function renderOptionsPage(first: Partial<FirstReads> = {}) {
  const api = addPageApi("https://example.org/page");
  Object.assign(api.stored, { settings });
  Object.assign(chrome.runtime, { getManifest: () => ({ version: "1.0.0" }) });
  Object.assign(chrome, { commands: { getAll: async () => [] } });
  vi.spyOn(globalThis, "reportError").mockReturnValue();
  renderPage(
    <OptionsPage settings={settings} translator={english} first={{ ...nothingYet, ...first }} />,
    "",
  );
  await rendered();
  return api;
}

it("says once that a change is stored", async () => {
  await renderOptionsPage();
  const spoken = recordSpoken(document);
  await click("[name=badge]");
  await eventually(() => expect(spoken).toContain(t("options.saved")));
  await rendered();
  expect(spoken.filter((text) => text.includes(t("options.saved")))).toHaveLength(1);
});

const steps: Record<"import" | "reset", () => Promise<void>> = {
  async import() {
    await openSettingsFile(exportSettings({ ...settings, textSize: 150 }));
    await click("[data-action=import-sure]");
  },
  async reset() {
    await click("[data-action=reset]");
    await click("[data-action=reset-sure]");
  },
};

it.each(["import", "reset"] as const)("says that an %s failed, and not that it is done", async (what) => {
  const api = await renderOptionsPage();
  vi.spyOn(chrome.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded") as never);
  await steps[what]();
  await eventually(() => expect(find(".lens-saved").textContent).toBe(t("options.failed")));
  expect(document.body.innerText).not.toContain(t(`options.${what}.done`));
  expect(api.stored.settings).toEqual(settings);
});

it.each(["import", "reset"] as const)("stores an %s, and its undoing", async (what) => {
  const api = await renderOptionsPage();
  await steps[what]();
  await eventually(() => expect(document.body.innerText).toContain(t(`options.${what}.done`)));
  expect(api.stored.settings).not.toEqual(settings);
  await click("[data-action=undo]");
  await eventually(() => expect(document.body.innerText).toContain(t("options.undo.done")));
  expect(api.stored.settings).toEqual(settings);
});

it("keeps the focus and what is typed when a setting changes", async () => {
  const own = {
    answer: { status: "ready", data: noOwnData, unreadableCount: 0 },
    isReadOnly: false,
  } as const;
  vi.spyOn(chrome.runtime, "sendMessage").mockImplementation(async () => own.answer);
  await renderOptionsPage({ own });
  await expect.poll(() => document.querySelector("[name=own-word]") !== null).toBe(true);
  await fill("[name=own-word]", "half a word");
  const field = find<HTMLInputElement>("[name=own-word]");
  field.focus();
  // Leaves the focus where it is, as a change on another page does.
  find("[name=badge]").click();
  await eventually(() => expect(find(".lens-saved").textContent).toBe(t("options.saved")));
  await rendered();
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe("half a word");
});

it("says why settings are not synced, from the time when that is known until they are", async () => {
  await renderOptionsPage();
  expect(findAll("[data-sync='']")).toHaveLength(1);
  const state = { fields: null, hasSites: false, hasFirstRelease: false, failures: 1, retryAt: 1 };
  const set = (problem: object | null) =>
    chrome.storage.local.set({ "settings-sync": { ...state, problem } });
  await set({ reason: "refused", detail: "Out of order" });
  await eventually(() => expect(find("[data-sync=refused]").textContent).toContain("Out of order"));
  await set(null);
  await eventually(() => expect(findAll("[data-sync='']")).toHaveLength(1));
});

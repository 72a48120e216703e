import { render } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import { PopupHeader } from "../../../components/popup/PopupHeader.tsx";
import type { SiteReport } from "../../../components/sites/SiteReport.ts";
import type { browser } from "../../../data/browser.ts";
import { logError } from "../../../data/errors/errorLog.ts";
import { MAX_SITES, UNTIL_RESUMED } from "../../../data/settings/bounds.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { changeSettings } from "../../../data/settings/settingsStorage.ts";
import { readFirstSite, useSite } from "../../../entrypoints/pages/useSite.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { addPageApi } from "../tools/pageApi.ts";
import { click, find, findAll, rendered, renderPage } from "../tools/renderPage.tsx";

const { t } = english;
const status = () => find(".lens-popup-top").innerText;

/** Renders the header of the popup for the active tab. */
function Header({ first }: { first: SiteReport | undefined }) {
  const { report, error, events } = useSite(first);
  return (
    <PopupHeader site={report} siteError={error} siteEvents={events} links={links}>
      {null}
    </PopupHeader>
  );
}

const links = {
  onHandout() {},
  onGlossary() {},
  onLookUp() {},
  onForms() {},
  onSources() {},
  onOptions() {},
  onHelp() {},
};

/** Chooses an item of the menu. */
async function choose(item: string) {
  await click("[data-action=menu]");
  await click(`[role=menu] [data-action=${item}]`);
}

/** Returns the label of an item of the menu. */
async function labelOf(item: string) {
  await click("[data-action=menu]");
  const label = find(`[data-action=${item}]`);
  await click("[data-action=menu]");
  return label.textContent;
}

afterEach(async () => {
  // Effects are cleaned up after the next paint, and need the API until then.
  render(null, document.body);
  await rendered();
});

/** Renders the header over a page of example.org. */
async function renderHeader(change: (api: ReturnType<typeof addPageApi>) => void = () => {}) {
  const api = addPageApi("https://example.org/page");
  change(api);
  renderPage(<Header first={await readFirstSite()} />, "");
  await rendered();
  return api;
}

it("turns the site off and on again", async () => {
  const { stored } = await renderHeader();
  await click("[data-action=switch]");
  await eventually(() => expect(status()).toContain(t("sites.short.off")));
  expect(stored.settings?.sites.off).toEqual(["example.org"]);
  await click("[data-action=switch]");
  await eventually(() => expect(status()).toContain(t("sites.short.on")));
  expect(stored.settings?.sites.off).toEqual([]);
});

it("keeps what is chosen in a private window out of the stored settings, and says so", async () => {
  const api = await renderHeader((api) => {
    api.isPrivate = true;
  });
  expect(status()).toContain(t("sites.private"));
  expect(status()).toContain(t("sites.privateOutside"));
  await click("[data-action=switch]");
  await eventually(() => expect(status()).toContain(t("sites.short.off")));
  await click("[data-action=switch]");
  await eventually(() => expect(status()).toContain(t("sites.short.on")));
  await choose("pause");
  await eventually(() => expect(find("[data-action=switch]").ariaChecked).toBe("false"));
  await choose("chosen-only");
  await eventually(async () => expect(await readFirstSite()).toMatchObject({ chosenOnly: true }));
  expect(api.stored).toEqual({});
  api.isPrivate = false;
  expect(await readFirstSite()).toMatchObject({ state: "on", chosenOnly: false, isPrivate: false });
});

it("pauses for an hour and resumes", async () => {
  const { stored } = await renderHeader();
  await choose("pause");
  await eventually(async () => expect(await labelOf("resume")).toBe(t("sites.resume")));
  const remainingMs = (stored.settings?.sites.pausedUntil ?? 0) - Date.now();
  expect(remainingMs).toBeGreaterThan(3_500_000);
  expect(remainingMs).toBeLessThanOrEqual(3_600_000);
  await choose("resume");
  await eventually(async () => expect(await labelOf("pause")).toBe(t("sites.pause")));
  expect(stored.settings?.sites.pausedUntil).toBe(0);
});

it("pauses until the reader resumes", async () => {
  const { stored } = await renderHeader();
  await choose("pause-open");
  await eventually(() => expect(status()).toContain(t("sites.short.pausedOpen")));
  expect(stored.settings?.sites.pausedUntil).toBe(UNTIL_RESUMED);
  await choose("resume");
  await eventually(() => expect(status()).toContain(t("sites.short.on")));
});

it("pauses in this tab alone, in memory, and resumes both pauses of a tab", async () => {
  const { stored, kept } = await renderHeader();
  await choose("pause-tab");
  await eventually(() => expect(status()).toContain(t("sites.short.pausedTab")));
  expect(stored).toEqual({});
  expect(kept).toEqual({ "paused-tabs": [7] });
  await changeSettings((settings) => ({
    ...settings,
    sites: { ...settings.sites, pausedUntil: UNTIL_RESUMED },
  }));
  await eventually(() => expect(status()).toContain(t("sites.short.pausedOpen")));
  await choose("resume");
  await eventually(() => expect(status()).toContain(t("sites.short.on")));
  expect(kept).toEqual({ "paused-tabs": [] });
});

it("says when a tab cannot be paused, or the list of sites is full", async () => {
  await renderHeader((api) => {
    const off = Array.from({ length: MAX_SITES }, (_, index) => `site${index}.example`);
    api.stored.settings = { ...defaultSettings, sites: { ...defaultSettings.sites, off } };
  });
  await click("[data-action=switch]");
  await eventually(() => expect(status()).toContain(t("sites.full")));
  const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  storage.session.set = () => Promise.reject(new Error("refused"));
  await choose("pause-tab");
  await eventually(() => expect(status()).toContain(t("sites.failed")));
});

it("limits the extension to chosen sites, and the present site becomes one of them", async () => {
  const { stored } = await renderHeader();
  await choose("chosen-only");
  await eventually(() => expect(stored.settings?.sites.mode).toBe("chosen"));
  expect(stored.settings?.sites.chosen).toEqual(["example.org"]);
  await eventually(() => expect(status()).toContain(t("sites.short.on")));
  await choose("chosen-only");
  await eventually(() => expect(stored.settings?.sites.mode).toBe("everywhere"));
});

it.each([true, false])("asks for the permission that it lacks: %s", async (allowsAccess) => {
  await renderHeader((api) => Object.assign(api, { hasAccess: false, allowsAccess }));
  expect(status()).toContain(t("sites.short.noAccess"));
  await click("[data-action=allow]");
  await eventually(() => expect(status().includes(t("sites.refused"))).toBe(!allowsAccess));
  await eventually(() => expect(findAll("[data-action=allow]")).toHaveLength(allowsAccess ? 0 : 1));
});

it("says when a change cannot be stored", async () => {
  await renderHeader();
  vi.spyOn(chrome.storage.local, "set").mockRejectedValue(new Error("Full") as never);
  await click("[data-action=switch]");
  await eventually(() => expect(status()).toContain(t("sites.failed")));
});

it("reads the active tab no further when the browser does not answer and the errors are logged", async () => {
  vi.spyOn(globalThis, "reportError").mockImplementation((error) => void logError("popup", error));
  Object.assign(chrome.runtime, { getManifest: () => ({ version: "1.0.0" }) });
  const api = await renderHeader((added) => {
    added.url = undefined;
  });
  await eventually(() => expect(api.stored.errors).toHaveLength(1));
  await rendered();
  // Once before the first render and once after it.
  expect(api.readCount).toBe(2);
  expect(findAll("[role=switch], .lens-state")).toEqual([]);
});

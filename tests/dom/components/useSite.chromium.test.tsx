import { render } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import { PopupHeader } from "../../../components/popup/PopupHeader.tsx";
import type { SiteReport } from "../../../components/sites/SiteReport.ts";
import { logError } from "../../../data/errors/errorLog.ts";
import { readFirstSite, useSite } from "../../../entrypoints/pages/useSite.ts";
import { english } from "../../tools/english.ts";
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
  await vi.waitFor(() => expect(status()).toContain(t("sites.short.off")));
  expect(stored.settings?.sites.off).toEqual(["example.org"]);
  await click("[data-action=switch]");
  await vi.waitFor(() => expect(status()).toContain(t("sites.short.on")));
  expect(stored.settings?.sites.off).toEqual([]);
});

it("keeps what is chosen in a private window out of the stored settings, and says so", async () => {
  const api = await renderHeader((api) => {
    api.isPrivate = true;
  });
  expect(status()).toContain(t("sites.private"));
  expect(status()).toContain(t("sites.privateOutside"));
  await click("[data-action=switch]");
  await vi.waitFor(() => expect(status()).toContain(t("sites.short.off")));
  await click("[data-action=switch]");
  await vi.waitFor(() => expect(status()).toContain(t("sites.short.on")));
  await choose("pause");
  await vi.waitFor(() => expect(find("[data-action=switch]").ariaChecked).toBe("false"));
  await choose("chosen-only");
  await vi.waitFor(async () => expect(await readFirstSite()).toMatchObject({ chosenOnly: true }));
  expect(api.stored).toEqual({});
  api.isPrivate = false;
  expect(await readFirstSite()).toMatchObject({ state: "on", chosenOnly: false, isPrivate: false });
});

it("pauses for an hour and resumes", async () => {
  const { stored } = await renderHeader();
  await choose("pause");
  await vi.waitFor(async () => expect(await labelOf("pause")).toBe(t("sites.resume")));
  const remainingMs = (stored.settings?.sites.pausedUntil ?? 0) - Date.now();
  expect(remainingMs).toBeGreaterThan(3_500_000);
  expect(remainingMs).toBeLessThanOrEqual(3_600_000);
  await choose("pause");
  await vi.waitFor(async () => expect(await labelOf("pause")).toBe(t("sites.pause")));
  expect(stored.settings?.sites.pausedUntil).toBe(0);
});

it("limits the extension to chosen sites, and the present site becomes one of them", async () => {
  const { stored } = await renderHeader();
  await choose("chosen-only");
  await vi.waitFor(() => expect(stored.settings?.sites.mode).toBe("chosen"));
  expect(stored.settings?.sites.chosen).toEqual(["example.org"]);
  await vi.waitFor(() => expect(status()).toContain(t("sites.short.on")));
  await choose("chosen-only");
  await vi.waitFor(() => expect(stored.settings?.sites.mode).toBe("everywhere"));
});

it.each([true, false])("asks for the permission that it lacks: %s", async (allowsAccess) => {
  await renderHeader((api) => Object.assign(api, { hasAccess: false, allowsAccess }));
  expect(status()).toContain(t("sites.short.noAccess"));
  await click("[data-action=allow]");
  await vi.waitFor(() => expect(status().includes(t("sites.refused"))).toBe(!allowsAccess));
  await vi.waitFor(() => expect(findAll("[data-action=allow]")).toHaveLength(allowsAccess ? 0 : 1));
});

it("says when a change cannot be stored", async () => {
  await renderHeader();
  vi.spyOn(chrome.storage.local, "set").mockRejectedValue(new Error("Full") as never);
  await click("[data-action=switch]");
  await vi.waitFor(() => expect(status()).toContain(t("sites.failed")));
});

it("reads the active tab no further when the browser does not answer and the errors are logged", async () => {
  vi.spyOn(globalThis, "reportError").mockImplementation((error) => void logError("popup", error));
  Object.assign(chrome.runtime, { getManifest: () => ({ version: "1.0.0" }) });
  const api = await renderHeader((added) => {
    added.url = undefined;
  });
  await vi.waitFor(() => expect(api.stored.errors).toHaveLength(1));
  await rendered();
  // Once before the first render and once after it.
  expect(api.readCount).toBe(2);
  expect(findAll("[role=switch], .lens-state")).toEqual([]);
});

import { describe, expect, it, vi } from "vitest";
import type { PageReport, UnreachableReason } from "../../../components/mentions/PageReport.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { presentName } from "../../../data/views/mainContacts.ts";
import { english } from "../../tools/english.ts";
import { click, find, findAll, rendered } from "../tools/renderPage.tsx";
import { renderPopup } from "./pages.tsx";
import { reportOf, sampleMentions } from "./samplePage.ts";

const { t } = english;
const text = () => document.body.innerText;

const sampleSource = { name: "A source", url: "https://example.org/", dated: "updated" } as const;

describe("the popup", () => {
  it("shows the mentions of the page, the causes and the organizations, each in its tab", async () => {
    await renderPopup();
    expect(text()).toContain(t("page.total", { count: sampleMentions.length }));
    expect(findAll("[data-statement]")).toEqual([]);
    await click("#causes-tab");
    const shown = findAll("[data-statement]").map(({ dataset, firstElementChild }) => [
      dataset.statement,
      firstElementChild?.textContent,
    ]);
    expect(shown.toSorted()).toEqual(
      bundledRecords.statements.map((statement) => [statement.id, statement.text.en]).toSorted(),
    );
    await click("#organizations-tab");
    for (const organization of bundledRecords.organizations)
      expect(text()).toContain(presentName(organization));
    expect(text()).not.toContain(t("library.bundle"));
  });

  it("has its header and tabs from the first render, and later content does not move them", async () => {
    let answer = (_: PageReport) => {};
    const rendering = renderPopup({ readPage: () => new Promise((resolve) => (answer = resolve)) });
    const places = () => findAll("header *").map((each) => JSON.stringify(each.getBoundingClientRect()));
    const first = places();
    expect(find(".lens-state").textContent).toBe(t("sites.short.on"));
    await rendering;
    answer(reportOf(sampleMentions));
    await rendered();
    expect(findAll("[data-form]")).toHaveLength(3);
    expect(places()).toEqual(first);
  });

  it("says that there is no mention", async () => {
    await renderPopup({ readPage: async () => ({ state: "none" }), lastTab: "page" });
    expect(text()).toContain(t("page.none"));
  });

  const reasons: UnreachableReason[] = ["own", "browser", "store", "pdf", "file", "access", "unknown"];
  it.each(reasons)("says why it cannot read the page: %s", async (reason) => {
    await renderPopup({ readPage: async () => ({ state: "unreachable", reason }), lastTab: "page" });
    expect(text()).toContain(t(`page.${reason}`));
    expect(text()).toContain(t(`page.${reason}.advice`));
  });

  it("reads the page again after an error", async () => {
    vi.spyOn(globalThis, "reportError").mockReturnValue();
    let works = false;
    await renderPopup({
      readPage: () => (works ? Promise.resolve({ state: "none" }) : Promise.reject(new Error("No answer"))),
    });
    expect(text()).toContain(t("page.failed"));
    works = true;
    find("#page .lens-button").focus();
    await click("#page .lens-button");
    expect(text()).toContain(t("page.none"));
    expect(document.activeElement).toBe(find("#page"));
  });

  it("says that the records are the bundled ones", async () => {
    await renderPopup({ readLibrary: async () => ({ records: bundledRecords, origin: "bundle" }) });
    expect(text()).toContain(t("library.bundle"));
  });

  it.each([
    ["2024-11-28", true],
    ["2024-11-29", false],
  ])("says whether a source of %s is more than two years old", async (date, isStale) => {
    const statements = bundledRecords.statements.map((each) => ({
      ...each,
      source: { ...sampleSource, date },
    }));
    await renderPopup({
      today: "2026-11-29",
      lastTab: "causes",
      readLibrary: async () => ({ records: { ...bundledRecords, forms: [], statements }, origin: "library" }),
    });
    expect(text().includes(t("source.stale"))).toBe(isStale);
  });

  it("starts with the reader's wording of the causes", async () => {
    await renderPopup({ wording: "clinical", lastTab: "causes" });
    expect(find<HTMLInputElement>("[value=clinical]").checked).toBe(true);
    expect(find("[data-statement=primary-meaning] p").textContent).toBe(
      bundledRecords.statements[0]?.clinical.en,
    );
    await click("[value=plain]");
    expect(find("[data-statement=primary-meaning] p").textContent).toBe(
      bundledRecords.statements[0]?.text.en,
    );
  });

  it.each([
    ["the form that the page mentions most", "cervical-dystonia", async () => reportOf(sampleMentions)],
    ["no form over a page without mentions", undefined, async () => ({ state: "none" }) as const],
  ])("opens the handout about %s, above the organizations and in the menu", async (_, form, readPage) => {
    const onHandout = vi.fn();
    await renderPopup({ links: { ...noLinks, onHandout }, lastTab: "organizations", readPage });
    await click("#organizations [data-action=handout]");
    expect(onHandout).toHaveBeenLastCalledWith(form);
    await click("[data-action=menu]");
    await click("[role=menu] [data-action=handout]");
    expect(onHandout.mock.calls).toEqual([[form], [form]]);
  });
});

const noLinks = {
  onHandout() {},
  onGlossary() {},
  onLookUp() {},
  onForms() {},
  onSources() {},
  onOptions() {},
  onHelp() {},
};

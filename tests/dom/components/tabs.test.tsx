import { afterEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import type { PageReport } from "../../../components/mentions/PageReport.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { click, find, findAll, rendered } from "../tools/renderPage.tsx";
import { renderPopup, siteReport } from "./pages.tsx";

const { t } = english;
const nowhere: PageReport = { state: "none" };
const shownPanels = () => findAll("[role=tabpanel]:not([hidden])").map(({ id }) => id);
const selectedTabs = () => findAll("[role=tab][aria-selected=true]").map(({ id }) => id);

async function press(...keys: string[]): Promise<void> {
  await commands.pressKeys(keys);
  await rendered();
}

afterEach(() => history.replaceState(null, "", location.pathname + location.search));

describe("the tabs", () => {
  it("have the roles, names and relations of the ARIA Authoring Practices", async () => {
    await renderPopup();
    expect(find("[role=tablist]").getAttribute("aria-label")).toBe(t("nav.label"));
    const tabs = findAll("[role=tablist] > [role=tab]");
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      "This page",
      "Causes",
      "Who can help",
      "All forms",
    ]);
    for (const tab of tabs) {
      const panel = find(`#${tab.getAttribute("aria-controls")}`);
      expect(panel.getAttribute("role")).toBe("tabpanel");
      expect(panel.getAttribute("aria-labelledby")).toBe(tab.id);
      expect(panel.tabIndex).toBe(0);
    }
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    expect(selectedTabs()).toEqual(["page-tab"]);
  });

  it("are moved through with arrow keys, Home and End, and each is shown when it gets the focus", async () => {
    await renderPopup();
    find("#page-tab").focus();
    for (const [key, id] of [
      ["ArrowRight", "causes"],
      ["ArrowRight", "organizations"],
      ["ArrowLeft", "causes"],
      ["End", "forms"],
      ["ArrowRight", "page"],
      ["ArrowLeft", "forms"],
      ["Home", "page"],
    ] as const) {
      await press(key);
      expect([document.activeElement?.id, ...selectedTabs(), ...shownPanels()]).toEqual([
        `${id}-tab`,
        `${id}-tab`,
        id,
      ]);
    }
    await press("ArrowDown");
    expect(shownPanels()).toEqual(["page"]);
    await press("Tab");
    expect(document.activeElement?.id).toBe("page");
  });

  it("are mirrored in a language that is written from right to left", async () => {
    await renderPopup({}, createTranslator("ar", await allCatalogs.ar()));
    find("#page-tab").focus();
    await press("ArrowLeft");
    expect(shownPanels()).toEqual(["causes"]);
    await press("ArrowRight");
    expect(shownPanels()).toEqual(["page"]);
  });

  it("keep what the reader has opened in a panel", async () => {
    await renderPopup();
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    await click("#causes-tab");
    await click("#page-tab");
    expect(find('[data-form="cervical-dystonia"] .lens-group-name').ariaExpanded).toBe("true");
  });
});

describe("the first tab", () => {
  it.each([
    ["the page, with mentions", {}, "page"],
    ["the causes, without a mention", { readPage: async () => nowhere }, "causes"],
    [
      "the causes, on a page that cannot be read",
      { readPage: async () => ({ state: "unreachable", reason: "browser" }) as const },
      "causes",
    ],
    [
      "the page, when the Lens has not looked",
      { readPage: async () => nowhere, site: { ...siteReport, state: "off" } },
      "page",
    ],
    ["the one chosen last", { lastTab: "forms" }, "forms"],
  ] as const)("is that of %s", async (_, props, id) => {
    await renderPopup(props);
    expect(shownPanels()).toEqual([id]);
  });

  it("is that of the address, which gets the focus and is not remembered", async () => {
    history.replaceState(null, "", "#organizations");
    const onTab = vi.fn();
    await renderPopup({ lastTab: "forms", onTab });
    expect(shownPanels()).toEqual(["organizations"]);
    expect(document.activeElement?.id).toBe("organizations-tab");
    location.hash = "#causes";
    await eventually(() => expect(shownPanels()).toEqual(["causes"]));
    expect(onTab).not.toHaveBeenCalled();
    await click("#page-tab");
    expect(onTab).toHaveBeenCalledExactlyOnceWith("page");
  });

  it("stays when the page changes", async () => {
    let report: PageReport = { state: "none" };
    let change = () => {};
    await renderPopup({
      readPage: async () => report,
      followPage: (onChange) => (change = () => onChange("page")),
    });
    report = { state: "unreachable", reason: "pdf" };
    change();
    await rendered();
    expect(shownPanels()).toEqual(["causes"]);
  });
});

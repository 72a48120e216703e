import { describe, expect, it, vi } from "vitest";
import type { PageReport } from "../../../components/mentions/PageReport.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { click, find, findAll } from "../tools/renderPage.tsx";
import { noSiteEvents, renderPopup, siteReport } from "./pages.tsx";
import { reportOf, sampleMentions } from "./samplePage.ts";

const { t } = english;
const site = "example.org";
const HALF_PAST_THREE = new Date(2026, 0, 1, 15, 30).getTime();

const render = (report: Partial<typeof siteReport>, props: Parameters<typeof renderPopup>[0] = {}) =>
  renderPopup({ site: { ...siteReport, ...report }, ...props });

describe("the header", () => {
  const words = () => findAll(".lens-state").map(({ textContent }) => textContent);
  const controls = () =>
    findAll(".lens-popup-header > [data-action]").map(({ role, ariaChecked, dataset }) =>
      [dataset.action, role, ariaChecked].filter(Boolean).join(" "),
    );

  it.each([
    ["on", {}, ["On here"], ["switch switch true"]],
    ["off", { state: "off" }, ["Off here"], ["switch switch false"]],
    ["on, for a file", { site: "" }, ["On here"], []],
    ["off, for a file", { site: "", state: "off" }, ["Off here"], []],
    ["of a site without access", { access: "not-here" }, ["No access"], ["allow"]],
    ["of all sites without access", { access: "not-everywhere", site: "" }, ["No access"], ["allow"]],
    ["over a page of the browser", { site: "", shows: "closed" }, ["No access"], []],
    ["in a tab of its own", { site: "", shows: "own" }, [], []],
  ] as const)("says the state in words and has its control: %s", async (_, report, state, expected) => {
    await render(report);
    expect([words(), controls()]).toEqual([state, expected]);
  });

  it("names the site of the switch, and says until when the Lens is paused", async () => {
    await render({ state: "paused", pausedUntil: HALF_PAST_THREE });
    expect(find("[role=switch]").ariaLabel).toBe(t("sites.switch", { site }));
    expect(words()[0]).toMatch(/^Paused until 3:30\sPM$/);
    expect(controls()).toEqual(["switch switch false"]);
  });

  it.each([
    ["tab", t("sites.short.pausedTab"), t("sites.pausedTab")],
    ["open", t("sites.short.pausedOpen"), t("sites.pausedOpen")],
  ] as const)("says how long a pause of the kind %s lasts", async (pauseKind, short, sentence) => {
    await render({ state: "paused", pauseKind }, { readPage: async () => none });
    expect(words()).toEqual([short]);
    expect(find("#page").innerText).toContain(sentence);
  });

  it("switches off and on, and ends a pause", async () => {
    const onSwitch = vi.fn();
    const onResume = vi.fn();
    const siteEvents = { ...noSiteEvents, onSwitch, onResume };
    for (const state of ["on", "off", "paused"] as const) {
      await render({ state }, { siteEvents });
      await click("[role=switch]");
    }
    expect([onSwitch.mock.calls, onResume.mock.calls.length]).toEqual([[[false], [true]], 1]);
  });

  it("leaves the state of the switch to the screen reader, and says in a sentence what the menu changed", async () => {
    await render({});
    const status = () => find("header [role=status]").textContent;
    await click("[role=switch]");
    expect(status()).toBe("");
    await click("[data-action=menu]");
    await click("[data-action=pause]");
    expect(status()).toBe(t("sites.on", { site }));
    await click("[role=switch]");
    expect(status()).toBe("");
  });

  it.each(["sites.refused", "sites.failed"] as const)("tells the reader of a failure: %s", async (error) => {
    await render({}, { siteError: error });
    expect(find("header [role=alert]").textContent).toBe(t(error));
  });
});

describe("a site that the organization has set", () => {
  it("has a switch that does nothing, and says who has set it; a pause is the reader's", async () => {
    const onSwitch = vi.fn();
    const onResume = vi.fn();
    const siteEvents = { ...noSiteEvents, onSwitch, onResume };
    for (const state of ["on", "off", "paused"] as const) {
      await render({ isManaged: true, state }, { siteEvents });
      expect(find("header").innerText).toContain(t("managed.note"));
      expect(find("[role=switch]").ariaDisabled).toBe(String(state !== "paused"));
      await click("[role=switch]");
    }
    expect([onSwitch.mock.calls, onResume.mock.calls.length]).toEqual([[], 1]);
  });

  it.each([
    ["its site", { isManaged: true }],
    ["a file", { isModeManaged: true, site: "", chosenOnly: true }],
  ])("offers no button that would turn it on, for %s", async (_, report) => {
    await render({ ...report, state: "off" }, { readPage: async () => none });
    expect(document.body.innerText.split(t("managed.note"))).toHaveLength(2);
    expect(findAll("#page button")).toEqual([]);
    await click("[data-action=menu]");
    expect(findAll("[data-action=chosen-only]").length).toBe("isModeManaged" in report ? 0 : 1);
  });
});

const none: PageReport = { state: "none" };
/** The report from before the Lens was turned off: nothing on the page is marked now. */
const mentionsFromBefore = reportOf(sampleMentions);

/** State, report on the page, title of the notice, its reason, the action of its button, the event of that action. */
const notices = [
  [{ state: "off" }, none, "off", t("sites.off", { site }), "turn-on", ["onSwitch", true]],
  [
    { state: "off", chosenOnly: true },
    none,
    "off",
    t("sites.notChosen", { site }),
    "turn-on",
    ["onSwitch", true],
  ],
  [
    { state: "off", chosenOnly: true, site: "" },
    none,
    "off",
    t("sites.offHere"),
    "everywhere",
    ["onChosenOnly", false],
  ],
  [{ state: "off" }, mentionsFromBefore, "off", t("sites.off", { site }), "turn-on", ["onSwitch", true]],
  [{ state: "paused" }, mentionsFromBefore, "paused", "Paused on all sites until", "resume", ["onResume"]],
  [{ state: "paused" }, none, "paused", "Paused on all sites until", "resume", ["onResume"]],
  [
    { access: "not-here" },
    { state: "unreachable", reason: "access" },
    "access",
    t("sites.noAccess", { site }),
    "allow",
    ["onAllow"],
  ],
  [
    { access: "not-everywhere", site: "" },
    { state: "unreachable", reason: "browser" },
    "access",
    t("sites.noAccessAtAll"),
    "allow",
    ["onAllow"],
  ],
] as const;

describe("the tab of the page", () => {
  const text = () => find("#page").innerText;

  it.each(notices)(
    "says that the Lens marks nothing, and why, and changes it: %o",
    async (report, page, title, reason, action, event) => {
      const calls: unknown[][] = [];
      const events = {
        onSwitch: (isOn: boolean) => void calls.push(["onSwitch", isOn]),
        onPause: () => {},
        onResume: () => void calls.push(["onResume"]),
        onChosenOnly: (chosenOnly: boolean) => void calls.push(["onChosenOnly", chosenOnly]),
        onAllow: () => void calls.push(["onAllow"]),
      };
      await render(report, { readPage: async () => page, siteEvents: events });
      expect(text()).toContain(t(`sites.notLooked.${title}`));
      expect(text()).toContain(reason);
      expect(text()).not.toContain(t("page.none"));
      expect(findAll(".lens-groups")).toEqual([]);
      await click(`#page [data-action=${action}]`);
      expect(calls).toEqual([event]);
    },
  );

  it("says no more than that the browser keeps its own page closed, also while the Lens is paused", async () => {
    await render(
      { state: "paused", shows: "closed", site: "" },
      { readPage: async () => ({ state: "unreachable", reason: "browser" }), lastTab: "page" },
    );
    expect(text()).toContain(t("page.browser"));
    expect(text()).not.toContain(t("sites.notLooked.paused"));
  });

  it("waits a second for mentions after the Lens was turned on, and keeps the focus in the panel", async () => {
    const readPage = async () => none;
    const readLibrary = async () => ({ records: bundledRecords, origin: "library" as const });
    await render({ state: "off" }, { readPage, readLibrary });
    find("#page [data-action=turn-on]").focus();
    // On a busy machine, the second may be over when the test continues.
    const shown: string[] = [];
    const observer = new MutationObserver(() => shown.push(text()));
    observer.observe(find("#page"), { childList: true, characterData: true, subtree: true });
    await render({ state: "on" }, { readPage, readLibrary });
    await eventually(() => expect(text()).toContain(t("page.none")));
    observer.disconnect();
    expect(shown).toContainEqual(expect.stringContaining(t("page.loading")));
    expect(document.activeElement?.id).toBe("page");
  });
});

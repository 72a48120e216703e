import { beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { click, find, findAll, rendered } from "../tools/renderPage.tsx";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { noSiteEvents, renderPopup, siteReport } from "./pages.tsx";

const links = {
  onPanel: vi.fn(),
  onHandout: vi.fn(),
  onLookUp: vi.fn(),
  onGlossary() {},
  onSources() {},
  onForms: vi.fn(),
  onOptions: vi.fn(),
  onHelp: vi.fn(),
};
const button = () => find("[data-action=menu]");
const items = () => findAll("[role=menu] [role^=menuitem]").map(({ dataset }) => dataset.action);
const focused = () => (document.activeElement as HTMLElement).dataset.action;

async function press(...keys: string[]): Promise<void> {
  await commands.pressKeys(keys);
  await rendered();
}

beforeEach(() => vi.clearAllMocks());

describe("the menu", () => {
  it("has the roles and relations of the ARIA Authoring Practices", async () => {
    await renderPopup({ links });
    expect([button().getAttribute("aria-haspopup"), button().ariaExpanded]).toEqual(["menu", "false"]);
    expect(findAll("[role=menu]")).toEqual([]);
    await click("[data-action=menu]");
    expect(button().ariaExpanded).toBe("true");
    expect(find("[role=menu]").id).toBe(button().getAttribute("aria-controls"));
    expect(find("[role=menu]").getAttribute("aria-labelledby")).toBe(button().id);
    expect(items()).toEqual([
      "pause",
      "pause-tab",
      "pause-open",
      "chosen-only",
      "panel",
      "handout",
      "look-up",
      "forms",
      "options",
      "help",
    ]);
    expect(find("[data-action=chosen-only]").role).toBe("menuitemcheckbox");
    expect(find("[data-action=chosen-only]").ariaChecked).toBe("false");
  });

  it.each([
    ["ends in a popup at 175 % zoom, and each item can be scrolled to", 430, 343, "100%"],
    ["ends in the popup in text of 200 %, and each item can be scrolled to", 800, 343, "200%"],
  ])("%s", async (_, width, height, fontSize) => {
    await resizeViewport(width, height);
    try {
      await renderPopup({ links });
      document.documentElement.style.fontSize = fontSize;
      await click("[data-action=menu]");
      const menu = find("[role=menu]");
      expect(menu.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
      for (const item of findAll("[role^=menuitem]")) {
        item.focus();
        const { top, bottom } = item.getBoundingClientRect();
        expect([top >= 0, bottom <= height], item.textContent).toEqual([true, true]);
      }
    } finally {
      document.documentElement.style.fontSize = "";
    }
  });

  it.each([
    ["Enter", "pause"],
    [" ", "pause"],
    ["ArrowDown", "pause"],
    ["ArrowUp", "help"],
  ])("opens with the key “%s” at the item %s", async (key, item) => {
    await renderPopup({ links });
    button().focus();
    await press(key);
    expect(focused()).toBe(item);
  });

  it("is moved through with arrow keys, Home, End and first letters", async () => {
    await renderPopup({ links });
    button().focus();
    for (const [key, item] of [
      ["ArrowDown", "pause"],
      ["ArrowDown", "pause-tab"],
      ["ArrowUp", "pause"],
      ["ArrowUp", "help"],
      ["ArrowDown", "pause"],
      ["End", "help"],
      ["Home", "pause"],
      ["o", "chosen-only"],
      ["o", "options"],
      ["x", "options"],
    ] as const) {
      await press(key);
      expect(focused()).toBe(item);
    }
  });

  it("closes on Escape and gives the focus back, and the key reaches nothing else", async () => {
    await renderPopup({ links });
    const onKey = vi.fn();
    document.addEventListener("keydown", onKey);
    button().focus();
    await press("Enter");
    onKey.mockClear();
    await press("Escape");
    document.removeEventListener("keydown", onKey);
    expect([items(), focused()]).toEqual([[], "menu"]);
    expect(onKey).not.toHaveBeenCalled();
  });

  it("closes on Tab, which goes on behind it, and on a press elsewhere", async () => {
    await renderPopup({ links });
    button().focus();
    await press("Enter");
    await press("Tab");
    expect([items(), document.activeElement?.id]).toEqual([[], "page-tab"]);
    await click("[data-action=menu]");
    find("main").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    await rendered();
    expect(items()).toEqual([]);
  });

  it.each([
    ["panel", links.onPanel],
    ["handout", links.onHandout],
    ["look-up", links.onLookUp],
    ["forms", links.onForms],
    ["options", links.onOptions],
    ["help", links.onHelp],
  ])("opens what its item %s says, and closes", async (item, onSelect) => {
    await renderPopup({ links });
    await click("[data-action=menu]");
    await click(`[role=menu] [data-action=${item}]`);
    expect(onSelect).toHaveBeenCalledOnce();
    expect([items(), focused()]).toEqual([[], "menu"]);
  });

  it("has no item for the side panel where there is none", async () => {
    await renderPopup({ links: { ...links, onPanel: undefined } });
    await click("[data-action=menu]");
    expect(items()).not.toContain("panel");
  });

  it.each([
    ["on", {}, ["pause", "pause-tab", "pause-open", "chosen-only"]],
    ["on, in a tab of its own", { tabId: undefined }, ["pause", "pause-open", "chosen-only"]],
    ["off", { state: "off" }, ["chosen-only"]],
    ["paused", { state: "paused" }, ["resume", "turn-off", "chosen-only"]],
    ["paused, without a site", { state: "paused", site: "" }, ["resume", "chosen-only"]],
  ] as const)("begins with what can be changed while the Lens is %s", async (_, state, expected) => {
    await renderPopup({ links, site: { ...siteReport, ...state } });
    await click("[data-action=menu]");
    expect(items().slice(0, items().indexOf("panel"))).toEqual(expected);
  });

  it("changes the state", async () => {
    const onPause = vi.fn();
    const onResume = vi.fn();
    const onChosenOnly = vi.fn();
    const onSwitch = vi.fn();
    const siteEvents = { ...noSiteEvents, onPause, onResume, onChosenOnly, onSwitch };
    await renderPopup({ siteEvents });
    for (const item of ["pause", "pause-tab", "pause-open", "chosen-only"]) {
      await click("[data-action=menu]");
      await click(`[data-action=${item}]`);
    }
    expect(onPause.mock.calls).toEqual([["hour"], ["tab"], ["open"]]);
    expect(onChosenOnly.mock.calls).toEqual([[true]]);
    await renderPopup({ siteEvents, site: { ...siteReport, state: "paused", chosenOnly: true } });
    await click("[data-action=menu]");
    await click("[data-action=resume]");
    await click("[data-action=menu]");
    expect(find("[data-action=chosen-only]").ariaChecked).toBe("true");
    await click("[data-action=turn-off]");
    expect([onResume.mock.calls.length, onSwitch.mock.lastCall]).toEqual([1, [false]]);
  });
});

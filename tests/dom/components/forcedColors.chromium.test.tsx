import { afterEach, beforeEach, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { click, find } from "../tools/renderPage.tsx";
import { cardViewOf, renderPopup } from "./pages.tsx";
import { renderCard } from "./renderCard.tsx";

beforeEach(() => commands.emulateMedia({ "forced-colors": "active" }));
afterEach(() => commands.emulateMedia({ "forced-colors": "" }));

const styleOf = (selector: string, root: ParentNode = document) => {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`No element matches ${selector}`);
  return getComputedStyle(element);
};

it("the system's colors distinguish the affected parts of a figure", () => {
  const { root } = renderCard(cardViewOf(["cervical-dystonia"], "torticollis"));
  expect(styleOf(".lens-figure-on", root).fill).not.toBe(styleOf(".lens-figure-skin", root).fill);
});

it("the system's colors distinguish the pressed button of a card", () => {
  const view = cardViewOf(["cervical-dystonia"], "torticollis");
  const { root, update } = renderCard(view);
  const released = styleOf("[aria-pressed]", root).backgroundColor;
  update({ isPinned: true });
  expect(styleOf("[aria-pressed]", root).backgroundColor).not.toBe(released);
});

it("the system's colors distinguish the current mention, and buttons have a border", async () => {
  await renderPopup();
  await click("[data-step=next]");
  await click('[data-form="cervical-dystonia"] .lens-group-name');
  expect(find(".lens-mention[aria-current]").matches(".lens-mention")).toBe(true);
  const edge = (selector: string) => styleOf(selector).borderInlineStartColor;
  expect(edge(".lens-mention[aria-current]")).not.toBe(edge(".lens-mention:not([aria-current])"));
  expect(styleOf(".lens-button").borderStyle).toBe("solid");
});

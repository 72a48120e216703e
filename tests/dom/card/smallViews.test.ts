import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, restOn } from "../tools/pointer.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { startPointing } from "../tools/startPointing.ts";

const view = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" });
const name = nameOf("blepharospasm");
const page = "<p>It is blepharospasm in a frame.</p>";

/** Returns whether the reader sees an element of the card, all of it or its first line. */
function isInView(element: Element, lines: "all" | "first" = "all"): boolean {
  const [line] = element.getClientRects();
  const box = lines === "all" ? element.getBoundingClientRect() : line;
  const card = cardOfTest.box();
  const bottom = lines === "all" ? (box?.bottom ?? 0) : (box?.top ?? 0) + 14;
  return (
    box !== undefined &&
    box.top >= Math.max(0, card.top) - 1 &&
    bottom <= Math.min(innerHeight, card.bottom) + 1 &&
    box.left >= 0 &&
    box.right <= innerWidth + 1
  );
}

/** Expects that name, sentence and Close button can be read and pressed; scrolls the card where it has to be. */
async function expectReadable(): Promise<void> {
  expect(cardOfTest.name()).toBe(name);
  expect(cardOfTest.overflow()).toBeLessThanOrEqual(0);
  const close = cardOfTest.button(view.controls.close);
  const sentence = cardOfTest.find(".lens-say");
  expect([isInView(close), isInView(cardOfTest.find(".lens-card-name"), "first")]).toEqual([true, true]);
  const card = cardOfTest.find(".lens-card");
  for (const block of ["start", "end"] as const) {
    sentence.scrollIntoView({ block, behavior: "instant" });
    expect(isInView(close)).toBe(true);
  }
  expect(sentence.getBoundingClientRect().top).toBeLessThan(card.getBoundingClientRect().bottom);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  // No line of the sentence is under the Close button.
  const range = document.createRange();
  range.selectNodeContents(sentence);
  const { left, top, bottom } = close.getBoundingClientRect();
  for (const line of range.getClientRects()) {
    if (card.clientWidth >= 140 && line.top < bottom && line.bottom > top)
      expect(line.right).toBeLessThanOrEqual(left);
  }
  await cardOfTest.press(close);
  await cardOfTest.waitForNone();
}

it.each([
  [120, 160],
  [300, 60],
  [160, 120],
  [468, 60],
  [728, 90],
  [90, 400],
  [234, 60],
] as const)("shows name, sentence and Close button in a frame of %i × %i", async (width, height) => {
  await resizeViewport(width, height);
  await startPointing(page);
  await restOn("blepharospasm");
  await expectReadable();
});

it.each([
  ["from right to left", 120, 160, "rtl", 100],
  ["from right to left", 300, 60, "rtl", 100],
  ["at a text size of 200 %", 120, 160, "ltr", 200],
  ["at a text size of 200 %", 300, 60, "ltr", 200],
] as const)("does so %s in a frame of %i × %i", async (_, width, height, direction, textSize) => {
  await resizeViewport(width, height);
  await startPointing(`<div dir="${direction}">${page}</div>`, { textSize });
  await restOn("blepharospasm");
  await expectReadable();
});

it.each([
  [300, 60],
  [120, 200],
] as const)("leaves the words free where there is room beside them, %i × %i", async (width, height) => {
  await resizeViewport(width, height);
  await startPointing("<b style='position: absolute; left: 4px; top: 4px'>blepharospasm</b>");
  await restOn("blepharospasm");
  const [card, line] = [cardOfTest.box(), boxOf("blepharospasm")];
  const isOver =
    card.left < line.right && card.right > line.left && card.top < line.bottom && card.bottom > line.top;
  expect([cardOfTest.name(), isOver]).toEqual([name, false]);
});

it("does not cover a link that a resting pointer may press, but opens by key over it", async () => {
  await resizeViewport(160, 60);
  await startPointing('<p style="margin: 20px 30px"><a href="#there">blepharospasm</a></p>');
  await restOn("blepharospasm");
  expect(cardOfTest.name()).toBeUndefined();
  frameMethods().step(1, "current");
  await cardOfTest.waitFor(name);
  const follow = cardOfTest.find(".lens-follow a");
  history.replaceState(null, "", "#");
  pageOfTest.afterTest(() => history.replaceState(null, "", "#"));
  await cardOfTest.press(follow);
  await expect.poll(() => location.hash).toBe("#there");
});

it("opens its parts, and can be scrolled to their ends", async () => {
  await resizeViewport(300, 60);
  await startPointing(page, { card: { ...defaultSettings.card, staysOpen: true } });
  await restOn("blepharospasm");
  await cardOfTest.press(view.controls.more);
  await expect.poll(() => cardOfTest.button(view.controls.more).ariaExpanded).toBe("true");
  await cardOfTest.press(view.controls.copy);
  expect(isInView(cardOfTest.button(view.controls.close))).toBe(true);
});

it("becomes a card beside its line when the view becomes larger, and the reverse", async () => {
  await resizeViewport(300, 100);
  await startPointing(page, { card: { ...defaultSettings.card, staysOpen: true } });
  await restOn("blepharospasm");
  expect(cardOfTest.find(".lens-corner")).toBeDefined();
  await resizeViewport(1000, 800);
  await expect.poll(() => cardOfTest.root().querySelector(".lens-corner")).toBeNull();
  expect(cardOfTest.box().width).toBe(340);
  await resizeViewport(300, 100);
  await expect.poll(() => cardOfTest.root().querySelector(".lens-corner")).not.toBeNull();
  await commands.pressKeys(["Escape"]);
  await cardOfTest.waitForNone();
});

import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const { controls } = viewOf({ forms: ["dystonia"], word: "dystonia" });
const name = nameOf("dystonia");
const page = '<p style="margin-top: 300px">First of all, dystonia.</p><div style="height: 3000px"></div>';

/** Opens a card and pins it. */
async function pinCard(html = page, settings: Partial<Settings> = {}): Promise<DOMRect> {
  await startPointing(html, settings);
  await restOn("dystonia");
  await cardOfTest.press(controls.pin);
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("true");
  return cardOfTest.box();
}

/** Returns a point of the bar that is on no button. */
function barPoint() {
  const bar = cardOfTest.find(".lens-bar").getBoundingClientRect();
  const part = [...cardOfTest.root().querySelectorAll(".lens-part-button")].at(-1) as Element;
  const { right } = part.getBoundingClientRect();
  const { left } = cardOfTest.find(".lens-bar-end").getBoundingClientRect();
  return { x: Math.round((right + left) / 2), y: Math.round(bar.top + bar.height / 2) };
}

const by = ({ x, y }: { x: number; y: number }, right: number, down: number) => ({
  x: x + right,
  y: y + down,
});

it("follows a drag of its bar, and stays there, also when the page scrolls or a part opens", async () => {
  const { left, top } = await pinCard();
  const start = barPoint();
  await commands.drag(start, by(start, 200, 100));
  await expect.poll(() => [cardOfTest.box().left, cardOfTest.box().top]).toEqual([left + 200, top + 100]);
  scrollTo({ top: 60, behavior: "instant" });
  await new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
  expect([cardOfTest.box().left, cardOfTest.box().top]).toEqual([left + 200, top + 100]);
  const bar = cardOfTest.find(".lens-bar").getBoundingClientRect();
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("true");
  expect(Math.round(cardOfTest.find(".lens-bar").getBoundingClientRect().top)).toBe(Math.round(bar.top));
});

it("takes a drag that begins on a button for a drag, and presses nothing", async () => {
  const { left } = await pinCard();
  const start = centerOf(cardOfTest.button(controls.close).getBoundingClientRect());
  await commands.drag(start, by(start, 90, -30));
  await expect.poll(() => cardOfTest.box().left).toBe(left + 90);
  await passTime(100);
  expect(cardOfTest.name()).toBe(name);
  await cardOfTest.press(controls.close);
  await cardOfTest.waitForNone();
});

it("takes a press with a tremor for a press", async () => {
  const { left, top } = await pinCard();
  const start = centerOf(cardOfTest.button(controls.more).getBoundingClientRect());
  await commands.drag(start, by(start, 5, 4));
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("true");
  expect([cardOfTest.box().left, cardOfTest.box().top + 0 <= top]).toEqual([left, true]);
});

it("stays inside the view, however far it is dragged, and when the window becomes smaller", async () => {
  await pinCard();
  for (const corner of [
    { x: 998, y: 798 },
    { x: 1, y: 1 },
    { x: 998, y: 798 },
  ]) {
    await commands.drag(barPoint(), corner);
    await expect.poll(cardOfTest.overflow).toBeLessThanOrEqual(-8);
  }
  await resizeViewport(600, 400);
  await expect.poll(cardOfTest.overflow).toBeLessThanOrEqual(-8);
});

it.each(["ltr", "rtl"])("moves by the arrow keys on its Move button, in a page written %s", async (dir) => {
  const { left, top } = await pinCard(`<div dir="${dir}">${page}</div>`);
  cardOfTest.button(controls.move).focus();
  await commands.pressKeys(["ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowUp"]);
  await expect.poll(() => [cardOfTest.box().left, cardOfTest.box().top]).toEqual([left - 24, top + 24]);
  expect(scrollY).toBe(0);
  await commands.pressKeys(["Shift+ArrowRight"]);
  expect(cardOfTest.box().left).toBe(left - 24);
});

it("moves to the next corner by a press of its Move button, without a drag", async () => {
  await pinCard();
  const corners: string[] = [];
  for (let press = 0; press < 4; press++) {
    const before = cardOfTest.box().toJSON();
    await cardOfTest.press(controls.move);
    await expect.poll(() => cardOfTest.box().toJSON()).not.toEqual(before);
    const { left, top, bottom } = cardOfTest.box();
    expect(Math.round(cardOfTest.overflow())).toBe(-8);
    corners.push(`${top < innerHeight - bottom ? "top" : "bottom"} ${left < 300 ? "left" : "right"}`);
  }
  expect(new Set(corners)).toEqual(new Set(["top left", "top right", "bottom right", "bottom left"]));
});

it("cannot be moved while it closes by itself, and has no Move button then", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const before = cardOfTest.box().toJSON();
  const start = barPoint();
  await commands.drag(start, by(start, 0, -40));
  expect(cardOfTest.box().toJSON()).toEqual(before);
  expect(() => cardOfTest.button(controls.move)).toThrow();
});

it("is not moved by events of a script, even inside its tree", async () => {
  const before = (await pinCard()).toJSON();
  const bar = cardOfTest.find(".lens-bar");
  const { x, y } = barPoint();
  const init = { bubbles: true, composed: true, isPrimary: true, pointerId: 1 };
  bar.dispatchEvent(new PointerEvent("pointerdown", { ...init, clientX: x, clientY: y }));
  bar.dispatchEvent(new PointerEvent("pointermove", { ...init, clientX: x + 100, clientY: y + 100 }));
  bar.dispatchEvent(new PointerEvent("pointerup", { ...init, clientX: x + 100, clientY: y + 100 }));
  cardOfTest
    .button(controls.move)
    .dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, composed: true }));
  cardOfTest.button(controls.move).click();
  expect(cardOfTest.box().toJSON()).toEqual(before);
});

it("gives the page no press of a drag", async () => {
  await pinCard();
  const events: string[] = [];
  for (const type of [
    "pointerdown",
    "pointerup",
    "mousedown",
    "mouseup",
    "click",
    "dragstart",
    "selectstart",
  ]) {
    const record = () => events.push(type);
    document.addEventListener(type, record);
    pageOfTest.afterTest(() => document.removeEventListener(type, record));
  }
  const start = barPoint();
  await commands.drag(start, by(start, 100, 100));
  await passTime(100);
  expect([events, getSelection()?.isCollapsed]).toEqual([[], true]);
});

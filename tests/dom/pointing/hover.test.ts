import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hover, movePointer, restOn } from "../tools/pointer.ts";
import { highlightedRanges } from "../tools/startHighlighter.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const page = "<p>It names blepharospasm. And hemidystonia.</p>";
const { restMs } = defaultSettings.card;

it("opens the card when the pointer has rested on a mention for the time in the settings", async () => {
  const requests = await startPointing(page, { card: { ...defaultSettings.card, restMs: 500 } });
  await hover("blepharospasm");
  await passTime(499);
  expect(requests).toEqual([]);
  await passTime(1);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("requests the card script for the first card only", async () => {
  const requests = await startPointing(page);
  await restOn("blepharospasm");
  await restOn("hemidystonia");
  expect(cardOfTest.name()).toBe(nameOf("hemidystonia"));
  expect(requests.map(({ type }) => type)).toEqual(["load-card", "read-card", "read-card"]);
});

it("opens no card when the pointer only crosses a mention", async () => {
  const requests = await startPointing(page);
  const { x, y } = await hover("blepharospasm");
  await passTime(restMs - 1);
  await movePointer({ x, y: y + 300 });
  await passTime(2000);
  expect(requests).toEqual([]);
});

it("opens no card while the pointer moves fast along a long mention, but when it slows down", async () => {
  const requests = await startPointing('<p style="font-size: 60px">spasmodic torticollis</p>');
  const { left, top } = boxOf("spasmodic torticollis");
  const y = Math.round(top + 30);
  for (let step = 0; step < 12; step++) {
    await movePointer({ x: Math.round(left) + 10 + step * 35, y });
    await passTime(35);
  }
  expect(requests).toEqual([]);
  await passTime(200);
  expect(cardOfTest.name()).toBe(nameOf("cervical-dystonia"));
});

it("opens the card despite the tremor of a hand that strays off the mention", async () => {
  await startPointing(page);
  const { x, y } = await hover("blepharospasm");
  const { height } = boxOf("blepharospasm");
  for (let beat = 0; beat < 6; beat++) {
    await movePointer({ x: x + 9, y: y + Math.round(height) });
    await passTime(40);
    await movePointer({ x: x - 9, y });
    await passTime(40);
  }
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("opens the card when the pointer stays close to the mention that it was on, but not beside another", async () => {
  const requests = await startPointing('<p style="margin: 100px 0">It names blepharospasm.</p>');
  const { x } = await hover("blepharospasm");
  const { bottom } = boxOf("blepharospasm");
  const near = { x, y: Math.floor(bottom + 7) };
  await movePointer(near);
  await passTime(restMs);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
  await commands.pressKeys(["Escape"]);
  await cardOfTest.waitForNone();
  const { length } = requests;
  await movePointer({ x, y: near.y + 200 });
  await passTime(1000);
  await movePointer(near);
  await passTime(5000);
  expect(requests).toHaveLength(length);
});

it("opens the card while the pointer moves slowly within a mention across several elements", async () => {
  await startPointing("<p><b>blepharo</b><i>spasm</i></p>");
  const parts = [await hover("blepharo"), await hover("spasm")];
  for (const part of [...parts, ...parts]) {
    await movePointer({ x: part.x + 1, y: part.y });
    await passTime(restMs / 4);
  }
  await passTime(100);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("starts the rest time anew when the pointer has strayed off the mention for longer", async () => {
  const requests = await startPointing(page);
  const { x, y } = await hover("blepharospasm");
  await passTime(restMs - 50);
  await movePointer({ x, y: y + 100 });
  await passTime(150);
  await movePointer({ x, y });
  await passTime(restMs - 1);
  expect(requests).toEqual([]);
  await passTime(1);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("starts the rest time anew when the page is scrolled", async () => {
  const requests = await startPointing(`${page}<div style="height: 3000px"></div>`);
  await hover("blepharospasm");
  await passTime(restMs - 1);
  scrollBy({ top: 2, behavior: "instant" });
  await new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
  await passTime(1);
  expect(requests).toEqual([]);
});

it("opens no card for a mention that another element covers", async () => {
  const requests = await startPointing(page);
  pageOfTest.append('<div id="cover" style="position: fixed; inset: 0; background: white"></div>');
  const { x, y } = await restOn("blepharospasm");
  expect(requests).toEqual([]);
  pageOfTest.find("#cover").remove();
  await movePointer({ x: x + 1, y });
  await passTime(restMs);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("opens no card for a mention of a shadow tree that an element outside the tree covers", async () => {
  const requests = await startPointing("<x-host></x-host>");
  pageOfTest.find("x-host").attachShadow({ mode: "open" }).append("It names blepharospasm.");
  const countHighlights = async () => {
    await passTime(100);
    return highlightedRanges().length;
  };
  await expect.poll(countHighlights).toBe(1);
  const { left, bottom } = pageOfTest.find("x-host").getBoundingClientRect();
  const point = { x: Math.round(left + 120), y: Math.round(bottom - 8) };
  pageOfTest.append('<div id="cover" style="position: fixed; inset: 0; background: white"></div>');
  await movePointer(point);
  await passTime(restMs);
  expect(requests).toEqual([]);
  pageOfTest.find("#cover").remove();
  await movePointer({ ...point, x: point.x + 1 });
  await passTime(restMs);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("opens no card for events that a script of the page dispatches", async () => {
  const requests = await startPointing(page);
  const { x: clientX, y: clientY } = boxOf("blepharospasm");
  const init = { clientX: clientX + 5, clientY: clientY + 5, bubbles: true, composed: true, detail: 1 };
  for (const pointerType of ["mouse", "touch"]) {
    for (const type of ["pointermove", "pointerdown", "click"]) {
      pageOfTest.find("p").dispatchEvent(new PointerEvent(type, { ...init, pointerType }));
    }
    await new Promise(requestAnimationFrame);
    await passTime(1000);
  }
  expect(requests).toEqual([]);
});

import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { findSmallTargets } from "../../tools/layoutChecks.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

/** Enhanced target size of WCAG 2.2, SC 2.5.5 (AAA). */
const LARGE_TARGET_PX = 44;

const page =
  '<p>It names blepharospasm.</p><p><a href="#voice">spasmodic dysphonia</a></p><p><button>hemidystonia</button></p>';
const byClick = { card: { ...defaultSettings.card, opensOn: "click" } } as const;

const { controls } = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" });

const press = (text: string) => commands.pressPointer(centerOf(boxOf(text)));
const tap = (text: string) => commands.tap(centerOf(boxOf(text)));

/** Returns the list of the texts of elements that are clicked from now on. The clicks have no other effect. */
function recordClicks(): (string | null)[] {
  const clicked: (string | null)[] = [];
  const record = (event: Event) => {
    event.preventDefault();
    clicked.push((event.target as Element).textContent);
  };
  document.addEventListener("click", record);
  pageOfTest.afterTest(() => document.removeEventListener("click", record));
  return clicked;
}

/** Returns a point so far (CSS pixels) below the middle of a text. */
function pointBelow(text: string, distance: number) {
  const { x, width, bottom } = boxOf(text);
  return { x: Math.round(x + width / 2), y: Math.round(bottom + distance) };
}

it("opens on a click also while a resting pointer opens cards, and the page gets the click", async () => {
  await startPointing(page);
  const clicked = recordClicks();
  await press("blepharospasm");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  expect(clicked).toEqual(["It names blepharospasm."]);
});

it("pins a card whose mention is clicked, without moving or resizing it", async () => {
  await startPointing(page);
  await restOn("blepharospasm");
  const before = cardOfTest.box().toJSON();
  await press("blepharospasm");
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("true");
  expect(cardOfTest.box().toJSON()).toEqual(before);
  await commands.pressPointer({ x: 950, y: 700 });
  await passTime(2000);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it.each([
  ["click", commands.pressPointer],
  ["tap", commands.tap],
] as const)("opens on a %s that misses the mention by a little, but no more", async (_, pressAt) => {
  const requests = await startPointing('<p style="margin: 100px 0">It names blepharospasm.</p>', byClick);
  let clicks = 0;
  const count = () => {
    clicks++;
  };
  document.addEventListener("click", count);
  pageOfTest.afterTest(() => document.removeEventListener("click", count));
  await pressAt(pointBelow("blepharospasm", 15));
  await expect.poll(() => clicks).toBe(1);
  await passTime(100);
  expect(requests).toEqual([]);
  await pressAt(pointBelow("blepharospasm", 10));
  await expect.poll(() => clicks).toBe(2);
  await passTime(1);
  await cardOfTest.waitFor(nameOf("blepharospasm"));
});

it.each([
  ["a link", '<a href="#other" style="display: block">other</a>'],
  ["a button", '<button style="display: block">other</button>'],
  ["an editor", "<div contenteditable>other</div>"],
  ["an element with the cursor of a link", '<div style="cursor: pointer">other</div>'],
])("leaves a press close to a mention to %s that it hits", async (_, control) => {
  const requests = await startPointing(`<p style="margin: 0">It names blepharospasm.</p>${control}`, byClick);
  const clicked: unknown[] = [];
  const record = ({ target }: Event) => clicked.push((target as Element).textContent);
  document.addEventListener("click", record);
  pageOfTest.afterTest(() => document.removeEventListener("click", record));
  const { left, bottom } = boxOf("blepharospasm");
  pageOfTest.find("p + *").style.paddingLeft = `${left}px`;
  await commands.pressPointer({ x: Math.round(left) + 10, y: Math.round(bottom) + 6 });
  await expect.poll(() => clicked).toEqual(["other"]);
  await passTime(100);
  expect(requests).toEqual([]);
});

it.each<[string, (event: Event) => void]>([
  ["cancels", (event) => event.preventDefault()],
  ["stops", (event) => event.stopPropagation()],
  ["answers by a change of the page", () => pageOfTest.append("<p>New</p>")],
])("leaves a press close to a mention to a handler that %s it", async (_, handle) => {
  const requests = await startPointing('<p style="margin: 100px 0">It names blepharospasm.</p>', byClick);
  let count = 0;
  document.body.addEventListener(
    "click",
    (event) => {
      count++;
      handle(event);
    },
    { once: true },
  );
  await commands.pressPointer(pointBelow("blepharospasm", 8));
  await expect.poll(() => count).toBe(1);
  await passTime(100);
  expect(requests).toEqual([]);
});

it("opens on a tap on a page that has the cursor of a link everywhere", async () => {
  await startPointing(page);
  pageOfTest.addStyle("body { cursor: pointer }");
  await tap("blepharospasm");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
});

it("opens no card, and leaves the selection alone, when the reader drags across a mention", async () => {
  const requests = await startPointing('<p style="margin: 100px 0">It names blepharospasm.</p>', byClick);
  const { left, right, top, bottom } = boxOf("blepharospasm");
  const y = Math.round((top + bottom) / 2);
  await commands.drag({ x: Math.round(left) + 1, y }, { x: Math.round(right) - 1, y });
  await expect.poll(() => String(getSelection())).toMatch(/^b?lepharospas?m?$/);
  // Ends beside the mention.
  await commands.drag({ x: Math.round(left) - 40, y: y + 60 }, { x: Math.round(left) - 4, y });
  await passTime(100);
  expect(requests).toEqual([]);
});

it("opens no card when a drag that selects nothing ends close to a mention", async () => {
  const requests = await startPointing(
    '<p style="padding: 60px 0; user-select: none">It names blepharospasm.</p>',
    byClick,
  );
  const clicked = new Promise((resolve) => document.addEventListener("click", resolve, { once: true }));
  await commands.drag(pointBelow("blepharospasm", 50), pointBelow("blepharospasm", 8));
  await clicked;
  await passTime(100);
  expect(requests).toEqual([]);
});

it("opens on the second click of a double click if the first one missed", async () => {
  await startPointing('<p style="margin: 100px 0; user-select: none">It names blepharospasm.</p>', byClick);
  const events: number[] = [];
  const record = ({ detail }: MouseEvent) => events.push(detail);
  document.addEventListener("click", record);
  pageOfTest.afterTest(() => document.removeEventListener("click", record));
  const { x, y } = pointBelow("blepharospasm", 14);
  await commands.pressPointer({ x, y });
  await commands.pressPointer({ x, y: y - 3 });
  await expect.poll(() => events).toHaveLength(2);
  await passTime(1);
  await cardOfTest.waitFor(nameOf("blepharospasm"));
});

it("opens on a press that trembles, which selects a letter or two", async () => {
  await startPointing('<p style="margin: 100px 0">It names blepharospasm.</p>', byClick);
  const { x, y } = centerOf(boxOf("blepharospasm"));
  await commands.drag({ x, y }, { x: x + 10, y: y + 4 });
  await cardOfTest.waitFor(nameOf("blepharospasm"));
});

it("opens on a double click, whose second click does not pin the card", async () => {
  await startPointing('<p style="margin: 100px 0; user-select: none">It names blepharospasm.</p>', byClick);
  await commands.doublePress(centerOf(boxOf("blepharospasm")));
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  await passTime(100);
  expect(cardOfTest.button(controls.pin).ariaPressed).toBe("false");
});

it("closes an open card when the reader drags from its mention", async () => {
  await startPointing('<p style="margin: 100px 0">It names blepharospasm.</p>');
  const from = await restOn("blepharospasm");
  await commands.drag(from, { x: from.x, y: from.y + 60 });
  await cardOfTest.waitForNone();
});

it("opens only on a click, and has large targets, if the reader has chosen to open cards by click", async () => {
  const requests = await startPointing(page, byClick);
  await restOn("blepharospasm");
  await passTime(2000);
  expect(requests).toEqual([]);
  await press("blepharospasm");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  expect(findSmallTargets(cardOfTest.root(), LARGE_TARGET_PX)).toEqual([]);
});

it("leaves clicks on links and buttons to the page", async () => {
  const requests = await startPointing(page, byClick);
  const clicked = recordClicks();
  await press("spasmodic dysphonia");
  await press("hemidystonia");
  await expect.poll(() => clicked).toEqual(["spasmodic dysphonia", "hemidystonia"]);
  expect(requests).toEqual([]);
});

it("opens on a tap, and closes on a tap elsewhere", async () => {
  await startPointing(page);
  await tap("blepharospasm");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  await commands.tap({ x: 950, y: 700 });
  await cardOfTest.waitForNone();
});

it("leaves taps on links to the page, and opens no card for other text", async () => {
  const requests = await startPointing(page);
  const clicked = recordClicks();
  await tap("spasmodic dysphonia");
  await tap("It names");
  await expect.poll(() => clicked).toHaveLength(2);
  expect(clicked[0]).toBe("spasmodic dysphonia");
  expect(requests).toEqual([]);
});

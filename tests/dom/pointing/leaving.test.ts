import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hover, movePointer, restOn } from "../tools/pointer.ts";
import { highlightedRanges } from "../tools/startHighlighter.ts";
import { scanChanges, startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const page = "<p>First of all, dystonia and at once blepharospasm beside it.</p>";
const { restMs, leaveMs } = defaultSettings.card;
const away = { x: 900, y: 700 };

it("closes the card when the pointer has left it for the time in the settings", async () => {
  await startPointing(page, { card: { ...defaultSettings.card, leaveMs: 450 } });
  await restOn("dystonia");
  await movePointer(away);
  await passTime(449);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await passTime(1);
  expect(cardOfTest.name()).toBeUndefined();
});

it("keeps the card open while the pointer moves to it and rests on it", async () => {
  const requests = await startPointing(page);
  const { x } = await restOn("dystonia");
  const { top } = cardOfTest.box();
  const { bottom } = boxOf("dystonia");
  await movePointer({ x, y: Math.round((bottom + top) / 2) });
  await passTime(5000);
  await movePointer(centerOf(cardOfTest.box()));
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  // It was not closed and opened again.
  expect(requests.filter(({ type }) => type === "read-card")).toHaveLength(1);
  await movePointer(away);
  await passTime(1000);
  expect(cardOfTest.name()).toBeUndefined();
});

it("keeps the card open while the pointer is close to the mention or the card, but no farther off", async () => {
  await startPointing('<p style="margin: 100px 0">First of all, dystonia.</p>');
  const { x } = await restOn("dystonia");
  const { top } = boxOf("dystonia");
  const { right, top: cardTop } = cardOfTest.box();
  for (const point of [
    { x, y: Math.ceil(top - 7) },
    { x: Math.floor(right + 7), y: Math.round(cardTop + 60) },
  ]) {
    await movePointer(point);
    await passTime(5000);
    expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  }
  await movePointer({ x: Math.ceil(right + 10), y: Math.round(cardTop + 60) });
  await passTime(leaveMs - 1);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await passTime(1);
  expect(cardOfTest.name()).toBeUndefined();
});

it("highlights nothing in the card itself", async () => {
  await startPointing(page);
  await restOn("dystonia");
  await scanChanges();
  expect(highlightedRanges()).toHaveLength(2);
});

it("ignores another mention on the pointer’s way to the card", async () => {
  await startPointing(page);
  await restOn("dystonia");
  await hover("blepharospasm");
  await passTime(60);
  await movePointer(centerOf(cardOfTest.box()));
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
});

it("switches to another mention after a shorter rest", async () => {
  await startPointing(page);
  await restOn("dystonia");
  await hover("blepharospasm");
  await passTime(restMs / 2);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("switches only after the full rest time to a mention between the pointer and the card", async () => {
  await startPointing('<p style="font: 8px/8px sans-serif">It is dystonia and<br>also blepharospasm.</p>');
  const { x } = await restOn("dystonia");
  const { bottom } = boxOf("dystonia");
  const between = { x, y: Math.round(bottom + 3) };
  expect(between.y).toBeLessThan(cardOfTest.box().top);
  await movePointer(between);
  await passTime(restMs - 1);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await passTime(1);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("marks the mention that the reader has stepped to, until its card closes", async () => {
  await startPointing(page);
  const names = () => [...CSS.highlights.keys()];
  const [usual] = names();
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(nameOf("dystonia"));
  await expect.poll(names).toHaveLength(2);
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  await expect.poll(names).toHaveLength(2);
  await commands.pressKeys(["Escape"]);
  await expect.poll(names).toEqual([usual]);
  await restOn("dystonia");
  expect(names()).toEqual([usual]);
});

/** The page, and a frame that fills the viewport under it. */
const onFrame = (content: string) =>
  `${frame}<div style="position: relative; width: max-content; background: white">${content}</div>`;

const frame =
  '<iframe style="position: fixed; left: 0; top: 0; width: 1000px; height: 800px; border: 0" srcdoc="A frame"></iframe>';

/** Moves the pointer to a point where the page gets no move. Resolves after what it leaves or enters has been told. */
async function moveUnseen(point: { x: number; y: number }): Promise<void> {
  const done = new AbortController();
  const crossing = new Promise<void>((resolve) => {
    // After a layout, the browser may also send events for the place where the pointer was before.
    const onCrossing = ({ clientX, clientY }: MouseEvent) => {
      if (Math.abs(clientX - point.x) <= 1 && Math.abs(clientY - point.y) <= 1) resolve();
    };
    for (const type of ["mouseout", "mouseover"] as const)
      addEventListener(type, onCrossing, { capture: true, signal: done.signal });
  });
  await commands.movePointer([point]);
  await crossing;
  done.abort();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Has the page stop all moves on its elements, but not those on the card, before any other listener. */
function stopMoves(): void {
  const stop = (event: Event) => {
    if (document.body.contains(event.target as Node)) event.stopImmediatePropagation();
  };
  for (const type of ["pointermove", "pointerover", "pointerout"]) {
    window.addEventListener(type, stop, true);
    pageOfTest.afterTest(() => window.removeEventListener(type, stop, true));
  }
}

it.each<[string, (point: { x: number; y: number }) => { x: number; y: number }]>([
  ["far from the card", () => away],
  ["close to the card", ({ x, y }) => ({ x: x + 2, y })],
])("closes the card when the pointer goes from it straight into a frame, %s", async (_, into) => {
  await startPointing(onFrame(page));
  await restOn("dystonia");
  const { right, top, height } = cardOfTest.box();
  const edge = { x: Math.round(right), y: Math.round(top + height / 2) };
  await movePointer({ x: edge.x - 20, y: edge.y });
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await moveUnseen(into(edge));
  await passTime(leaveMs - 1);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await passTime(1);
  expect(cardOfTest.name()).toBeUndefined();
});

it("closes the card when the pointer goes from the mention straight into a frame", async () => {
  await startPointing(onFrame("It is dystonia"));
  const { x } = await restOn("dystonia");
  const { bottom, right } = boxOf("dystonia");
  await moveUnseen({ x: Math.round(right) + 2, y: Math.round(bottom) - 4 });
  await passTime(leaveMs);
  expect([x < right, cardOfTest.name()]).toEqual([true, undefined]);
});

it("closes the card when the pointer goes from it to an element whose moves the page stops", async () => {
  stopMoves();
  await startPointing(`${page}<div style="position: fixed; inset: 0; z-index: -1"></div>`);
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(nameOf("dystonia"));
  await commands.pressKeys(["Escape"]);
  const [mention] = (await contentState().highlighter?.mentionsInOrder()) ?? [];
  if (!mention) throw new Error("The page has no mention");
  const { x, y } = centerOf(boxOf("dystonia"));
  contentState().card?.open(mention, { x, y }, "rest");
  await cardOfTest.waitFor(nameOf("dystonia"));
  await moveUnseen(centerOf(cardOfTest.box()));
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await moveUnseen(away);
  await passTime(leaveMs);
  expect(cardOfTest.name()).toBeUndefined();
});

it("keeps a pinned card open when the pointer goes from it into a frame", async () => {
  await startPointing(onFrame(page));
  await restOn("dystonia");
  await cardOfTest.press(viewOf({ forms: ["dystonia"], word: "dystonia" }).controls.pin);
  await moveUnseen(away);
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
});

it("keeps the card open when the page exchanges the elements under a resting pointer", async () => {
  await startPointing(`${page}<div id="over"></div>`);
  const { x, y } = await restOn("dystonia");
  for (let beat = 0; beat < 5; beat++) {
    pageOfTest.find("#over").remove();
    pageOfTest.append(
      `<div id="over" style="position: fixed; left: ${x - 5}px; top: ${y - 5}px; width: 10px; height: 10px; background: red"></div>`,
    );
    // The browser tells which element is under a resting pointer only some frames later.
    for (let frames = 0; frames < 12; frames++) await new Promise(requestAnimationFrame);
    await passTime(400);
  }
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
});

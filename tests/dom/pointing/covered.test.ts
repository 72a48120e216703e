import { expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { PlacedMention } from "../../../entrypoints/dom/PlacedMention.ts";
import { HoverTracker } from "../../../entrypoints/highlighter/pointing/HoverTracker.ts";
import { nameOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hold, hover, movePointer } from "../tools/pointer.ts";
import { centerOfHighlight, highlightedRanges } from "../tools/startHighlighter.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const { restMs } = defaultSettings.card;

/** Longer than the rest time and the time until the next search together (ms). */
const LONG_REST_MS = restMs + 200;

/** Longer than the card stays after the pointer has left it (ms). */
const LEAVE_MS = defaultSettings.card.leaveMs + 100;

const text = "<p>His eyelids: blepharospasm, told the doctor.</p>";
const box = "position: relative; margin: 100px; width: 360px; padding: 8px";
const cover = "position: absolute; inset: 0";

/** A 1 × 1 picture, of one gray. */
const picture = "data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

const seen: Readonly<Record<string, string>> = {
  "a link that is stretched over the block": `<style>.all::after { content: ""; ${cover} }</style>
    <div style="${box}"><a class="all" href="#more">Her story</a>${text}</div>`,
  "such a link with a tint": `<style>.all::after { content: ""; ${cover}; background: rgb(0 0 0 / 6%) }</style>
    <div style="${box}"><a class="all" href="#more">Her story</a>${text}</div>`,
  "an empty link that is laid over the block": `<div style="${box}">${text}<a href="#more" style="${cover}"></a></div>`,
  "a caption over a picture that lets the pointer through": `<figure style="${box}"><img src="${picture}" style="width: 100%; height: 80px">
    <figcaption style="${cover}; pointer-events: none">${text}</figcaption></figure>`,
  "a block that lets the pointer through": `<div style="${box}; pointer-events: none">${text}</div>`,
  "a field with transparent text over the lines": `<div style="${box}">${text}
    <textarea readonly style="${cover}; background: none; border: 0; color: transparent">His eyelids: blepharospasm</textarea></div>`,
  "an input for files with no opacity": `<div style="${box}">${text}<input type="file" style="${cover}; opacity: 0"></div>`,
  "a box to check with hardly any opacity": `<label style="${box}; display: block">${text}<input type="checkbox" style="${cover}; width: 100%; height: 100%; opacity: 0.01"></label>`,
  "an element with a shadow tree that paints nothing": `<div style="${box}">${text}<x-layer style="${cover}"></x-layer></div>`,
  "a label elsewhere on the layer": `<div style="${box}">${text}<div style="${cover}; text-align: end">5 min</div></div>`,
  "text that is selected as a whole": `<div style="${box}; user-select: all; -webkit-user-select: all">${text}</div>`,
  "text that cannot be selected": `<div style="${box}; user-select: none; -webkit-user-select: none">${text}</div>`,
};

it.each(Object.entries(seen))("opens the card of a mention that is seen, on rest: %s", async (_, html) => {
  await startPointing(html);
  document.querySelector("x-layer")?.attachShadow({ mode: "open" }).append(document.createElement("slot"));
  await hover("blepharospasm");
  await passTime(LONG_REST_MS);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
  await movePointer({ x: 950, y: 750 });
  await passTime(LEAVE_MS);
  expect(cardOfTest.name()).toBeUndefined();
});

const hidden: Readonly<Record<string, string>> = {
  "an opaque layer": `<div style="${box}">${text}<i style="${cover}; background: white"></i></div>`,
  "a gradient": `<div style="${box}">${text}<i style="${cover}; background: linear-gradient(#fff, #eee)"></i></div>`,
  "a backdrop as of a dialog": `<div style="${box}">${text}</div><i style="position: fixed; inset: 0; background: rgb(0 0 0 / 40%)"></i>`,
  "a picture that is half transparent": `<div style="${box}">${text}<img src="${picture}" style="${cover}; width: 100%; height: 100%; opacity: 0.5"></div>`,
  "a picture": `<div style="${box}">${text}<img src="${picture}" style="${cover}; width: 100%; height: 100%"></div>`,
  "a field that shows text": `<div style="${box}">${text}<textarea style="${cover}; background: none">My own</textarea></div>`,
  "an opaque pseudo-element": `<style>.all::after { content: ""; ${cover}; background: white }</style>
    <div style="${box}"><a class="all" href="#more">Her story</a>${text}</div>`,
  "other text": `<div style="${box}">${text}<div style="${cover}; word-break: break-all; line-height: 1">${"w ".repeat(200)}</div></div>`,
  "a shadow tree with a background": `<div style="${box}">${text}<x-cover style="${cover}"></x-cover></div>`,
  "a modal dialog elsewhere on the page": `<div style="${box}">${text}<i style="${cover}"></i></div><div role="dialog" aria-modal="true">Open</div>`,
  "a picture over a caption that lets the pointer through": `<div style="${box}"><div style="pointer-events: none">${text}</div><img src="${picture}" style="${cover}; width: 100%; height: 100%"></div>`,
  "a block that cuts it off": `<div style="height: 8px; margin: 100px; overflow: hidden; pointer-events: none">${text}</div>`,
  "no opacity of its own": `<div style="${box}; opacity: 0; pointer-events: none">${text}</div>`,
};

it.each(Object.entries(hidden))("opens no card of a mention that is hidden by %s", async (_, html) => {
  const requests = await startPointing(html);
  const root = document.querySelector("x-cover")?.attachShadow({ mode: "open" });
  root?.append(document.createElement("div"));
  root?.firstElementChild?.setAttribute("style", "height: 100%; background: white");
  await hover("blepharospasm");
  await passTime(LONG_REST_MS);
  expect(requests).toEqual([]);
});

it.each(["rest", "click"] as const)(
  "leaves the click on a stretched link to the page where cards open on %s",
  async (opensOn) => {
    const requests = await startPointing(seen["a link that is stretched over the block"] ?? "", {
      card: { ...defaultSettings.card, opensOn },
    });
    const clicks: boolean[] = [];
    const onClick = (event: Event) => {
      clicks.push((event.target as Element).matches(".all") && !event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener("click", onClick);
    pageOfTest.afterTest(() => window.removeEventListener("click", onClick));
    const { x, y, width, height } = boxOf("blepharospasm");
    await commands.pressPointer({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) });
    await expect.poll(() => clicks).toEqual([true]);
    await passTime(100);
    expect(requests).toEqual([]);
  },
);

it("opens the card of a covered mention on rest also where other cards open by click", async () => {
  await startPointing(seen["a link that is stretched over the block"] ?? "", {
    card: { ...defaultSettings.card, opensOn: "click" },
  });
  await hover("blepharospasm");
  await passTime(LONG_REST_MS);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

it("opens the card of a mention under a stretched link on a long press, which follows no link", async () => {
  await startPointing(seen["a link that is stretched over the block"] ?? "");
  const { x, y } = boxOf("blepharospasm");
  const lift = await hold({ x: Math.round(x) + 20, y: Math.round(y) + 8 });
  await passTime(700);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
  await lift();
});

it("keeps the card open while the pointer trembles on a covered mention", async () => {
  await startPointing(seen["an empty link that is laid over the block"] ?? "");
  const { x, y } = await hover("blepharospasm");
  for (let beat = 0; beat < 12; beat++) {
    await movePointer({ x: x + (beat % 2 ? 3 : -3), y });
    await passTime(60);
  }
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});

/** Has the page stop events of the pointer at the window, as it does for a drag and drop of its own. */
function stopPointerEvents(stop: "stopPropagation" | "stopImmediatePropagation"): void {
  const stopEvent = (event: Event) => event[stop]();
  for (const type of ["pointermove", "mousemove", "pointerover", "mouseover", "pointerout", "pointerleave"]) {
    window.addEventListener(type, stopEvent, true);
    pageOfTest.afterTest(() => window.removeEventListener(type, stopEvent, true));
  }
}

it("opens and closes the card on a page that stops pointer events at the window", async () => {
  stopPointerEvents("stopPropagation");
  await startPointing(`<div style="${box}">${text}</div>`);
  const { x, y } = boxOf("blepharospasm");
  await commands.movePointer([{ x: Math.round(x) + 10, y: Math.round(y) + 8 }]);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await passTime(LONG_REST_MS);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
  await commands.movePointer([{ x: 950, y: 750 }]);
  await passTime(LEAVE_MS);
  expect(cardOfTest.name()).toBeUndefined();
});

it("opens no card for a pointer that has crossed a mention on its way into a frame", async () => {
  const requests = await startPointing(
    `<div style="position: relative; margin: 100px">${text}</div><iframe style="position: fixed; left: 100px; top: 300px; width: 300px; height: 200px" srcdoc="A frame"></iframe>`,
  );
  await hover("blepharospasm");
  await commands.movePointer([{ x: 200, y: 400 }]);
  await passTime(LONG_REST_MS);
  expect(requests).toEqual([]);
});

it.each([
  ["twenty times a second", 0, 20],
  ["a twentieth of the time", 20, 3],
])("searches for covered mentions at most %s", async (_, duration, most) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  pageOfTest.afterTest(() => vi.useRealTimers());
  const search = vi.fn(() => {
    vi.advanceTimersByTime(duration);
    return undefined;
  });
  const tracker = new HoverTracker(
    () => undefined,
    search,
    () => {},
  );
  pageOfTest.afterTest(() => tracker.stop());
  for (let step = 0; step < 100; step++) {
    tracker.move(new PointerEvent("pointermove", { clientX: 100 + (step % 2), clientY: 100 }));
    await new Promise(requestAnimationFrame);
    await passTime(10);
  }
  expect(search.mock.calls.length).toBeGreaterThan(0);
  expect(search.mock.calls.length).toBeLessThanOrEqual(most);
});

it("searches where the pointer stops, also if a search takes long and the pointer has left another mention", async () => {
  await startPointing(
    `<div style="${box}"><p>The neck: hemidystonia.</p>${text}<i style="${cover}"></i></div>`,
  );
  const mentions = highlightedRanges().map((range, id) => ({ range, id }) as PlacedMention);
  const centers = mentions.map((_, index) => centerOfHighlight(index));
  const rests: (PlacedMention | undefined)[] = [];
  const tracker = new HoverTracker(
    () => undefined,
    ({ y }) => {
      vi.advanceTimersByTime(10);
      return mentions[centers.findIndex((center) => center.y === y)];
    },
    (mention) => rests.push(mention),
  );
  pageOfTest.afterTest(() => tracker.stop());
  for (const { x, y } of centers) {
    tracker.move(new PointerEvent("pointermove", { clientX: x, clientY: y }));
    await new Promise(requestAnimationFrame);
    await passTime(LONG_REST_MS);
  }
  expect(rests).toEqual(mentions);
});

import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { hover, movePointer, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const page =
  '<p>First of all, dystonia and at once blepharospasm beside it.</p><div style="height: 3000px"></div>';
const { controls } = viewOf({ forms: ["dystonia"], word: "dystonia" });
const away = { x: 900, y: 700 };

/** Returns the list of these events that the page receives from now on. */
function recordEvents(...types: string[]): string[] {
  const received: string[] = [];
  for (const type of types) {
    const record = (event: Event) => {
      received.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type);
    };
    document.addEventListener(type, record);
    pageOfTest.afterTest(() => document.removeEventListener(type, record));
  }
  return received;
}

it("closes on Escape without passing the key to the page, which gets the key when no card is open", async () => {
  await startPointing(page);
  const events = recordEvents("keydown", "keyup");
  await restOn("dystonia");
  await commands.pressKeys(["Escape"]);
  await cardOfTest.waitForNone();
  await commands.pressKeys(["Escape"]);
  await expect.poll(() => events).toEqual(["keydown Escape", "keyup Escape"]);
});

it("closes on a click outside, and the page gets that click", async () => {
  await startPointing(page);
  const events = recordEvents("pointerdown", "mousedown", "click");
  await restOn("dystonia");
  await commands.pressPointer({ x: 5, y: 700 });
  await cardOfTest.waitForNone();
  await expect.poll(() => events).toEqual(["pointerdown", "mousedown", "click"]);
});

it("stays open on a press that misses it by a little, but no more", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const { right, bottom } = cardOfTest.box();
  const below = (distance: number) => ({ x: Math.round(right) - 40, y: Math.round(bottom) + distance });
  const events = recordEvents("click");
  await commands.pressPointer(below(10));
  await expect.poll(() => events).toEqual(["click"]);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await commands.pressPointer(below(16));
  await cardOfTest.waitForNone();
});

it("keeps the second press of a double click on Close from the page, but no later or other press", async () => {
  await startPointing(page);
  const events = recordEvents("pointerdown", "mousedown", "mouseup", "click", "dblclick");
  await restOn("dystonia");
  const close = centerOf(cardOfTest.button(controls.close).getBoundingClientRect());
  await commands.doublePress(close);
  await cardOfTest.waitForNone();
  expect(events).toEqual([]);
  await commands.pressPointer({ x: close.x + 30, y: close.y });
  await expect.poll(() => events).toEqual(["pointerdown", "mousedown", "mouseup", "click"]);
});

it("leaves the place of Close to the page half a second after it has closed", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const close = centerOf(cardOfTest.button(controls.close).getBoundingClientRect());
  await commands.pressPointer(close);
  await cardOfTest.waitForNone();
  await passTime(500);
  const events = recordEvents("click");
  await commands.pressPointer(close);
  await expect.poll(() => events).toEqual(["click"]);
});

it("opens a part on a double click", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const more = cardOfTest.button(controls.more);
  await commands.doublePress(centerOf(more.getBoundingClientRect()));
  expect(more.ariaExpanded).toBe("true");
});

it("follows its mention when the page scrolls, and closes when the mention is out of view", async () => {
  await startPointing(`<div style="height: 200px"></div>${page}`);
  await restOn("dystonia");
  const { top } = cardOfTest.box();
  scrollTo({ top: 40, behavior: "instant" });
  await expect.poll(() => cardOfTest.box().top).toBe(top - 40);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  scrollTo({ top: 1000, behavior: "instant" });
  await cardOfTest.waitForNone();
});

it("closes with its Close button, and leaves the page's HTML unchanged", async () => {
  await startPointing(page);
  const before = document.documentElement.outerHTML;
  await restOn("dystonia");
  expect(document.documentElement.outerHTML).not.toBe(before);
  await cardOfTest.press(controls.close);
  await cardOfTest.waitForNone();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("stays open and in place while pinned, until Escape closes it", async () => {
  const requests = await startPointing(page);
  await restOn("dystonia");
  await cardOfTest.press(controls.pin);
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("true");
  await movePointer(away);
  await commands.pressPointer(away);
  await passTime(5000);
  await hover("blepharospasm");
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  expect(requests.filter(({ type }) => type === "read-card")).toHaveLength(1);
  const before = cardOfTest.box().toJSON();
  scrollTo({ top: 900, behavior: "instant" });
  await new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
  expect(cardOfTest.box().toJSON()).toEqual(before);
  await commands.pressKeys(["Escape"]);
  await cardOfTest.waitForNone();
});

const { card } = defaultSettings;

it.each(["rest", "click"] as const)(
  "stays open until the reader closes it, if chosen so, when it opens on %s",
  async (opensOn) => {
    await startPointing(page, { card: { ...card, opensOn, staysOpen: true } });
    const point = await restOn("dystonia");
    if (opensOn === "click") await commands.pressPointer(point);
    await cardOfTest.waitFor(nameOf("dystonia"));
    await movePointer(away);
    await commands.pressPointer(away);
    await passTime(5000);
    expect(cardOfTest.name()).toBe(nameOf("dystonia"));
    const { top } = cardOfTest.box();
    scrollTo({ top: 900, behavior: "instant" });
    await new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
    expect([cardOfTest.name(), cardOfTest.box().top]).toEqual([nameOf("dystonia"), top]);
    scrollTo({ top: 0, behavior: "instant" });
    const other = await restOn("blepharospasm");
    if (opensOn === "click") await commands.pressPointer(other);
    await cardOfTest.waitFor(nameOf("blepharospasm"));
    await commands.pressKeys(["Escape"]);
    await cardOfTest.waitForNone();
  },
);

it("closes as before when it is pinned no more", async () => {
  await startPointing(page);
  await restOn("dystonia");
  await cardOfTest.press(controls.pin);
  await cardOfTest.press(controls.pin);
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("false");
  await movePointer(away);
  await passTime(1000);
  expect(cardOfTest.name()).toBeUndefined();
});

it("stays open when the pointer passes if a key has opened it", async () => {
  await startPointing(page);
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(nameOf("dystonia"));
  await movePointer(centerOf(cardOfTest.box()), away);
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
});

it("closes when the highlighter asks for it", async () => {
  await startPointing(page);
  const { closeCard, hasOpenCard } = frameMethods();
  expect([closeCard(), hasOpenCard()]).toEqual([false, false]);
  await restOn("dystonia");
  expect(hasOpenCard()).toBe(true);
  expect(closeCard()).toBe(true);
  expect(cardOfTest.name()).toBeUndefined();
});

it("is not closed by an Escape that a script of the page dispatches", async () => {
  await startPointing(page);
  await restOn("dystonia");
  for (const target of [document.body, document, window])
    target.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
});

import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hold, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const page =
  '<p style="margin: 100px">It names <a href="#voice">spasmodic dysphonia</a> and <button>hemidystonia</button>.</p>';
const { card } = defaultSettings;
const byClick = { card: { ...card, opensOn: "click" } } as const;
const firstTap = { card: { ...card, linksOnTouch: "first-tap" } } as const;
const name = nameOf("laryngeal-dystonia");
const { controls } = viewOf({ forms: ["laryngeal-dystonia"], word: "spasmodic dysphonia" });

const tap = (text: string) => commands.tap(centerOf(boxOf(text)));

const holdText = (text: string) => hold(centerOf(boxOf(text)));

/** Returns the list of these events that reach the page from now on, each with whether it was canceled before. */
function recordEvents(...types: string[]): string[] {
  const received: string[] = [];
  for (const type of types) {
    const record = ({ defaultPrevented }: Event) => {
      received.push(defaultPrevented ? `${type} canceled` : type);
    };
    document.addEventListener(type, record);
    pageOfTest.afterTest(() => document.removeEventListener(type, record));
  }
  return received;
}

/** Resets the fragment, which a followed link changes. */
function watchFragment(): () => string {
  history.replaceState(null, "", "#");
  pageOfTest.afterTest(() => history.replaceState(null, "", "#"));
  return () => location.hash;
}

it("opens the card of a mention in a link or button on rest where other cards open by click", async () => {
  await startPointing(page, byClick);
  await restOn("spasmodic dysphonia");
  expect(cardOfTest.name()).toBe(name);
  await restOn("hemidystonia");
  expect(cardOfTest.name()).toBe(nameOf("hemidystonia"));
});

it("opens the card of a mention in a link on a long press", async () => {
  const requests = await startPointing(page);
  const held = await holdText("spasmodic dysphonia");
  await passTime(699);
  expect(requests).toEqual([]);
  await passTime(1);
  expect(cardOfTest.name()).toBe(name);
  await held();
});

it("opens the card together with the menu that the browser shows on a long press", async () => {
  await startPointing(page);
  const events = recordEvents("contextmenu");
  const held = await holdText("spasmodic dysphonia");
  // No driver can have its browser show the menu of a long press: the event of a mouse button stands for it.
  await commands.pressSecondButton({ x: 900, y: 700 });
  await cardOfTest.waitFor(name);
  expect(events).toEqual(["contextmenu"]);
  await held();
  await passTime(5000);
  expect(cardOfTest.name()).toBe(name);
});

it.each<[string, (event: Event) => void]>([
  ["cancels", (event) => event.preventDefault()],
  ["stops", (event) => event.stopPropagation()],
])("opens no card when the page %s the event of the menu", async (_, handle) => {
  const requests = await startPointing(page);
  let count = 0;
  const onMenu = (event: Event) => {
    count++;
    handle(event);
  };
  document.body.addEventListener("contextmenu", onMenu, { once: true });
  const held = await holdText("spasmodic dysphonia");
  await commands.pressSecondButton({ x: 900, y: 700 });
  await expect.poll(() => count).toBe(1);
  await passTime(2000);
  expect(requests).toEqual([]);
  await held();
});

it("opens no card on a short touch of a link, which follows the link", async () => {
  const requests = await startPointing(page);
  const fragment = watchFragment();
  await tap("spasmodic dysphonia");
  await expect.poll(fragment).toBe("#voice");
  await passTime(2000);
  expect(requests).toEqual([]);
});

it("leaves the context menu of the mouse to the page", async () => {
  const requests = await startPointing(page);
  const events = recordEvents("contextmenu");
  await commands.pressSecondButton(centerOf(boxOf("spasmodic dysphonia")));
  await expect.poll(() => events).toEqual(["contextmenu"]);
  await passTime(100);
  expect(requests).toEqual([]);
  await commands.pressKeys(["Escape"]);
});

it("opens the card on the first tap and follows the link on the second, if the reader has chosen so", async () => {
  await startPointing(page, firstTap);
  const fragment = watchFragment();
  const events = recordEvents("click");
  await tap("spasmodic dysphonia");
  await cardOfTest.waitFor(name);
  expect([fragment(), ...events]).toEqual([""]);
  await passTime(500);
  await tap("spasmodic dysphonia");
  await expect.poll(fragment).toBe("#voice");
  expect(events).toEqual(["click"]);
});

it("takes a double tap as one tap, if the first tap opens cards of links", async () => {
  await startPointing(page, firstTap);
  const fragment = watchFragment();
  await tap("spasmodic dysphonia");
  await tap("spasmodic dysphonia");
  await cardOfTest.waitFor(name);
  expect([fragment(), cardOfTest.button(controls.pin).ariaPressed]).toEqual(["", "false"]);
});

it("follows a link on the second tap also when its card cannot be opened", async () => {
  await startPointing(page, firstTap);
  const fragment = watchFragment();
  (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage = () =>
    Promise.reject(new Error("No background"));
  await tap("spasmodic dysphonia");
  await passTime(500);
  await tap("spasmodic dysphonia");
  await expect.poll(fragment).toBe("#voice");
});

it("takes no click of a mouse and no tap on a button, if the first tap opens cards of links", async () => {
  await startPointing(page, firstTap);
  const fragment = watchFragment();
  const events = recordEvents("click");
  await commands.pressPointer(centerOf(boxOf("spasmodic dysphonia")));
  await expect.poll(fragment).toBe("#voice");
  await tap("hemidystonia");
  await expect.poll(() => events).toEqual(["click", "click"]);
});

it("follows the link from the card, as a click on it does", async () => {
  await startPointing(page, firstTap);
  const fragment = watchFragment();
  const events = recordEvents("click");
  await tap("spasmodic dysphonia");
  await cardOfTest.waitFor(name);
  const follow = [...cardOfTest.root().querySelectorAll("a")].find(
    ({ textContent }) => textContent === controls.followLink,
  );
  if (!follow) throw new Error("The card offers no link to follow");
  await cardOfTest.press(follow);
  await expect.poll(fragment).toBe("#voice");
  expect(events).toEqual(["click"]);
  await cardOfTest.waitForNone();
});

it("does not offer to follow a link that a resting pointer can press", async () => {
  await startPointing(page);
  await restOn("spasmodic dysphonia");
  expect(cardOfTest.root().querySelector("a[href$='#voice']")).toBeNull();
});

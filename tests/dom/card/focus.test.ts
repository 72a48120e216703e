import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import type { Request } from "../../../data/messages/requests.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const view = viewOf({ forms: ["dystonia"], word: "dystonia" });
const { controls } = view;

/** Opens the card of a word of the page by the keyboard while the focus is in a field of the page. */
async function openByKey(form = "dystonia", word = "dystonia"): Promise<void> {
  await startPointing(`<p>It is ${word}.</p><input id="field">`);
  pageOfTest.find("#field").focus();
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(nameOf(form));
}

const focusCard = () => frameMethods().focusCard();
const activeInCard = () => cardOfTest.root().activeElement;
const liveText = () => cardOfTest.find("[aria-live=polite]").textContent;

/** Presses Tab until such an element has the focus in the card. */
async function tabTo(isWanted: (focused: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await commands.pressKeys(["Tab"]);
    const focused = activeInCard();
    if (focused && isWanted(focused)) return;
  }
  throw new Error(`Tab does not reach it; the focus is on ${activeInCard()?.outerHTML}`);
}

it("leaves the focus in the page, and takes it when asked to", async () => {
  await openByKey();
  expect(document.activeElement?.id).toBe("field");
  expect(await focusCard()).toBe(true);
  expect(activeInCard()?.getAttribute("role")).toBe("dialog");
  for (const control of [controls.organizations, controls.more, controls.pin, controls.close]) {
    await commands.pressKeys(["Tab"]);
    expect(activeInCard()).toBe(cardOfTest.button(control));
  }
});

it.each(["Enter on Close", "Escape"])("returns the focus to the page when %s closes it", async (key) => {
  await openByKey();
  await focusCard();
  await commands.pressKeys(key === "Escape" ? ["Escape"] : ["Tab", "Tab", "Tab", "Tab", "Enter"]);
  await cardOfTest.waitForNone();
  expect(document.activeElement?.id).toBe("field");
});

it("cannot take the focus when no card is open", async () => {
  await startPointing('<p>It is dystonia.</p><input id="field">');
  pageOfTest.find("#field").focus();
  expect(await focusCard()).toBe(false);
  expect(document.activeElement?.id).toBe("field");
});

it("takes the focus as soon as its texts arrive if it was asked before", async () => {
  await startPointing("<p>It is dystonia.</p>");
  const { sendMessage } = extensionApi().runtime;
  const arrival = Promise.withResolvers<void>();
  const answerLater = async (request: Request) => {
    if (request.type === "read-card") await arrival.promise;
    return sendMessage(request);
  };
  Object.assign(extensionApi().runtime, { sendMessage: answerLater });
  await frameMethods().step(1, "current");
  expect(await focusCard()).toBe(true);
  arrival.resolve();
  await expect.poll(() => cardOfTest.root().activeElement?.role).toBe("dialog");
});

it("announces itself in a polite live region when a key opens it", async () => {
  await openByKey();
  expect(liveText()).toBe("");
  await passTime(200);
  expect(liveText()).toBe(view.announcement);
});

it("announces nothing when the pointer opens it, or when it takes the focus", async () => {
  await startPointing("<p>It is dystonia.</p>");
  await restOn("dystonia");
  await passTime(1000);
  expect(liveText()).toBe("");
  await focusCard();
  await passTime(1000);
  expect(liveText()).toBe("");
});

it("stays open while it has the focus, although the pointer has left", async () => {
  await startPointing("<p>It is dystonia.</p>");
  await restOn("dystonia");
  await focusCard();
  await commands.movePointer([{ x: 900, y: 700 }]);
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
});

it("explains difficult words and copies by keyboard alone", async () => {
  await openByKey("cervical-dystonia", "cervical dystonia");
  await focusCard();
  await tabTo((focused) => focused === cardOfTest.button(controls.more));
  await commands.pressKeys(["Enter"]);
  await tabTo((focused) => focused.matches(".lens-word"));
  const meaning = cardOfTest.find(`#${CSS.escape(activeInCard()?.getAttribute("aria-controls") ?? "")}`);
  expect(meaning.hidden).toBe(true);
  await commands.pressKeys(["Enter"]);
  await expect.poll(() => meaning.hidden).toBe(false);
  await tabTo((focused) => focused.textContent === controls.copy);
  await commands.pressKeys([" "]);
  await expect
    .poll(() => cardOfTest.root().querySelector("[role=status]")?.textContent)
    .toBe(controls.copied);
});

it("stays pinned when the Enter that pins it is held down", async () => {
  await openByKey();
  await focusCard();
  await tabTo((focused) => focused === cardOfTest.button(controls.pin));
  await commands.holdKey("Enter", 4);
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("true");
});

it("does not pass the keys and clicks that it receives on to the page", async () => {
  await openByKey();
  await focusCard();
  const events: string[] = [];
  const types = ["keydown", "keyup", "keypress", "mousedown", "mouseup", "pointerdown", "click", "focusin"];
  for (const type of types) {
    const record = () => events.push(type);
    document.addEventListener(type, record);
    pageOfTest.afterTest(() => document.removeEventListener(type, record));
  }
  await commands.pressKeys(["Tab", "j"]);
  await cardOfTest.press(controls.pin);
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("true");
  expect(events).toEqual([]);
});

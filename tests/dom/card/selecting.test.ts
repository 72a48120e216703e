import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

const page = '<p>First of all, <span>dystonia</span>.</p><p><input id="field"></p>';
const { controls, sentence } = viewOf({ forms: ["dystonia"], word: "dystonia" });

/** Copies by the keyboard, and resolves to what arrives on the clipboard. `getSelection()` leaves out shadow trees. */
async function copy(): Promise<string> {
  await commands.pressKeys(["Control+c"]);
  const field = document.createElement("textarea");
  document.body.append(field);
  field.focus();
  await commands.pressKeys(["Control+v"]);
  await expect.poll(() => field.value).not.toBe("");
  field.remove();
  return field.value.replaceAll(/\s+/g, " ");
}

/** Drags over the sentence of the open card. */
async function dragOverSentence(): Promise<void> {
  const { left, top, right, bottom } = cardOfTest.find(".lens-say").getBoundingClientRect();
  await commands.drag({ x: left + 2, y: top + 6 }, { x: right - 2, y: bottom - 6 });
}

it("lets the reader select and copy its text", async () => {
  await startPointing(page);
  await restOn("dystonia");
  await dragOverSentence();
  const text = await copy();
  expect(text.length).toBeGreaterThan(40);
  expect(sentence.text).toContain(text.slice(5, -5));
  expect(cardOfTest.name()).toBeDefined();
});

it("adds nothing to what is selected on the page after its own text was selected", async () => {
  await startPointing(page);
  const whole = async () => {
    await commands.pressKeys(["Control+a"]);
    return copy();
  };
  const before = await whole();
  expect(before).toContain("First of all, dystonia.");
  await restOn("dystonia");
  expect(await whole()).toBe(before);
  await cardOfTest.press(controls.pin);
  await dragOverSentence();
  expect(await copy()).not.toBe(before);
  await commands.pressPointer({ x: 900, y: 700 });
  expect(cardOfTest.name()).toBeDefined();
  expect(await whole()).toBe(before);
});

it("keeps the selection and the focus of the page when a control is pressed", async () => {
  await startPointing(page);
  await restOn("dystonia");
  pageOfTest.find("#field").focus();
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("true");
  expect(document.activeElement).toBe(pageOfTest.find("#field"));
});

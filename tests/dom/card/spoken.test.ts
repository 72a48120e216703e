import { expect, it, vi } from "vitest";
import { viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { recordSpoken } from "../tools/recordSpoken.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

/** Longer than screen readers need to notice a new live region. */
const ANNOUNCED_MS = 1000;

const first = viewOf({ forms: ["cervical-dystonia"], word: "spasmodic torticollis" });
const second = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" });

/** Returns how often a text contains a part. */
const count = (text: string, part: string) => text.split(part).length - 1;

/** Opens the card of the first mention as the shortcut does. Returns what is spoken from then on. */
async function openByKey(): Promise<string[]> {
  await startPointing('<p>It is spasmodic torticollis, not blepharospasm.</p><input id="field">');
  pageOfTest.find("#field").focus();
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(first.name.text);
  return recordSpoken(cardOfTest.root());
}

it("says the name and the sentence of a card once when a key opens it", async () => {
  const spoken = await openByKey();
  await passTime(ANNOUNCED_MS);
  expect(spoken).toEqual([`Card opened: ${first.name.text}. ${first.sentence.text}`]);
  for (const part of [first.name.text, first.sentence.text]) expect(count(spoken.join(), part)).toBe(1);
});

it("says nothing again when the card moves or its parts open, and says the next card once", async () => {
  const spoken = await openByKey();
  await passTime(ANNOUNCED_MS);
  window.dispatchEvent(new Event("resize"));
  await cardOfTest.press(first.controls.more);
  await cardOfTest.press(first.controls.organizations);
  await cardOfTest.press(first.controls.pin);
  await passTime(ANNOUNCED_MS);
  expect(spoken).toHaveLength(1);
  await frameMethods().step(1, "current");
  await cardOfTest.waitFor(second.name.text);
  await passTime(ANNOUNCED_MS);
  expect(spoken.slice(1)).toEqual([`Card opened: ${second.name.text}. ${second.sentence.text}`]);
});

it("announces no card that gets the focus, which is read as a dialog with that name", async () => {
  const spoken = await openByKey();
  frameMethods().focusCard();
  await passTime(ANNOUNCED_MS);
  expect(spoken).toEqual([]);
  const dialog = cardOfTest.root().activeElement;
  const labels = dialog?.getAttribute("aria-labelledby") ?? "";
  expect(dialog?.getAttribute("role")).toBe("dialog");
  expect(cardOfTest.find(`#${labels}`).textContent).toBe(first.name.text);
  const descriptions = dialog?.getAttribute("aria-describedby")?.split(" ") ?? [];
  const described = descriptions.flatMap((id) => cardOfTest.root().getElementById(id) ?? []);
  expect(described.map(({ textContent }) => textContent)).toEqual([first.sentence.text]);
});

it("says once that the text is copied, or that it cannot be", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const command = vi.spyOn(document, "execCommand").mockReturnValue(false);
  pageOfTest.afterTest(() => write.mockRestore());
  pageOfTest.afterTest(() => command.mockRestore());
  const spoken = await openByKey();
  await passTime(ANNOUNCED_MS);
  await cardOfTest.press(first.controls.more);
  const copy = cardOfTest.button(first.controls.copy);
  await cardOfTest.press(copy);
  await expect.poll(() => spoken.slice(1)).toEqual([first.controls.copied]);
  write.mockRejectedValue(new Error("refused"));
  await cardOfTest.press(copy);
  await expect.poll(() => spoken.slice(2)).toEqual([first.controls.copyFailed]);
  await cardOfTest.press(copy);
  await expect.poll(() => spoken.slice(3)).toEqual([first.controls.copyFailed]);
});

import { expect, it } from "vitest";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../../data/i18n/translatorFor.ts";
import { toOutOfViewNote } from "../../../data/views/toNoteView.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { recordSpoken } from "../tools/recordSpoken.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

/** A page that scrolls by transforms, with a mention in view, one far below and one under it. */
const page =
  '<main style="position: fixed; inset: 0; overflow: hidden"><div style="height: 4000px"><p>Dystonia.</p><p style="margin-top: 3000px">Blepharospasm.</p></div></main>';

const note = toOutOfViewNote(await translatorFor("en", allCatalogs));

/** Longer than screen readers need to notice a new live region. */
const ANNOUNCED_MS = 1000;

/** Steps to the mention that the page does not show, and has it explained, as the background does. */
async function stepOutOfView(): Promise<void> {
  await startPointing(page);
  expect(await frameMethods().step(1, "edge")).toBe("shown");
  expect(await frameMethods().step(1, "current")).toBe("outOfView");
  expect(await frameMethods().explainOutOfView(note)).toBe(true);
}

it("says in the middle of the view, and aloud, that the page does not show a mention", async () => {
  await stepOutOfView();
  const spoken = recordSpoken(cardOfTest.root());
  expect(cardOfTest.find(".lens-card").textContent).toContain(note.text);
  expect(cardOfTest.find(".lens-card").textContent).toContain(note.advice);
  const { left, right, top, bottom } = cardOfTest.find(".lens-card").getBoundingClientRect();
  expect([left >= 0, right <= innerWidth, top > innerHeight / 5, bottom < (4 / 5) * innerHeight]).toEqual(
    Array(4).fill(true),
  );
  await passTime(ANNOUNCED_MS);
  expect(spoken).toEqual([note.text]);
});

it("is in the middle in languages that are read from right to left, too", async () => {
  await startPointing(page);
  await frameMethods().step(1, "edge");
  await frameMethods().step(1, "current");
  await frameMethods().explainOutOfView({ ...note, lang: "ar", direction: "rtl" });
  const { left, right } = cardOfTest.find(".lens-card").getBoundingClientRect();
  expect(Math.abs(left + right - document.documentElement.clientWidth)).toBeLessThan(40);
});

it("stays when the page scrolls, and the next step goes on from the mention", async () => {
  await stepOutOfView();
  document.dispatchEvent(new Event("scroll"));
  await passTime(ANNOUNCED_MS);
  expect(contentState().card?.currentMention()).toBeDefined();
  expect(await frameMethods().step(1, "current")).toBe("none");
  expect(await frameMethods().step(-1, "current")).toBe("shown");
  await cardOfTest.waitFor("Dystonia");
});

it("is closed by its button and gets the focus at the command", async () => {
  await stepOutOfView();
  expect(await frameMethods().focusCard()).toBe(true);
  expect(cardOfTest.root().activeElement?.getAttribute("role")).toBe("dialog");
  await cardOfTest.press(note.close);
  await cardOfTest.waitForNone();
});

import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { toNoteView } from "../../../data/views/toNoteView.ts";
import { createCard } from "../../../entrypoints/card/createCard.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { PageVocabulary } from "../../../entrypoints/highlighter/mentions/PageVocabulary.ts";
import { cardMethods } from "../../../entrypoints/highlighter/pointing/cardMethods.ts";
import { nameOf } from "../../tools/cardViews.ts";
import { english } from "../../tools/english.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, movePointer } from "../tools/pointer.ts";
import { highlightedRanges } from "../tools/startHighlighter.ts";
import { answerRequests, startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const nothing = toNoteView("A long walk", english);

/** Selects a text of the page. Returns it. */
function select(text: string): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.lastIndexOf(text) ?? -1;
    if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
  }
  return text;
}

const usual = { ...defaultSettings, own: noOwnMarks };

/** Returns the vertical distance of two boxes (CSS pixels); negative if they overlap. */
function gapBetween(one: DOMRect, other: DOMRect): number {
  return Math.max(one.top - other.bottom, other.top - one.bottom);
}

/** Shows a page on which the highlighter does not run, with the methods for a look-up. */
function startWithoutHighlighter(html: string) {
  pageOfTest.show(html);
  answerRequests();
  contentState().card = cardOfTest.record(createCard);
  pageOfTest.afterTest(() => contentState().card?.close());
  return cardMethods((text) => new PageVocabulary().lookUp(text));
}

it("shows the card at the selection, with what the page says an abbreviation means, until it is closed", async () => {
  await startPointing('<p style="margin: 300px 0">Cervical dystonia (CD) is rare. A person with CD.</p>');
  contentState().card = cardOfTest.record(createCard);
  expect(frameMethods().lookUp(select("CD"), usual, nothing)).toBe(true);
  await cardOfTest.waitFor(nameOf("cervical-dystonia"));
  expect(cardOfTest.root().textContent).toContain("“CD” stands for “Cervical dystonia”");
  expect(gapBetween(cardOfTest.box(), boxOf("CD."))).toBeGreaterThanOrEqual(0);
  expect(gapBetween(cardOfTest.box(), boxOf("CD."))).toBeLessThan(40);
  await movePointer({ x: 900, y: 700 });
  await passTime(5000);
  expect(cardOfTest.name()).toBe(nameOf("cervical-dystonia"));
  expect(String(getSelection())).toBe("CD");
  await commands.pressKeys(["Escape"]);
  await cardOfTest.waitForNone();
});

it("finds names that are no mention of their own, on a page on which the highlighter does not run", async () => {
  const { lookUp } = startWithoutHighlighter("<p>He has torticollis, she has golfer’s yips.</p>");
  expect(lookUp(select("torticollis"), { ...usual, textSize: 150 }, nothing)).toBe(true);
  await cardOfTest.waitFor(nameOf("torticollis"));
  expect(contentState().settings?.textSize).toBe(150);
  expect(highlightedRanges()).toEqual([]);
  expect(lookUp(select("golfer’s yips"), usual, nothing)).toBe(true);
  await cardOfTest.waitFor(nameOf("golfers-yips"));
});

it("shows the card of the last of two look-ups in quick succession", async () => {
  const { lookUp } = startWithoutHighlighter("<p>Blepharospasm or hemidystonia.</p>");
  expect(lookUp(select("Blepharospasm"), usual, nothing)).toBe(true);
  expect(lookUp(select("hemidystonia"), usual, nothing)).toBe(true);
  await cardOfTest.waitFor(nameOf("hemidystonia"));
});

it("shows the card at a text field whose text is selected", async () => {
  const { lookUp } = startWithoutHighlighter("<p>A form:</p><textarea>It is blepharospasm.</textarea>");
  const field = pageOfTest.find("textarea") as HTMLTextAreaElement;
  field.focus();
  field.select();
  expect(lookUp(field.value, usual, nothing)).toBe(true);
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  expect(gapBetween(cardOfTest.box(), field.getBoundingClientRect())).toBeGreaterThanOrEqual(0);
  expect([document.activeElement, field.selectionEnd]).toEqual([field, field.value.length]);
});

it("says at the selection that the words name no form, until it is closed", async () => {
  const { lookUp, hasOpenCard } = startWithoutHighlighter('<p style="margin: 300px 0">A long walk</p>');
  expect(lookUp(select("A long walk"), usual, nothing)).toBe(true);
  expect(cardOfTest.root().querySelector("[role=dialog]")?.textContent).toBe(nothing.text + nothing.advice);
  expect(gapBetween(cardOfTest.box(), boxOf("A long walk"))).toBeGreaterThanOrEqual(0);
  expect(gapBetween(cardOfTest.box(), boxOf("A long walk"))).toBeLessThan(40);
  await cardOfTest.press(nothing.close);
  await expect.poll(hasOpenCard).toBe(false);
});

it.each([
  ["nothing is selected in the frame", () => "blepharospasm"],
  ["the selection is out of view", () => select("hemidystonia")],
])("shows no card if %s", async (_, selectWords) => {
  const { lookUp, hasOpenCard } = startWithoutHighlighter(
    '<p>A long walk</p><p style="margin-top: 3000px">hemidystonia</p>',
  );
  expect(lookUp(selectWords(), usual, nothing)).toBe(false);
  expect(hasOpenCard()).toBe(false);
});

import { expect, it } from "vitest";
import abbreviations from "../../fixtures/abbreviations.html?raw";
import blocks from "../../fixtures/blocks.html?raw";
import clobbered from "../../fixtures/clobbered.html?raw";
import corners from "../../fixtures/corners.html?raw";
import dialog from "../../fixtures/dialog.html?raw";
import editors from "../../fixtures/editors.html?raw";
import inline from "../../fixtures/inline.html?raw";
import { readState } from "../../tools/pageState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

it.each([
  ["inline elements", inline, 10],
  ["blocks", blocks, 1],
  ["editors and form fields", editors, 1],
  ["a form that clobbers its properties", clobbered, 2],
  ["abbreviations", abbreviations, 3],
  ["a dialog and a popover", dialog, 2],
  ["boxes in all corners", corners, 5],
])("leaves the content, boxes, styles and selection of a page as they are: %s", async (_, html, count) => {
  pageOfTest.show(html);
  getSelection()?.selectAllChildren(document.body);
  const before = readState();
  startHighlighter();
  expect(await highlightedTexts()).toHaveLength(count);
  expect(readState()).toEqual(before);
});

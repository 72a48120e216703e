import { expect, it, vi } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { centerOfHighlight, highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

it("finds the mention at a point, across text nodes and lines and in shadow trees", async () => {
  pageOfTest.show(
    '<div style="width: 300px">Dystonia and blepharospasm, adductor <b>spasmodic</b> dysphonia in three nodes. <x-host></x-host></div>',
  );
  find("x-host").attachShadow({ mode: "open" }).append("A tree: hemidystonia.");
  const highlighter = startHighlighter();
  expect(await highlightedTexts()).toHaveLength(4);
  const formAt = (nth: number) => highlighter.mentionAt(centerOfHighlight(nth))?.form;
  expect(formAt(0)).toBe("dystonia");
  expect(formAt(1)).toBe("blepharospasm");
  expect(formAt(2)).toBe("adductor-laryngeal-dystonia");
  expect(formAt(3)).toBe("hemidystonia");
  const { right, top } = find("b").getBoundingClientRect();
  expect(highlighter.mentionAt({ x: right - 2, y: top + 4 })?.form).toBe("adductor-laryngeal-dystonia");
});

it("finds no mention beside its text", async () => {
  pageOfTest.show("<p>Dystonia</p>");
  const highlighter = startHighlighter();
  await highlightedTexts();
  const { x, y } = centerOfHighlight(0);
  expect(highlighter.mentionAt({ x, y })).toBeDefined();
  expect(highlighter.mentionAt({ x: x + 300, y })).toBeUndefined();
  expect(highlighter.mentionAt({ x, y: y + 40 })).toBeUndefined();
});

it("finds no mention under an element that covers its text", async () => {
  pageOfTest.show(
    '<div style="position: relative"><span>Meige syndrome, a dystonia</span><i style="position: absolute; inset: 0"></i></div>',
  );
  const highlighter = startHighlighter();
  await highlightedTexts();
  expect(highlighter.mentionAt(centerOfHighlight(0))).toBeUndefined();
  find("i").remove();
  expect(highlighter.mentionAt(centerOfHighlight(0))?.form).toBe("meige-syndrome");
});

it("finds mentions in browsers without caretPositionFromPoint", async () => {
  pageOfTest.show("<p>Dystonia and blepharospasm.</p>");
  const highlighter = startHighlighter();
  await highlightedTexts();
  const point = centerOfHighlight(1);
  const { offsetNode, offset } = document.caretPositionFromPoint(point.x, point.y) as CaretPosition;
  const range = document.createRange();
  range.setStart(offsetNode, offset);
  // Firefox has no such method; Safari and older versions of Chromium have only this one.
  const caretRangeFromPoint = vi.fn(() => range);
  Object.assign(document, { caretPositionFromPoint: undefined, caretRangeFromPoint });
  pageOfTest.afterTest(() => {
    Reflect.deleteProperty(document, "caretPositionFromPoint");
    Reflect.deleteProperty(document, "caretRangeFromPoint");
  });
  expect(highlighter.mentionAt(point)?.form).toBe("blepharospasm");
  expect(caretRangeFromPoint).toHaveBeenCalledWith(point.x, point.y);
});

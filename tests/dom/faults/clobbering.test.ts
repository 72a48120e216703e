import { expect, it, vi } from "vitest";
import { createDetector } from "../../../entrypoints/detector/createDetector.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { centerOfHighlight, highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

const { append, find } = pageOfTest;

/** The names of all properties of a form. */
const formProperties = () => {
  const names: string[] = [];
  for (let type: object | null = HTMLFormElement.prototype; type; type = Object.getPrototypeOf(type))
    names.push(...Object.getOwnPropertyNames(type));
  return names;
};

/** Returns a form whose inputs replace every property of the form, around this HTML. */
const clobbering = (html: string) => {
  const inputs = formProperties().map((name) => `<input type="hidden" name="${name}">`);
  return `<form lang="en">${inputs.join("")}${html}</form>`;
};

it("highlights text in forms that clobber every DOM property, also in one that is inserted late", async () => {
  pageOfTest.show(
    `${clobbering("<p>Text in the form names dystonia.</p>Bare text names blepharospasm.")}<div></div>`,
  );
  const highlighter = startHighlighter();
  expect(await highlightedTexts()).toEqual(["dystonia", "blepharospasm"]);
  append(clobbering("<p>Late hemidystonia.</p>And bare laterocollis, late."), "div");
  expect(await highlightedTexts()).toEqual(["dystonia", "blepharospasm", "hemidystonia", "laterocollis"]);
  for (const [nth, form] of ["dystonia", "blepharospasm", "hemidystonia", "laterocollis"].entries())
    expect(highlighter.mentionAt(centerOfHighlight(nth))?.form).toBe(form);
  find("div").textContent = "";
  expect(await highlightedTexts()).toEqual(["dystonia", "blepharospasm"]);
});

it("requests the highlighter when only a clobbering form that is inserted late names dystonia", async () => {
  const sendMessage = vi.fn(async () => undefined);
  Object.assign(extensionApi().runtime, { sendMessage });
  pageOfTest.show("<p>Nothing.</p>");
  const detector = createDetector();
  pageOfTest.afterTest(() => detector.stop());
  await new Promise((resolve) => setTimeout(resolve));
  append(clobbering("<p>A form alone names dystonia.</p>"));
  await expect.poll(() => sendMessage.mock.calls).toEqual([[{ type: "load-highlighter" }]]);
});

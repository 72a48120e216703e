import { beforeEach, expect, it, vi } from "vitest";
import { createDetector } from "../../../entrypoints/detector/createDetector.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const { append, find } = pageOfTest;

/** Longer than the detector waits before it reads changes (ms). */
const AFTER_DEBOUNCE_MS = 350;

const sendMessage = vi.fn(async (_request: unknown) => undefined);

beforeEach(() => {
  sendMessage.mockClear();
  Object.assign(extensionApi().runtime, { sendMessage });
});

function startDetector(html: string): void {
  pageOfTest.show(html);
  const detector = createDetector();
  pageOfTest.afterTest(() => detector.stop());
}

const expectRequest = () =>
  expect.poll(() => sendMessage.mock.calls).toEqual([[{ type: "load-highlighter" }]]);

async function expectNoRequest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_DEBOUNCE_MS));
  expect(sendMessage).not.toHaveBeenCalled();
}

it.each([
  ["in a block", "<p>It is dystonia.</p>"],
  ["across inline elements", "<p>It is dys<b>ton</b>ia.</p>"],
  ["after a long script", `<script type="text/plain">${"bread ".repeat(50_000)}</script><p>Dystonia</p>`],
  ["at the end of a block", "<h2>Writer’s cramp</h2><p>Exercises that</p>"],
  ["on a large page", `${"<p>bread</p>".repeat(4000)}<p>Dystonia</p>`],
  [
    "in a text above the limit of the first scan",
    `<p>${"bread and butter ".repeat(40_000)}</p><p>Dystonia</p>`,
  ],
])("requests the highlighter once for a term %s", async (_where, html) => {
  startDetector(html);
  await expectRequest();
});

it("requests nothing on a page without a term, and leaves the page as it was", async () => {
  startDetector("<p>Bread, dystopia and utopia.</p>");
  const before = document.documentElement.outerHTML;
  await expectNoRequest();
  expect(document.documentElement.outerHTML).toBe(before);
  expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
});

it("requests the highlighter for a term in an open shadow tree, and for one that is added there", async () => {
  pageOfTest.show("<p>Nothing.</p><div></div>");
  const root = find("div").attachShadow({ mode: "open" });
  root.append("Bread.");
  startDetectorOnPage();
  await expectNoRequest();
  root.append(" Dystonia.");
  await expectRequest();
});

it("requests the highlighter in a document that has no element yet when the detector starts", async () => {
  const { documentElement } = document;
  pageOfTest.show("<p>It is dystonia.</p>");
  documentElement.remove();
  pageOfTest.afterTest(() => document.documentElement ?? document.append(documentElement));
  startDetectorOnPage();
  await Promise.resolve();
  document.append(documentElement);
  await expectRequest();
});

it("requests the highlighter for a term that is added later", async () => {
  startDetector("<p>Nothing.</p>");
  await expectNoRequest();
  append("<p>It is dystonia.</p>");
  await expectRequest();
});

it.each([
  ["an element between its letters is removed", () => find("b").remove()],
  ["its letters are added one after the other", () => find("p").append("dys", "ton", "ia")],
  ["its text node is changed", () => ((find("p").firstChild as Text).data = "Dystonia ")],
])("requests the highlighter for a term that becomes complete when %s", async (_when, change) => {
  startDetector("<p>It is dys<b>pep</b>tonia. </p>");
  await expectNoRequest();
  change();
  await expectRequest();
});

it("requests the highlighter for a term among more changes than are read one by one", async () => {
  startDetector("<main></main>");
  await expectNoRequest();
  for (let line = 0; line < 1500; line++) append(`<p>${line === 700 ? "Dystonia" : "bread"}</p>`, "main");
  await expectRequest();
});

it("requests nothing after it was stopped", async () => {
  pageOfTest.show("<p>Nothing.</p>");
  const detector = createDetector();
  detector.stop();
  append("<p>It is dystonia.</p>");
  await expectNoRequest();
});

function startDetectorOnPage(): void {
  const detector = createDetector();
  pageOfTest.afterTest(() => detector.stop());
}

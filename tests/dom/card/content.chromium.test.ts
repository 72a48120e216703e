import { expect, it } from "vitest";
import type { Request } from "../../../data/messages/requests.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { sourcesOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

const view = viewOf({ forms: ["cervical-dystonia"], word: "spasmodic torticollis" });
const { controls } = view;
const page = "<p>It is spasmodic torticollis.</p>";

it("shows the name, the page's word, the form, the causes, and the sources with their dates", async () => {
  await startPointing(page);
  await restOn("spasmodic torticollis");
  const card = cardOfTest.find(".lens-card");
  expect(card.role).toBe("dialog");
  expect(cardOfTest.find(`#${card.getAttribute("aria-labelledby")}`).textContent).toBe(view.name.text);
  expect(view.nameNote).toContain("spasmodic torticollis");
  const kinds = view.summary.display === "full" ? view.summary.kinds : [];
  expect(kinds).toHaveLength(2);
  const statements = kinds.flatMap((kind) => kind.statements.flatMap(({ chunks }) => chunks));
  const texts = [
    view.nameNote,
    view.sentence.text,
    view.causes.heading,
    ...view.causes.statements.map(({ text }) => text.text),
    ...kinds.map(({ name }) => name),
    ...statements.map((chunk) => ("text" in chunk ? chunk.text : chunk.word)),
    ...sourcesOf(view).flatMap(({ name, dateText }) => [name, dateText]),
    ...view.notes,
  ];
  const shown = card.textContent ?? "";
  expect(texts.filter((text) => !shown.includes(text ?? ""))).toEqual([]);
  expect(cardOfTest.find(".lens-figure").ariaLabel).toBe(view.figure.label);
});

it("shows the emergency of a form", async () => {
  await startPointing("<p>It is status dystonicus.</p>");
  await restOn("status dystonicus");
  const { emergency } = viewOf({ forms: ["status-dystonicus"], word: "status dystonicus" });
  expect(cardOfTest.find("[role=note]").textContent).toContain(emergency?.text.text);
});

it("links to each source in a tab that cannot reach the page", async () => {
  await startPointing(page);
  await restOn("spasmodic torticollis");
  const links = [...cardOfTest.root().querySelectorAll("a")];
  const urls = links.map(({ href }) => href);
  for (const { url } of sourcesOf(view)) expect(urls).toContain(new URL(url).href);
  for (const { target, rel } of links) expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
});

it("shows and hides the meaning of a difficult word", async () => {
  await startPointing(page);
  await restOn("spasmodic torticollis");
  const word = cardOfTest.find(".lens-word");
  const meaning = cardOfTest.find(`#${CSS.escape(word.getAttribute("aria-controls") ?? "")}`);
  expect([word.ariaExpanded, meaning.checkVisibility()]).toEqual(["false", false]);
  await cardOfTest.press(word);
  await expect.poll(() => [word.ariaExpanded, meaning.checkVisibility()]).toEqual(["true", true]);
  await cardOfTest.press(word);
  await expect.poll(() => [word.ariaExpanded, meaning.checkVisibility()]).toEqual(["false", false]);
});

it("asks for the organizations, and says when they cannot be opened", async () => {
  const requests = await startPointing(page);
  await restOn("spasmodic torticollis");
  await cardOfTest.press(controls.organizations);
  await expect.poll(() => requests.at(-1)).toEqual({ type: "show-section", section: "organizations" });
  extensionApi().runtime.sendMessage = () => Promise.reject(new Error("no background"));
  await cardOfTest.press(controls.organizations);
  await expect.poll(() => cardOfTest.find("[role=status]").textContent).toBe(controls.failed);
});

it("does not open, and reports it, when the background of another version answers", async () => {
  await startPointing(page);
  const reports: unknown[] = [];
  const { sendMessage } = extensionApi().runtime;
  const answerOtherwise = async (request: Request) => {
    if (request.type === "report-error") reports.push(request.place);
    return request.type === "read-card" ? { heading: "Dystonia" } : sendMessage(request);
  };
  Object.assign(extensionApi().runtime, { sendMessage: answerOtherwise });
  await restOn("spasmodic torticollis");
  expect(cardOfTest.name()).toBeUndefined();
  expect(reports).toEqual(["card"]);
});

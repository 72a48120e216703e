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

/** Opens the card of the test's page. */
async function openCard(): Promise<Request[]> {
  const requests = await startPointing(page);
  await restOn("spasmodic torticollis");
  return requests;
}

it("shows at a glance the name, the page's word, a sentence, the cause and whether it runs in families", async () => {
  await openCard();
  const card = cardOfTest.find(".lens-card");
  expect(card.role).toBe("dialog");
  expect(cardOfTest.find(`#${card.getAttribute("aria-labelledby")}`).textContent).toBe(view.name.text);
  expect(view.nameNote).toContain("spasmodic torticollis");
  expect(cardOfTest.find(".lens-figure").ariaLabel).toBe(view.figure.label);
  expect(view.facts.map(({ id }) => id)).toEqual(["cause", "families"]);
  const facts = view.facts.flatMap(({ label, text }) => [label, text]);
  const shown = card.textContent ?? "";
  expect([view.nameNote, view.sentence.text, ...facts].filter((text) => !shown.includes(text ?? ""))).toEqual(
    [],
  );
  expect(cardOfTest.root().querySelector(".lens-more, a")).toBeNull();
});

it("shows on request the causes, other names, codes, and the sources with their dates", async () => {
  await openCard();
  const { causes, summary, otherNames, notes } = view.details;
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("true");
  const more = cardOfTest.find(`#${cardOfTest.button(controls.more).getAttribute("aria-controls")}`);
  expect(more.ariaLabel).toBe(controls.more);
  const kinds = summary.display === "full" ? summary.kinds : [];
  expect(kinds).toHaveLength(2);
  const statements = kinds.flatMap((kind) => kind.statements.flatMap(({ chunks }) => chunks));
  const texts = [
    ...causes.groups.flatMap(({ heading, statements }) => [
      heading,
      ...statements.map(({ text }) => text.text),
    ]),
    ...kinds.map(({ name }) => name),
    ...statements.map((chunk) => ("text" in chunk ? chunk.text : chunk.word)),
    ...sourcesOf(view).flatMap(({ name, dateText }) => [name, dateText]),
    ...(otherNames?.names.map(({ text }) => text) ?? []),
    ...notes,
  ];
  const shown = more.textContent ?? "";
  expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("false");
  expect(more.isConnected).toBe(false);
});

it("has one line of sources for each block of text", async () => {
  await openCard();
  await cardOfTest.press(controls.more);
  await expect
    .poll(() => cardOfTest.root().querySelectorAll(".lens-more > * > .lens-sources").length)
    .toBe(2);
});

it("shows the emergency of a form", async () => {
  await startPointing("<p>It is status dystonicus.</p>");
  await restOn("status dystonicus");
  const { emergency } = viewOf({ forms: ["status-dystonicus"], word: "status dystonicus" });
  expect(cardOfTest.find("[role=note]").textContent).toContain(`${emergency?.lead} ${emergency?.rest}`);
});

it("links to each source in a tab that cannot reach the page", async () => {
  await openCard();
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector("a")).not.toBeNull();
  const links = [...cardOfTest.root().querySelectorAll("a")];
  const urls = links.map(({ href }) => href);
  for (const { url } of sourcesOf(view)) expect(urls).toContain(new URL(url).href);
  for (const { target, rel } of links) expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
});

it("shows and hides the meaning of a difficult word", async () => {
  await openCard();
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector(".lens-word")).not.toBeNull();
  const word = cardOfTest.find(".lens-word");
  const meaning = cardOfTest.find(`#${CSS.escape(word.getAttribute("aria-controls") ?? "")}`);
  expect([word.ariaExpanded, meaning.checkVisibility()]).toEqual(["false", false]);
  await cardOfTest.press(word);
  await expect.poll(() => [word.ariaExpanded, meaning.checkVisibility()]).toEqual(["true", true]);
  await cardOfTest.press(word);
  await expect.poll(() => [word.ariaExpanded, meaning.checkVisibility()]).toEqual(["false", false]);
});

it("shows the organizations of the reader's country without a request, and all of them in a tab", async () => {
  const requests = await openCard();
  const { length } = requests;
  await cardOfTest.press(controls.organizations);
  await expect.poll(() => cardOfTest.button(controls.organizations).ariaExpanded).toBe("true");
  const { organizations, showAll } = view.organizations;
  const shown = [...cardOfTest.root().querySelectorAll<HTMLElement>("[data-organization]")];
  expect(shown.map(({ dataset }) => dataset.organization)).toEqual(organizations.map(({ id }) => id));
  const phone = organizations[0]?.contacts.find(({ kind }) => kind === "phone");
  expect(shown[0]?.querySelector(`a[href="${phone?.href}"]`)?.textContent).toContain(phone?.text);
  expect(requests).toHaveLength(length);
  await cardOfTest.press(showAll);
  await expect.poll(() => requests.at(-1)).toEqual({ type: "show-section", section: "organizations" });
  extensionApi().runtime.sendMessage = () => Promise.reject(new Error("no background"));
  await cardOfTest.press(showAll);
  await expect.poll(() => cardOfTest.find("[role=status]").textContent).toBe(controls.failed);
});

it("opens the form on the page with all forms", async () => {
  const requests = await openCard();
  await cardOfTest.press(controls.more);
  await cardOfTest.press(controls.form);
  await expect.poll(() => requests.at(-1)).toEqual({ type: "show-form", form: view.form });
});

it("has one part open at a time", async () => {
  await openCard();
  await cardOfTest.press(controls.organizations);
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("true");
  expect(cardOfTest.button(controls.organizations).ariaExpanded).toBe("false");
  expect(cardOfTest.root().querySelectorAll(".lens-more")).toHaveLength(1);
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

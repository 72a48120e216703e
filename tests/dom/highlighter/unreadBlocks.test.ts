import { expect, it } from "vitest";
import { MAX_COUNTED_MENTIONS } from "../../../data/messages/limits.ts";
import { frameSettings, type RunningHighlighter } from "../../../entrypoints/dom/contentState.ts";
import { PageVocabulary } from "../../../entrypoints/highlighter/mentions/PageVocabulary.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedRanges, liveRange, startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

/** More paragraphs, each with one mention, than are counted. */
const MANY = 3 * MAX_COUNTED_MENTIONS;
const paragraphs = "<p>A paragraph speaks of dystonia.</p>".repeat(MANY);

/** Shows this HTML and starts the highlighter. Resolves at the end of the first scan, which leaves far blocks unread. */
async function highlight(html: string): Promise<RunningHighlighter> {
  pageOfTest.show(html);
  const highlighter = startHighlighter();
  await whenIdle();
  return highlighter;
}

/** Starts counting the texts that are read. Returns a function that returns how many were read so far. */
function countTexts(): () => number {
  let count = 0;
  const { find: read } = PageVocabulary.prototype;
  PageVocabulary.prototype.find = function (...text) {
    count++;
    return read.apply(this, text);
  };
  pageOfTest.afterTest(() => {
    PageVocabulary.prototype.find = read;
  });
  return () => count;
}

const highlighted = () => highlightedRanges().map((range) => `${liveRange(range)}`);
const texts = async ({ mentionsInOrder }: RunningHighlighter) =>
  (await mentionsInOrder()).map(({ text }) => text);

it("reads no more paragraphs than it counts, and the others when all mentions are asked for", async () => {
  const readCount = countTexts();
  const highlighter = await highlight(paragraphs);
  expect(highlighter.count()).toBe(MAX_COUNTED_MENTIONS);
  expect(readCount()).toBeLessThan(MAX_COUNTED_MENTIONS + 500);
  expect(await highlighter.mentionsInOrder()).toHaveLength(MANY);
  expect(readCount()).toBe(MANY);
  expect(highlighter.count()).toBe(MAX_COUNTED_MENTIONS);
});

it("lists all mentions, in order", async () => {
  const highlighter = await highlight(
    `${paragraphs}<p>Hemidystonia.</p>${paragraphs}<p>Oculogyric crisis.</p>`,
  );
  const { mentions, unlisted } = await highlighter.listMentions();
  expect(mentions.length + unlisted).toBe(2 * MANY + 2);
  const all = await texts(highlighter);
  expect([all[MANY], all.at(-1)]).toEqual(["Hemidystonia", "Oculogyric crisis"]);
});

it("reads what comes near the viewport", async () => {
  await highlight(`${paragraphs}<p id="last">Hemidystonia.</p>`);
  find("#last").scrollIntoView();
  await expect.poll(highlighted).toContain("Hemidystonia");
});

it("reads what comes near the viewport in a box that scrolls, and in a shadow tree", async () => {
  pageOfTest.show(`<div style="height: 200px; overflow: auto">${paragraphs}<section></section></div>`);
  const root = find("section").attachShadow({ mode: "open" });
  root.innerHTML = "<p>Hemidystonia.</p>";
  startHighlighter();
  await whenIdle();
  find("div").scrollTop = find("div").scrollHeight;
  await expect.poll(highlighted).toContain("Hemidystonia");
});

it("reads on while what it has read cannot be seen", async () => {
  const highlighter = await highlight(
    `<main style="visibility: hidden">${paragraphs}</main><div style="height: 9000px"></div>${"<p>Dystonia.</p>".repeat(700)}`,
  );
  expect(highlighter.count()).toBe(700);
});

it("reads text that has changed, or has moved to another block, as it is by then", async () => {
  const highlighter = await highlight(
    `${paragraphs}<div><p id="changed">Dystonia.</p></div><div>Oromandibular <p id="moved">dystonia.</p></div><p id="removed">Dystonia.</p>`,
  );
  find("#changed").textContent = "Hemidystonia.";
  find("#moved").style.display = "inline";
  find("#removed").remove();
  await whenIdle();
  expect((await texts(highlighter)).slice(MANY)).toEqual(["Hemidystonia", "Oromandibular dystonia"]);
});

it("reads at once what is added in view", async () => {
  await highlight(paragraphs);
  const added = document.createElement("p");
  added.textContent = "Hemidystonia.";
  document.body.prepend(added);
  await expect.poll(highlighted).toContain("Hemidystonia");
});

it("highlights the abbreviations that text defines which is read later", async () => {
  const highlighter = await highlight(`<p>Her first CD.</p>${paragraphs}<p>Cervical dystonia (CD).</p>`);
  await highlighter.mentionsInOrder();
  await expect.poll(highlighted).toContain("CD");
});

it.each([
  ["print all highlights", { inPrint: true }],
  ["know which mentions are repeated", { repeats: "page" }],
] as const)("reads the whole page to %s, also when the reader asks for it later", async (_, change) => {
  const readCount = countTexts();
  const highlighter = await highlight(paragraphs);
  expect(readCount()).toBeLessThan(MANY);
  const settings = frameSettings();
  highlighter.restyle({ ...settings, marks: { ...settings.marks, ...change } });
  await whenIdle();
  expect(readCount()).toBeGreaterThanOrEqual(MANY);
});

import { expect, it, vi } from "vitest";
import { MAX_LISTED_MENTIONS, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import { decodeMentionList, encodeMentionList } from "../../../data/messages/mentionList.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";
import { stopClock } from "../tools/time.ts";

it("lists mentions with the words around them and their heading", async () => {
  pageOfTest.show('<div lang="en"><h2>The neck</h2><p>She has <b>cervical</b> dystonia since May.</p></div>');
  const highlighter = startHighlighter();
  await whenIdle();
  stopClock();
  expect((await highlighter.listMentions()).mentions).toEqual([
    {
      id: expect.any(Number),
      forms: ["cervical-dystonia"],
      text: "cervical dystonia",
      before: "She has ",
      after: " since May.",
      heading: "The neck",
      lang: "en",
      headingLang: "en",
    },
  ]);
});

it("lists the language that the page declares nearest to a mention and to its heading", async () => {
  pageOfTest.show(`<div lang="fr"><h2 lang="de">Dystonie</h2>
    <p>dystonie <i lang="en-GB">dystonia</i></p><p lang="">dystonie</p><p lang="fr_FR">dystonie</p><p id="host"></p></div>`);
  const root = (document.getElementById("host") as HTMLElement).attachShadow({ mode: "open" });
  root.innerHTML = "<p>dystonie</p>";
  const highlighter = startHighlighter();
  await whenIdle();
  const { mentions } = await highlighter.listMentions();
  expect(mentions.map(({ lang }) => lang)).toEqual(["de", "fr", "en-GB", undefined, undefined, "fr"]);
  expect(mentions.map(({ headingLang }) => headingLang)).toEqual(Array(6).fill("de"));
});

it("tells which mentions the page denies or tells of the family", async () => {
  pageOfTest.show("<p>There is no dystonia.</p><p>Family history of dystonia.</p><p>She has dystonia.</p>");
  const highlighter = startHighlighter();
  await whenIdle();
  expect((await highlighter.listMentions()).mentions.map(({ relation }) => relation)).toEqual([
    "negated",
    "family",
    undefined,
  ]);
});

it("lists the words around a mention as a reader sees them", async () => {
  pageOfTest.show(`<style>a { padding: 0 8px }</style>
    <p><a href="#a">Clinic</a><a href="#b">Laterocollis</a><a href="#c">News</a></p>
    <h2 style="display: flex; gap: .3em"><span>On</span><span>spasmodic</span><span>torticollis</span><span>today</span></h2>
    <p>Known<sup>3</sup>: <s>no</s> dystonia<sup>4</sup> of late.</p>`);
  const highlighter = startHighlighter();
  await whenIdle();
  stopClock();
  expect(
    (await highlighter.listMentions()).mentions.map(
      ({ before, text, after }) => `${before}|${text}|${after}`,
    ),
  ).toEqual(["Clinic |Laterocollis| News", "On |spasmodic torticollis| today", "Known: |dystonia| of late."]);
});

it("reads the words around very many mentions in several calls, and keeps them", async () => {
  pageOfTest.show("<p>Line of dystonia.</p>".repeat(5));
  const highlighter = startHighlighter();
  await whenIdle();
  // Reading the words around a mention takes 150 ms.
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 150));
  pageOfTest.afterTest(() => clock.mockRestore());
  const countRead = async () =>
    (await highlighter.listMentions()).mentions.filter(({ before }) => before === "Line of ").length;
  const counts: number[] = [];
  while (counts.length < 5) counts.push(await countRead());
  expect(counts[0]).toBeLessThan(5);
  expect(counts).toEqual(counts.toSorted());
  expect(counts.at(-1)).toBe(5);
});

it("lists a long heading once for all mentions under it, and only its beginning", async () => {
  pageOfTest.show(`<h2>${"Long heading ".repeat(16_000)}</h2>${"<p>Line of dystonia.</p>".repeat(400)}`);
  const highlighter = startHighlighter();
  await whenIdle();
  const list = await highlighter.listMentions();
  expect(list.mentions).toHaveLength(400);
  expect(new Set(list.mentions.map(({ heading }) => heading))).toEqual(
    new Set([`${"Long heading ".repeat(16).slice(0, MAX_WORD_CHARS - 1)}…`]),
  );
  const json = encodeMentionList(list);
  expect(json.length).toBeLessThan(50_000);
  expect(decodeMentionList(json)).toEqual(list);
});

it("reads only the beginning of a heading in thousands of nodes, and none of its indentation", async () => {
  pageOfTest.show(
    `<h2>\n${" ".repeat(100)}The neck\n</h2><p>Dystonia.</p><h2 id="split"></h2><p>Dystonia.</p>`,
  );
  for (let i = 0; i < 5000; i++) pageOfTest.find("#split").append("a");
  const highlighter = startHighlighter();
  await whenIdle();
  expect((await highlighter.listMentions()).mentions.map(({ heading }) => heading)).toEqual([
    "The neck",
    "a".repeat(100),
  ]);
});

it("lists the first 2,000 mentions and counts the others", async () => {
  pageOfTest.show("<p>dystonia</p>".repeat(MAX_LISTED_MENTIONS + 5));
  const highlighter = startHighlighter();
  await whenIdle();
  const { mentions, unlisted } = await highlighter.listMentions();
  expect([mentions.length, unlisted]).toEqual([MAX_LISTED_MENTIONS, 5]);
});

it("cuts the words of a mention that the page fills with marks", async () => {
  pageOfTest.show(`<p>Some d${"\u0301".repeat(5000)}ystonia here.</p>`);
  const highlighter = startHighlighter();
  await whenIdle();
  const [mention] = (await highlighter.listMentions()).mentions;
  expect(mention?.text).toHaveLength(MAX_WORD_CHARS);
  expect(decodeMentionList(encodeMentionList(await highlighter.listMentions()))?.mentions).toEqual([mention]);
});

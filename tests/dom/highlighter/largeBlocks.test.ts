import { beforeEach, expect, it } from "vitest";
import type { PlacedMention } from "../../../entrypoints/dom/PlacedMention.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const { append, find } = pageOfTest;

/** So many lines are more than a dozen windows. */
const LINES = 600;

const lineOf = (words: string) => `<span><b>${words}</b> in a line, with some more words after it.</span> `;

let highlighter: ReturnType<typeof startHighlighter>;

const wordsOf = (mentions: readonly PlacedMention[]) => mentions.map(({ text }) => text);

/** Returns what is found in the lines, given the lines that differ. */
const linesBut = (others: Readonly<Record<number, string[]>>) =>
  Array.from({ length: LINES }, (_, at) => others[at] ?? ["dystonia"]).flat();

const textIn = (line: number) => lines()[line]?.firstElementChild?.firstChild as Text;

const lines = () => [...find("code").children];

/** Changes the page. Resolves to all mentions, and how many of those before it are still the same objects. */
async function after(change: () => void): Promise<{ words: string[]; kept: number }> {
  const before = new Set(await highlighter.mentionsInOrder());
  change();
  await whenIdle();
  const mentions = await highlighter.mentionsInOrder();
  return { words: wordsOf(mentions), kept: mentions.filter((mention) => before.has(mention)).length };
}

beforeEach(async () => {
  pageOfTest.show(`<pre><code>${lineOf("dystonia").repeat(LINES)}</code></pre>`);
  highlighter = startHighlighter();
  await whenIdle();
  expect(wordsOf(await highlighter.mentionsInOrder())).toEqual(linesBut({}));
});

it("keeps the ranges of earlier mentions when a line is appended to a long block", async () => {
  const ranges = (await highlighter.mentionsInOrder()).map(({ range }) => range);
  const { words, kept } = await after(() => append(lineOf("cervical dystonia"), "code"));
  expect(words).toEqual([...linesBut({}), "cervical dystonia"]);
  expect(kept).toBeGreaterThan(LINES - 100);
  const rangesAfter = (await highlighter.mentionsInOrder()).map(({ range }) => range);
  expect(rangesAfter.slice(0, kept)).toEqual(ranges.slice(0, kept));
  expect(rangesAfter[0]).toBe(ranges[0]);
});

it("reads as many texts for a line at the end of a long block as for one at the end of a short one", async () => {
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, "data") as PropertyDescriptor;
  const read = new Set<Text>();
  pageOfTest.afterTest(() => Object.defineProperty(CharacterData.prototype, "data", data));
  Object.defineProperty(CharacterData.prototype, "data", {
    ...data,
    get(this: Text) {
      read.add(this);
      return data.get?.call(this);
    },
  });
  for (let count = 0; count < 8; count++) {
    read.clear();
    await after(() => append(lineOf("dystonia").repeat(30), "code"));
    expect(read.size).toBeGreaterThan(60);
    expect(read.size).toBeLessThan(500);
  }
});

it("finds what an edit in the middle of a long block adds and removes", async () => {
  const { words, kept } = await after(() => {
    textIn(300).data = "writer's cramp";
    textIn(400).data = "nothing";
  });
  expect(words).toEqual(linesBut({ 300: ["writer's cramp"], 400: [] }));
  expect(kept).toBeGreaterThan(LINES / 2);
});

it("finds a name that the removal of one line of a long block completes, wherever that is in its window", async () => {
  const others: Record<number, string[]> = {};
  for (const at of [300, 310, 320]) {
    textIn(at).data = "spasmodic";
    textIn(at + 1).data = "nothing";
    textIn(at + 2).data = "torticollis";
    await whenIdle();
    const { words } = await after(() => {
      lines()[at + 1]?.replaceChildren();
      lines()[at]?.lastChild?.remove();
    });
    Object.assign(others, { [at]: ["spasmodic torticollis"], [at + 1]: [], [at + 2]: [] });
    expect(words).toEqual(linesBut(others));
  }
});

it("finds a name that the removal of many lines of a long block completes", async () => {
  textIn(100).data = "spasmodic";
  textIn(350).data = "torticollis";
  await whenIdle();
  const { words, kept } = await after(() => {
    for (const line of lines().slice(101, 350)) line.remove();
    lines()[100]?.lastChild?.remove();
  });
  expect(words).toEqual([...linesBut({}).slice(0, 100), "spasmodic torticollis", ...linesBut({}).slice(351)]);
  expect(kept).toBeGreaterThan(200);
});

/** So much text and so many nodes that the next text ends a window. */
const FULL_WINDOW = `words ${"and words ".repeat(240)}${"<u></u>".repeat(200)}`;

it.each([
  ["its first word", `${FULL_WINDOW}<b>spasmodic</b> `, "<i>torticollis</i>, "],
  ["the space in it", `<b>spasmodic</b>${FULL_WINDOW.replace(/^[^<]+/, "")} `, "<i>torticollis</i>, "],
  ["its last word", "<b>spasmodic</b> ", `${FULL_WINDOW.replace(/^[^<]+/, "")}<i>torticollis</i>, `],
])(
  "finds a name that grows by what is appended to a long block, where a window ends after %s",
  async (_, first, second) => {
    for (let count = 0; count < 3; count++) {
      append(`${lineOf("nothing").repeat(40)}${first}`, "code");
      await whenIdle();
      const { words } = await after(() => append(second, "code"));
      expect(words.slice(LINES)).toEqual(Array.from({ length: count + 1 }, () => "spasmodic torticollis"));
    }
  },
);

it("finds the same mentions when the texts of a long block are split, joined and moved", async () => {
  const { words } = await after(() => {
    for (const at of lines().keys()) textIn(at).splitText(4);
  });
  expect(words).toEqual(linesBut({}));
  expect((await after(() => find("code").normalize())).words).toEqual(linesBut({}));
  textIn(10).data = "writer's cramp";
  const moved = await after(() => find("code").append(...lines().slice(10, 200)));
  const all = linesBut({ 10: ["writer's cramp"] });
  expect(moved.words).toEqual([...all.slice(0, 10), ...all.slice(200), ...all.slice(10, 200)]);
});

it("reads abbreviations by a definition in another part of a long block", async () => {
  textIn(500).data = "a patient with CD";
  await whenIdle();
  const defined = await after(() => {
    textIn(20).data = "cervical dystonia (CD)";
  });
  expect(defined.words).toEqual(linesBut({ 20: ["cervical dystonia", "CD"], 500: ["CD"] }));
  const undefinedAgain = await after(() => {
    textIn(20).data = "nothing";
  });
  expect(undefinedAgain.words).toEqual(linesBut({ 20: [], 500: [] }));
});

it("forgets a long block that is emptied, removed or made editable", async () => {
  const block = find("pre");
  const { words } = await after(() => find("code").replaceChildren());
  expect(words).toEqual([]);
  append(lineOf("dystonia").repeat(LINES), "code");
  expect((await after(() => {})).words).toHaveLength(LINES);
  expect((await after(() => block.setAttribute("contenteditable", "true"))).words).toEqual([]);
  expect((await after(() => block.removeAttribute("contenteditable"))).words).toHaveLength(LINES);
  expect((await after(() => block.remove())).words).toEqual([]);
  expect((await after(() => document.body.append(block))).words).toHaveLength(LINES);
});

it("finds a name in a long block without any", async () => {
  pageOfTest.show(`<p>Dystonia.</p><div><code>${lineOf("nothing").repeat(LINES)}</code></div>`);
  await whenIdle();
  textIn(300).data = "spasmodic";
  await whenIdle();
  const { words } = await after(() => {
    textIn(301).data = "torticollis";
    lines()[300]?.lastChild?.remove();
  });
  expect(words).toEqual(["Dystonia", "spasmodic torticollis"]);
});

import { expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { StoppedError, TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { PageVocabulary } from "../../../entrypoints/highlighter/mentions/PageVocabulary.ts";
import { BlockHighlights } from "../../../entrypoints/highlighter/painting/BlockHighlights.ts";
import { FrameSlice } from "../../../entrypoints/highlighter/scanning/FrameSlice.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import {
  highlightedRanges,
  highlightedTexts,
  liveRange,
  startHighlighter,
  whenIdle,
} from "../tools/startHighlighter.ts";
import { stopClock } from "../tools/time.ts";

const { find, show } = pageOfTest;

const WORDS =
  "Dystonia is rare. In cervical dystonia the neck turns, and a blepharospasm closes the eyes.".split(" ");

/** A machine that is busy with other tests would make scans take longer than a frame, so the clock stands in between. */
const FRAME_MS = 16;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Returns whether the words are painted where they are now. */
function isPainted(words: string): boolean {
  return highlightedRanges().some((range) => {
    const { startContainer, startOffset, endContainer } = range;
    if (!startContainer.isConnected || !endContainer.isConnected) return false;
    return (startContainer as Text).length > startOffset && `${liveRange(range)}` === words;
  });
}

/**
 * Changes the page before every `interval`th of 80 frames, as a page that writes an answer anew with each word. Resolves
 * to how often words were painted or no longer painted from one frame to the next.
 */
async function blinksWhile(
  change: (step: number) => void,
  words = "Dystonia",
  interval = 4,
): Promise<number> {
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  let blinks = 0;
  let was = isPainted(words);
  for (let frame = 0; frame < 80; frame++) {
    if (frame % interval === 0) {
      change(frame / interval);
      // Mutation observers are notified before the next task.
      await new Promise((resolve) => setTimeout(resolve));
    }
    const is = isPainted(words);
    if (is !== was) blinks++;
    was = is;
    await nextFrame();
    now += FRAME_MS;
  }
  clock.mockRestore();
  return blinks;
}

const start = async (html: string, marks: Partial<Settings["marks"]> = {}) => {
  show(html);
  startHighlighter({ ...defaultSettings, marks: { ...defaultSettings.marks, ...marks } });
  await whenIdle();
};

const answer = (step: number) => WORDS.slice(0, 4 + step).join(" ");

it.each<[string, string, (step: number) => void]>([
  [
    "an answer is written anew with each word",
    "<main><p>Dystonia is</p></main>",
    (step) => {
      find("main").innerHTML = `<p>${WORDS.slice(0, 3).join(" ")}</p><p>${answer(step)}</p>`;
    },
  ],
  [
    "the text of a paragraph is set anew",
    "<p>Dystonia is</p>",
    (step) => {
      find("p").textContent = answer(step);
    },
  ],
  [
    "each word that is read aloud gets an element",
    `<p>${WORDS.join(" ")}</p>`,
    (step) => {
      const at = step % WORDS.length;
      const parts = [WORDS.slice(0, at), WORDS.slice(at, at + 1), WORDS.slice(at + 1)];
      const [before, word, after] = parts.map((part) => part.join(" "));
      find("p").innerHTML = `${before} <mark>${word}</mark> ${after}`;
    },
  ],
  [
    "text is inserted before the words",
    "<p>Dystonia is rare.</p>",
    (step) => {
      (find("p").firstChild as Text).data = `${step} cases. Dystonia is rare.`;
    },
  ],
  [
    "rows are replaced one by one",
    "<ul><li>Dystonia</li><li>other</li></ul>",
    (step) => {
      const row = document.createElement("li");
      row.textContent = `Dystonia ${step}`;
      find("li").replaceWith(row);
    },
  ],
  [
    "a whole page is rendered anew",
    "<main><h1>Dystonia</h1></main>",
    (step) => {
      const main = document.createElement("main");
      main.innerHTML = `<h1>Dystonia</h1>${"<section><p>More text.</p></section>".repeat(step)}`;
      find("main").replaceWith(main);
    },
  ],
])("keeps words painted in every frame while %s", async (_, html, change) => {
  await start(html);
  expect(isPainted("Dystonia")).toBe(true);
  expect(await blinksWhile(change)).toBe(0);
  await whenIdle();
  expect(isPainted("Dystonia")).toBe(true);
});

it("keeps words painted in a shadow tree whose text is set anew", async () => {
  show("<x-host></x-host>");
  const root = find("x-host").attachShadow({ mode: "open" });
  root.innerHTML = "<p>Dystonia</p>";
  startHighlighter();
  await whenIdle();
  const blinks = await blinksWhile((step) => {
    root.innerHTML = `<p>${answer(step)}</p>`;
  });
  expect(blinks).toBe(0);
});

it("keeps the first mention painted, and only that one, where repeated mentions are not highlighted", async () => {
  await start("<main><p>Dystonia is rare, and dystonia is not.</p></main>", { repeats: "page" });
  const blinks = await blinksWhile((step) => {
    find("main").innerHTML = `<p>Dystonia is rare, and dystonia is not. ${"More. ".repeat(step)}</p>`;
    // After this task, nothing else is painted.
    setTimeout(() => expect(isPainted("dystonia")).toBe(false));
  });
  expect(blinks).toBe(0);
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
});

it("removes the highlight with its words, and paints new words as text is replaced", async () => {
  await start("<p>Dystonia is rare.</p>");
  stopClock();
  find("p").textContent = "Dystonia and hemidystonia.";
  await new Promise((resolve) => setTimeout(resolve));
  expect([isPainted("Dystonia"), isPainted("hemidystonia")]).toEqual([true, true]);
  find("p").textContent = "Nothing of the kind.";
  await new Promise((resolve) => setTimeout(resolve));
  expect(highlightedRanges()).toEqual([]);
  expect(await highlightedTexts()).toEqual([]);
});

it.each([
  ["the same words", "Dystonia is rare.", ["Dystonia"]],
  ["other words", "Nothing of the kind.", []],
])(
  "paints nothing in text that is gone, when text was read twice and has %s at last",
  async (_, last, expected) => {
    show("<p>Dystonia is rare.</p>");
    const stopping = new AbortController();
    pageOfTest.afterTest(() => stopping.abort());
    const highlights = new BlockHighlights(stopping.signal);
    const slice = new TimeSlice(stopping.signal);
    await highlights.update(find("p"), slice);
    highlights.paintIntermediate();
    for (const text of ["Dystonia is rare indeed.", last]) {
      find("p").textContent = text;
      await highlights.update(find("p"), slice);
    }
    highlights.paintSuccessors();
    expect(highlightedRanges().map((range) => `${liveRange(range)}`)).toEqual(expected);
    expect(highlightedRanges().every(({ startContainer }) => startContainer.isConnected)).toBe(true);
  },
);

it("scans a block again whose scan was replaced by one that was interrupted", async () => {
  show("<p>Dystonia is rare.</p>");
  const stopping = new AbortController();
  pageOfTest.afterTest(() => stopping.abort());
  const highlights = new BlockHighlights(stopping.signal);
  const block = find("p");
  const replaced = highlights.update(block, new TimeSlice(stopping.signal));
  const interrupted = highlights.update(block, new FrameSlice(stopping.signal, 0));
  await expect(interrupted).rejects.toThrow(StoppedError);
  await replaced;
  expect([...highlights.index.mentions()]).toEqual([]);
  for (const each of highlights.interruptedBlocks())
    await highlights.update(each, new TimeSlice(stopping.signal));
  expect([...highlights.index.mentions()].map(({ text }) => text)).toEqual(["Dystonia"]);
  expect([...highlights.interruptedBlocks()]).toEqual([]);
});

it("highlights the abbreviations that replaced text defines", async () => {
  await start("<main><p>Dystonia.</p></main><p>Her first CD.</p>");
  find("main").innerHTML = "<p>Dystonia. Cervical dystonia (CD) is rare.</p>";
  expect(await highlightedTexts()).toEqual(["Dystonia", "Cervical dystonia", "CD", "CD"]);
});

it("paints a long text that is replaced again and again once, at the end, without reading it each time", async () => {
  const long = `Dystonia is rare. ${"And so on. ".repeat(2000)}`;
  await start(`<p>${long}</p>`);
  const read = vi.spyOn(PageVocabulary.prototype, "find");
  pageOfTest.afterTest(() => read.mockRestore());
  let replaced = 0;
  const blinks = await blinksWhile(
    (step) => {
      find("p").textContent = `${long} ${step}`;
      replaced++;
    },
    "Dystonia",
    1,
  );
  // Gone with the text, painted, gone, and not painted while it changes.
  expect(blinks).toBeLessThanOrEqual(3);
  expect(isPainted("Dystonia")).toBe(false);
  // Each scan reads the text in three parts.
  expect(read.mock.calls.length).toBeLessThan(3 * replaced);
  await whenIdle();
  expect(isPainted("Dystonia")).toBe(true);
});

it("does not take more than its share of the time", async () => {
  await start("<p>Dystonia is rare.</p>");
  const read = vi.spyOn(PageVocabulary.prototype, "find");
  let now = performance.now();
  // Each look at the clock takes a millisecond, so that a scan takes a few.
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now++);
  pageOfTest.afterTest(() => vi.restoreAllMocks());
  for (let step = 0; step < 100; step++) {
    find("p").textContent = `Dystonia is rare, ${step}.`;
    await Promise.resolve();
    for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  }
  expect(read.mock.calls.length).toBeGreaterThan(0);
  expect(read.mock.calls.length).toBeLessThan(20);
  clock.mockRestore();
  await whenIdle();
  expect(isPainted("Dystonia")).toBe(true);
});

it("reads nothing in a change that leaves the highlighted words alone", async () => {
  await start("<p>Dystonia is rare.</p><div>A clock.</div>");
  const read = vi.spyOn(PageVocabulary.prototype, "find");
  const style = vi.spyOn(globalThis, "getComputedStyle");
  pageOfTest.afterTest(() => vi.restoreAllMocks());
  (find("p").firstChild as Text).data += " And more.";
  find("div").innerHTML = "<b>12:01</b>";
  await Promise.resolve();
  await Promise.resolve();
  expect([read.mock.calls.length, style.mock.calls.length]).toEqual([0, 0]);
});

it("keeps the look of the mention that was stepped to", async () => {
  await start("<main><p>Dystonia is rare. Dystonia again.</p></main>");
  const { highlighter } = contentState();
  highlighter?.markCurrent((await highlighter.mentionsInOrder())[1]);
  const registered = () => [...CSS.highlights].map(([name, { size }]) => [name.at(-1), size]);
  const before = registered();
  stopClock();
  find("main").innerHTML = "<p>Dystonia is rare. Dystonia again, and more.</p>";
  await new Promise((resolve) => setTimeout(resolve));
  expect(registered()).toEqual(before);
  await whenIdle();
  expect(registered()).toEqual(before);
});

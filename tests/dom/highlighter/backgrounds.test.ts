import { expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { type Look, looks } from "../../../entrypoints/highlighter/painting/looks.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import {
  highlightedRanges,
  highlightedTexts,
  startHighlighter,
  whenIdle,
} from "../tools/startHighlighter.ts";
import { passTime, stopTime } from "../tools/time.ts";

const { find } = pageOfTest;

/** Returns the look of each highlight by its text. The last character of a name in the registry is the look's index. */
function lookByText(): Record<string, Look | undefined> {
  const entries = [...CSS.highlights].flatMap(([name, highlight]) =>
    ([...highlight] as StaticRange[]).map(({ startContainer, startOffset, endOffset }) => [
      startContainer.textContent?.slice(startOffset, endOffset) ?? "",
      looks[Number.parseInt(name.at(-1) ?? "", 36)],
    ]),
  );
  return Object.fromEntries(entries);
}

/** Starts the highlighter on "dystonia" in this HTML. Resolves to the look of its highlight. */
async function lookIn(html: string): Promise<Look | undefined> {
  pageOfTest.show(html);
  startHighlighter();
  await whenIdle();
  return lookByText().dystonia;
}

it.each<[string, Look, string]>([
  ["a page without colors", "light", "<p>dystonia</p>"],
  [
    "a dark section of a light page",
    "dark",
    '<div style="background: #111; color: #eee"><p>dystonia</p></div>',
  ],
  [
    "a light section of a dark one",
    "light",
    '<div style="background: #111; color: #eee"><p style="background: white; color: black">dystonia</p></div>',
  ],
  [
    "a translucent light background on a dark one",
    "dark",
    '<div style="background: #111; color: #eee"><p style="background: rgb(255 255 255 / 10%)">dystonia</p></div>',
  ],
  [
    "a translucent dark background on the page",
    "light",
    '<p style="background: rgb(0 0 0 / 10%)">dystonia</p>',
  ],
  [
    "a dark color of CSS Color 4",
    "dark",
    '<p style="background: oklch(0.21 0.03 264); color: oklch(0.93 0.01 264)">dystonia</p>',
  ],
  [
    "gray text on black, which a dim highlight would hide",
    "darkText",
    '<p style="background: #000; color: #888">dystonia</p>',
  ],
  [
    "a picture",
    "light",
    '<div style="background: #000 linear-gradient(red, blue); color: white"><p>dystonia</p></div>',
  ],
  [
    "dark text whose dark background belongs to something else",
    "light",
    '<div style="background: black; color: #000"><p>dystonia</p></div>',
  ],
  [
    "a word that the page has blacked out",
    "blended",
    '<p>It is <span style="background: #111; color: #111"><b>dystonia</b></span>.</p>',
  ],
  [
    "a paragraph that the page has blacked out",
    "blended",
    '<p style="background: #111; color: #111">dystonia</p>',
  ],
  ["a link", "lightLink", '<a href="#">dystonia</a>'],
  [
    "a link in a light color, which the highlight would hide",
    "light",
    '<a href="#" style="color: #8ab4f8">dystonia</a>',
  ],
  [
    "a link on a dark background",
    "dark",
    '<p style="background: #111; color: #eee"><a href="#" style="color: #4493f8">dystonia</a></p>',
  ],
  [
    "a gradient that shows through the letters",
    "clear",
    '<h1 style="color: transparent; background: linear-gradient(red, blue); background-clip: text">dystonia</h1>',
  ],
  [
    "letters without a fill color",
    "clear",
    '<h1 style="-webkit-text-fill-color: transparent; text-shadow: 0 0 1px red">dystonia</h1>',
  ],
  ["letters that are nearly transparent", "clear", '<p style="color: rgb(0 0 0 / 5%)">dystonia</p>'],
  ["letters that are dimmed", "light", '<p style="color: rgb(0 0 0 / 60%)">dystonia</p>'],
  [
    "a filled word in a heading with a gradient",
    "light",
    '<h1 style="color: transparent; background: #000; background-clip: text"><b style="color: red">dystonia</b></h1>',
  ],
  [
    "letters with an outline",
    "solid",
    '<p style="color: white; -webkit-text-stroke: 1px black">dystonia</p>',
  ],
  [
    "letters that an outline of their own color makes bolder",
    "light",
    '<p style="-webkit-text-stroke: 1px">dystonia</p>',
  ],
  [
    "letters that are filled with another color",
    "solid",
    '<p style="background: #000; color: #000; -webkit-text-fill-color: #fff">dystonia</p>',
  ],
  [
    "text that is blended with what is behind it",
    "blended",
    '<div style="mix-blend-mode: difference; color: white"><p>dystonia</p></div>',
  ],
  [
    "text whose own background is blended with what is behind it",
    "light",
    '<div style="mix-blend-mode: multiply"><div style="background: white"><p>dystonia</p></div></div>',
  ],
])("chooses for %s the look %s", async (_, look, html) => {
  expect(await lookIn(html)).toBe(look);
});

it("chooses the dim look in a shadow tree on a dark background, and on a root in a dark color scheme", async () => {
  pageOfTest.show(
    '<x-host style="background: #111; color: #eee; display: block"></x-host><p>blepharospasm</p>',
  );
  find("x-host").attachShadow({ mode: "open" }).innerHTML = "<p>dystonia</p>";
  startHighlighter();
  await whenIdle();
  expect(lookByText()).toEqual({ dystonia: "dark", blepharospasm: "light" });
  document.documentElement.style.colorScheme = "dark";
  await expect.poll(lookByText).toEqual({ dystonia: "dark", blepharospasm: "dark" });
});

it("follows a page that changes its colors", async () => {
  pageOfTest.addStyle("body.night { background: #111; color: #eee }");
  expect(await lookIn("<p>dystonia</p>")).toBe("light");
  document.body.className = "night";
  await expect.poll(() => lookByText().dystonia).toBe("dark");
  expect(CSS.highlights.size).toBe(1);
  document.body.className = "";
  await expect.poll(() => lookByText().dystonia).toBe("light");
});

/** More styles than are read of a paragraph and the three elements around it, and fewer than of fifteen mentions. */
const MAX_READS = 16;

it("reads the styles of an element once, however many mentions it has, and measures each mention once", async () => {
  pageOfTest.show(`<div style="background: #111; color: #eee"><p>${"It is dystonia. ".repeat(15)}</p></div>`);
  startHighlighter();
  await whenIdle();
  stopTime();
  const [read, measure, box] = [
    vi.spyOn(globalThis, "getComputedStyle"),
    vi.spyOn(Range.prototype, "getClientRects"),
    vi.spyOn(Element.prototype, "getBoundingClientRect"),
  ];
  pageOfTest.afterTest(() => vi.restoreAllMocks());
  document.body.className = "changed";
  // Three for the look (the paragraph's text color, its background and the one of the parent), and the others to know
  // whether the text can be seen.
  const reads = async () => {
    await passTime(50);
    return read.mock.calls.length;
  };
  await expect.poll(reads, { interval: 0 }).toBeGreaterThanOrEqual(3);
  // Colors are read once more when a transition may have ended: a second after the change.
  await passTime(400);
  expect(highlightedRanges()).toHaveLength(15);
  expect(read.mock.calls.length).toBeLessThanOrEqual(MAX_READS);
  expect(measure.mock.calls.length).toBeLessThanOrEqual(15);
  expect(box.mock.calls.length).toBe(0);
});

it("gives the current mention a look of its own, until it is current no more", async () => {
  pageOfTest.show(
    '<p>dystonia</p><p style="background: #111; color: #eee">blepharospasm</p><p>hemidystonia</p>',
  );
  startHighlighter();
  await whenIdle();
  const { highlighter } = contentState();
  const [first, second] = (await highlighter?.mentionsInOrder()) ?? [];
  highlighter?.markCurrent(first);
  expect(lookByText()).toEqual({ dystonia: "lightCurrent", blepharospasm: "dark", hemidystonia: "light" });
  highlighter?.markCurrent(second);
  expect(lookByText()).toEqual({ dystonia: "light", blepharospasm: "darkCurrent", hemidystonia: "light" });
  // The scan after a change makes a new mention of the same words.
  pageOfTest.append(" again", "p + p");
  expect(await highlightedTexts()).toHaveLength(3);
  expect(lookByText().blepharospasm).toBe("darkCurrent");
  highlighter?.markCurrent(undefined);
  expect(lookByText().blepharospasm).toBe("dark");
});

it("highlights the current mention also where repeated mentions are not highlighted", async () => {
  pageOfTest.show("<p>dystonia, and later dystonia</p>");
  startHighlighter({ ...defaultSettings, marks: { ...defaultSettings.marks, repeats: "page" } });
  await whenIdle();
  expect(highlightedRanges()).toHaveLength(1);
  const { highlighter } = contentState();
  highlighter?.markCurrent((await highlighter.mentionsInOrder())[1]);
  expect(highlightedRanges()).toHaveLength(2);
  highlighter?.markCurrent(undefined);
  expect(highlightedRanges()).toHaveLength(1);
});

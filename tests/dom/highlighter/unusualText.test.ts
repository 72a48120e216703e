import { expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { highlightStyleNames } from "../../../data/settings/highlightStyles.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { contrastIn, countDifferent, pixelsIn } from "../tools/pixels.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

const STYLE = "#text { display: inline-block; margin: 8px; font: bold 40px / 60px sans-serif }";

/** The letters are between these shares of the height of their line, from its top; lines under them are below. */
const [FIRST, LAST] = [0.3, 0.7];

/** Resolves to a screenshot of the text in two parts: `letters`, which contains no underline, and `lines` below them. */
async function picturesOfText(): Promise<{ letters: ImageData; lines: ImageData }> {
  const picture = await pixelsIn(find("#text").getBoundingClientRect());
  const rows = (from: number, to: number) => {
    const at = (share: number) => Math.round(picture.height * share) * picture.width * 4;
    return new ImageData(picture.data.slice(at(from), at(to)), picture.width);
  };
  return { letters: rows(FIRST, LAST), lines: rows(LAST, 1) };
}

/** Runs the check in each highlight style, for usual highlights and for the one that was stepped to. */
async function inEachLook(check: (look: string) => Promise<void>): Promise<void> {
  for (const style of highlightStyleNames) {
    const running = startHighlighter({ ...defaultSettings, marks: { ...defaultSettings.marks, style } });
    await whenIdle();
    await check(style);
    contentState().highlighter?.markCurrent((await running.mentionsInOrder())[0]);
    await check(`${style}, stepped to`);
    running.stop();
  }
}

/** Draws a word on each canvas, as a viewer of PDF files does. */
function drawScans(): void {
  for (const canvas of document.querySelectorAll("canvas")) {
    const pen = canvas.getContext("2d");
    if (!pen) continue;
    pen.font = "italic bold 40px serif";
    pen.fillText("dystonia", 4, 42);
  }
}

const GRADIENT = "background: linear-gradient(90deg, #6a11cb, #2575fc); background-clip: text";

it.each([
  [
    "a gradient in transparent letters",
    `<h1 id="text" style="color: transparent; ${GRADIENT}">dystonia</h1>`,
  ],
  [
    "a gradient in letters without a fill",
    `<h1 id="text" style="-webkit-text-fill-color: transparent; ${GRADIENT}">dystonia</h1>`,
  ],
  [
    "a gradient of the parent",
    `<h1 style="color: transparent; ${GRADIENT}"><span id="text">dystonia</span></h1>`,
  ],
  [
    "a page of a PDF under a transparent text layer",
    '<div style="position: relative"><canvas width="260" height="60" style="position: absolute; margin: 8px"></canvas><span id="text" style="position: absolute; color: transparent">dystonia</span></div>',
  ],
  [
    "a scan under a text layer that is nearly transparent",
    '<div style="position: relative"><canvas width="260" height="60" style="position: absolute; margin: 8px"></canvas><span id="text" style="position: absolute; color: rgb(0 0 0 / 1%)">dystonia</span></div>',
  ],
  [
    "a text shadow and nothing else",
    '<p id="text" style="color: transparent; text-shadow: 0 0 1px #00a">dystonia</p>',
  ],
  [
    "a text shadow of letters without a fill",
    '<p id="text" style="-webkit-text-fill-color: transparent; text-shadow: 0 0 1px #00a">dystonia</p>',
  ],
  [
    "text that is blended with its background",
    '<div style="background: linear-gradient(90deg, black, gray)"><div style="mix-blend-mode: difference; color: white"><p id="text">dystonia</p></div></div>',
  ],
])("leaves the letters of %s as they are and draws a line under them", async (_, html) => {
  pageOfTest.addStyle(STYLE);
  pageOfTest.show(html);
  drawScans();
  const without = await picturesOfText();
  await inEachLook(async (look) => {
    const { letters, lines } = await picturesOfText();
    expect(countDifferent(letters, without.letters), look).toBeLessThan(20);
    expect(countDifferent(lines, without.lines), look).toBeGreaterThan(60);
  });
});

it.each([
  ["an outline only", "color: transparent; -webkit-text-stroke: 1px black"],
  ["an outline in the color of the page", "color: white; -webkit-text-stroke: 1px red"],
  ["a shadow and the color of the page", "color: white; text-shadow: 0 0 3px black, 0 0 3px black"],
  ["a fill of another color", "background: black; color: black; -webkit-text-fill-color: white"],
  ["a dark fill on a light color", "background: white; color: #eee; -webkit-text-fill-color: #222"],
  ["a light fill on a dark color", "background: #222; color: #333; -webkit-text-fill-color: #eee"],
])("keeps letters with %s legible, with a mark", async (_, style) => {
  pageOfTest.addStyle(STYLE);
  pageOfTest.show(`<p id="text" style="${style}">dystonia</p>`);
  const without = await picturesOfText();
  await inEachLook(async (look) => {
    const { letters, lines } = await picturesOfText();
    expect(contrastIn(letters), look).toBeGreaterThan(4.5);
    expect(countDifferent(lines, without.lines), look).toBeGreaterThan(60);
  });
});

import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { highlightStyles } from "../../../data/settings/highlightStyles.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import {
  highlightedIn,
  highlightedRanges,
  highlightedTexts,
  startHighlighter,
} from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

const withMarks = (marks: Partial<Settings["marks"]>): Settings => ({
  ...defaultSettings,
  marks: { ...defaultSettings.marks, ...marks },
});

/** Returns the style of the highlights in an element. */
function highlightStyle(element: Element) {
  const [name = ""] = CSS.highlights.keys();
  const { color, backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(
    element,
    `::highlight(${name})`,
  );
  return { color, backgroundColor, textDecorationLine, textDecorationStyle };
}

it("sets text color, background and underline", async () => {
  await highlightedIn("<p>Dystonia.</p>");
  expect(highlightStyle(find("p"))).toEqual({
    color: "rgb(43, 29, 0)",
    backgroundColor: "rgb(255, 233, 168)",
    textDecorationLine: "underline",
    textDecorationStyle: "solid",
  });
});

it("paints each highlight visibly", async () => {
  pageOfTest.show("<p>Dystonia, and <b>cervical</b> dystonia.</p><p>Then hemidystonia.</p>");
  startHighlighter();
  expect(await highlightedTexts()).toHaveLength(3);
  const takeScreenshot = async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return commands.takeScreenshot();
  };
  let before = await takeScreenshot();
  for (const range of highlightedRanges()) {
    for (const highlight of CSS.highlights.values()) highlight.delete(range);
    const after = await takeScreenshot();
    expect(after === before, `${range.startContainer.textContent}`).toBe(false);
    before = after;
  }
});

it("registers its highlights under a different name each time", async () => {
  const names = new Set<string>();
  for (let time = 0; time < 3; time++) {
    await highlightedIn("<p>Dystonia.</p>");
    for (const name of CSS.highlights.keys()) names.add(name);
    globalThis.dystoniaLens?.highlighter?.stop();
  }
  expect(names.size).toBe(3);
});

it("removes highlights and style sheet when it is stopped", async () => {
  await highlightedIn("<p>Dystonia.</p>");
  globalThis.dystoniaLens?.highlighter?.stop();
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
  find("p").append(" Dystonia.");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(CSS.highlights.size).toBe(0);
});

it("paints again after the page has cleared the highlights and style sheets", async () => {
  await highlightedIn("<p>Dystonia.</p>");
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  find("p").append(" Dystonia again.");
  expect(await highlightedTexts()).toEqual(["Dystonia", "Dystonia"]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it.each(Object.keys(highlightStyles) as Settings["marks"]["style"][])(
  "restyles painted highlights: %s",
  async (style) => {
    await highlightedIn("<p>Dystonia.</p>");
    globalThis.dystoniaLens?.highlighter?.restyle({ ...withMarks({ style }), own: noOwnMarks });
    expect(highlightStyle(find("p")).textDecorationStyle).toBe(highlightStyles[style].textDecorationStyle);
  },
);

it("keeps the highlight of a section's first mention in every animation frame while the text changes", async () => {
  pageOfTest.show("<p>Dystonia, at <b>0</b>, and dystonia again.</p>");
  startHighlighter(withMarks({ repeats: "section" }));
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
  const counts = new Set<number>();
  for (let frame = 0; frame < 60; frame++) {
    if (frame % 15 === 0) find("b").textContent = `${frame}`;
    counts.add(highlightedRanges().length);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect([...counts]).toEqual([1]);
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
});

it.each([false, true])(
  "paints only the part of a very long line that is near the viewport; hidden at first: %s",
  async (isHidden) => {
    const mentions = 2000;
    pageOfTest.show(`<pre ${isHidden ? "hidden" : ""}>${"Dystonia and so on, ".repeat(mentions)}</pre>`);
    startHighlighter();
    await highlightedTexts();
    const painted = () => highlightedRanges().map(({ startOffset }) => startOffset / 20);
    if (isHidden) {
      expect(painted()).toEqual([]);
      find("pre").hidden = false;
    }
    await expect.poll(() => painted().length).toBeLessThan(200);
    await expect.poll(() => painted()[0]).toBe(0);
    scrollTo(document.documentElement.scrollWidth, 0);
    await expect.poll(() => painted().at(-1)).toBe(mentions - 1);
    expect(painted().length).toBeLessThan(200);
    // The painted highlights are contiguous.
    expect(painted()[0]).toBe(mentions - painted().length);
  },
);

import { describe, expect, it, vi } from "vitest";
import { MAX_COUNTED_MENTIONS } from "../../../data/messages/limits.ts";
import type { RunningHighlighter } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedTexts, startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

/** Starts the highlighter on this HTML, and returns it when everything is scanned. */
async function highlight(html: string): Promise<RunningHighlighter> {
  pageOfTest.show(html);
  const highlighter = startHighlighter();
  await whenIdle();
  return highlighter;
}

/** Resolves to the texts of the mentions that are listed and counted. Checks that both agree. */
async function seen(highlighter: RunningHighlighter): Promise<string[]> {
  const texts = (await highlighter.listMentions()).mentions.map(({ text }) => text);
  expect(highlighter.count()).toBe(texts.length);
  return texts;
}

/** Resolves when these mentions, and no others, are listed and counted. */
async function expectSeen(highlighter: RunningHighlighter, texts: readonly string[]): Promise<void> {
  await expect
    .poll(async () => [
      (await highlighter.listMentions()).mentions.map(({ text }) => text),
      highlighter.count(),
    ])
    .toEqual([texts, texts.length]);
}

const long = "words that go on and on and on and on and on and on until ";
const srOnly = "position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap";
const line = "width: 260px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis";
const clamp =
  "width: 260px; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden";
const track = '<div style="width: 300px; overflow: hidden"><div style="display: flex">';
const slide = '<p style="flex: 0 0 300px">';

describe("a mention that cannot be seen is highlighted, but neither listed nor counted", () => {
  it.each([
    ["for screen readers only, in a box of a pixel", `<p style="${srOnly}; clip: rect(0, 0, 0, 0)">…</p>`],
    ["clipped to nothing", '<p style="position: absolute; clip: rect(0, 0, 0, 0)">…</p>'],
    ["clipped by an inset", '<p style="clip-path: inset(50%)">…</p>'],
    ["clipped by a circle", '<p style="clip-path: circle(0)">…</p>'],
    ["clipped by a polygon", '<p style="clip-path: polygon(0 0, 0 0, 0 0)">…</p>'],
    ["in a box without height", '<div style="height: 0; overflow: hidden"><p>…</p></div>'],
    ["in a box without width", '<div style="width: 0; height: 20px; overflow: clip">…</div>'],
    ["in a scroll container without height", '<div style="height: 0; overflow: auto"><p>…</p></div>'],
    ["transparent", '<p style="opacity: 0">…</p>'],
    ["in a transparent box", '<div style="opacity: 0"><section><p>…</p></section></div>'],
    ["invisible", '<p style="visibility: hidden">…</p>'],
    ["without size", '<p style="font-size: 0">…</p>'],
    ["scaled to nothing", '<p style="transform: scale(0)">…</p>'],
    ["indented out of the page", '<p style="text-indent: -9999px">…</p>'],
    ["placed out of the page", '<p style="position: absolute; left: -9999px">…</p>'],
    ["above the page", '<p style="position: absolute; top: -500px">…</p>'],
    ["in a drawer beside the view", '<p style="position: fixed; left: -400px; width: 300px">…</p>'],
    ["behind an ellipsis", `<p style="${line}">${long}…</p>`],
    ["behind a number of lines", `<div style="${clamp}">${long}${long}${long}…</div>`],
    ["in a slide out of view", `${track}${slide}One</p>${slide}…</p></div></div>`],
    [
      "in a slide that a transform has moved out of view",
      `${track}<p style="flex: 0 0 300px; transform: translateX(-300px)">…</p>${slide}Two</p></div></div>`,
    ],
    ["in closed details", "<details><summary>More</summary><p>…</p></details>"],
    ["in closed details, without an element", "<details><summary>More</summary>…</details>"],
    ["hidden until found, without an element", '<div hidden="until-found">…</div>'],
    ["hidden until found", '<div hidden="until-found"><p>…</p></div>'],
    ["in skipped content", '<div style="content-visibility: hidden"><p>…</p></div>'],
    [
      "placed absolutely in a box that cuts it off",
      '<div style="position: relative; overflow: hidden; height: 30px"><p style="position: absolute; top: 60px">…</p></div>',
    ],
  ])("%s", async (_name, html) => {
    const highlighter = await highlight(
      `<p>Dystonia.</p>${html.replace("…", "blepharospasm")}<p>The end.</p>`,
    );
    expect(await highlightedTexts()).toHaveLength(2);
    expect(await seen(highlighter)).toEqual(["Dystonia"]);
  });
});

describe("a mention that can be seen, or scrolled to, is listed and counted", () => {
  it.each([
    ["far down the page", '<p style="margin-top: 5000px">…</p>'],
    ["far across the page", '<p style="margin-left: 3000px">…</p>'],
    [
      "in a scroll container",
      '<div style="height: 50px; overflow: auto"><p style="margin-top: 900px">…</p></div>',
    ],
    [
      "in two scroll containers",
      '<div style="height: 80px; overflow: auto"><div style="height: 60px; overflow: scroll; margin-top: 500px"><p style="margin-top: 500px">…</p></div></div>',
    ],
    ["in a line that is wide enough", `<p style="${line}; width: 900px">A … there</p>`],
    [
      "in the last line that is shown",
      `<div style="${clamp}">words that go on and on and on and on … words</div>`,
    ],
    ["in a slide in view", `${track}${slide}…</p>${slide}Two</p></div></div>`],
    ["in a box without height that cuts off nothing", '<div style="height: 0"><p>…</p></div>'],
    ["half transparent", '<p style="opacity: 0.4">…</p>'],
    ["in a rounded box", '<p style="clip-path: inset(0 round 8px)">…</p>'],
    ["in a box that has none", '<div style="display: contents"><b>…</b></div>'],
    [
      "placed absolutely out of a box that is not its container",
      '<div style="position: relative; height: 200px"><div style="overflow: hidden; height: 20px"><p style="position: absolute; top: 90px">…</p></div></div>',
    ],
    [
      "at the beginning of a list from right to left",
      '<div dir="rtl" style="width: 200px; overflow: auto; white-space: nowrap">… أول الكلام ثم كلام كثير بعده وبعده وبعده</div>',
    ],
    [
      "at the end of a list from right to left",
      '<div dir="rtl" style="width: 200px; overflow: auto; white-space: nowrap">أول الكلام ثم كلام كثير بعده وبعده وبعده …</div>',
    ],
    [
      "in a modal dialog's locked page",
      '<style>body { overflow: hidden }</style><p style="margin-top: 3000px">…</p>',
    ],
    [
      "in a page that moves by transforms",
      '<div style="position: fixed; inset: 0; overflow: hidden"><div style="transform: translateY(-40px); padding-top: 2000px"><p>…</p></div></div>',
    ],
    [
      "above the view of a page that moves by transforms",
      '<div style="position: fixed; inset: 0; overflow: hidden"><div style="transform: translateY(-900px); height: 3000px"><p>…</p></div></div>',
    ],
    [
      "in content that is skipped while it is off the screen",
      '<div style="height: 3000px"></div><div style="content-visibility: auto; contain-intrinsic-size: 80px"><p>…</p></div>',
    ],
  ])("%s", async (_name, html) => {
    const highlighter = await highlight(html.replace("…", "blepharospasm"));
    expect(await seen(highlighter)).toEqual(["blepharospasm"]);
  });

  it("with others of the same text, of which some are cut off", async () => {
    const cut = "width: 260px; height: 40px; line-height: 20px; overflow: hidden";
    const highlighter = await highlight(
      `<p style="${cut}">Dystonia, blepharospasm, ${long}torticollis, anterocollis</p><p>Retrocollis, laterocollis, dystonia</p>`,
    );
    expect(await seen(highlighter)).toEqual([
      "Dystonia",
      "blepharospasm",
      "Retrocollis",
      "laterocollis",
      "dystonia",
    ]);
  });

  it("in a slot of a box that cuts off only other content", async () => {
    pageOfTest.show("<section><p>Blepharospasm.</p><p>Dystonia.</p></section>");
    const root = find("section").attachShadow({ mode: "open" });
    root.innerHTML = '<div style="height: 60px; overflow: hidden"><slot></slot></div>';
    for (const each of document.querySelectorAll("p")) each.style.cssText = "margin: 0; height: 80px";
    const highlighter = startHighlighter();
    await whenIdle();
    expect(await seen(highlighter)).toEqual(["Blepharospasm"]);
  });
});

describe("the count follows", () => {
  it("a text that is opened and closed", async () => {
    pageOfTest.addStyle(`.short { ${clamp} } p { width: 260px }`);
    const highlighter = await highlight(`<p class="short">Dystonia, ${long}${long}${long}blepharospasm</p>`);
    expect(await seen(highlighter)).toEqual(["Dystonia"]);
    find("p").classList.remove("short");
    await expectSeen(highlighter, ["Dystonia", "blepharospasm"]);
    find("p").classList.add("short");
    await expectSeen(highlighter, ["Dystonia"]);
  });

  it("a text that is hidden while many mentions are being checked", async () => {
    pageOfTest.addStyle(".clear { opacity: 0 }");
    const highlighter = await highlight(
      "<p>Dystonia.</p>".repeat(500) + '<p class="clear">Dystonia.</p>'.repeat(2000),
    );
    expect(highlighter.count()).toBe(500);
    const [first, second] = document.querySelectorAll("p");
    second?.toggleAttribute("hidden");
    await expect.poll(() => highlighter.count(), { interval: 10 }).toBe(499);
    // It was checked before the second one.
    first?.toggleAttribute("hidden");
    await expect.poll(() => highlighter.count()).toBe(498);
  });

  it("the first 1,000 of many mentions, and the others when those are hidden", async () => {
    const highlighter = await highlight(
      `<section>${"<p>Dystonia.</p>".repeat(700)}</section>${"<p>Dystonia.</p>".repeat(700)}`,
    );
    expect(highlighter.count()).toBe(MAX_COUNTED_MENTIONS);
    find("section").toggleAttribute("hidden");
    await expect.poll(() => highlighter.count()).toBe(700);
  });

  it("slides that a transform moves", async () => {
    pageOfTest.addStyle(".row { display: flex; transition: transform 0.3s }");
    const highlighter = await highlight(
      `<div style="width: 300px; overflow: hidden"><div class="row">${slide}Dystonia</p>${slide}blepharospasm</p></div></div>`,
    );
    expect(await seen(highlighter)).toEqual(["Dystonia"]);
    find(".row").style.transform = "translateX(-300px)";
    await expectSeen(highlighter, ["blepharospasm"]);
  });

  it("slides that the page scrolls", async () => {
    const highlighter = await highlight(
      `<div id="view" style="width: 300px; overflow: hidden; display: flex">${slide}Dystonia</p>${slide}blepharospasm</p></div>`,
    );
    expect(await seen(highlighter)).toEqual(["Dystonia"]);
    find("#view").scrollLeft = 300;
    await expectSeen(highlighter, ["blepharospasm"]);
  });

  it("a panel that fades in, in a shadow tree, too", async () => {
    pageOfTest.show("<p>Dystonia.</p><section></section>");
    const root = find("section").attachShadow({ mode: "open" });
    root.innerHTML = '<p style="opacity: 0; transition: opacity 0.3s">A blepharospasm.</p>';
    const highlighter = startHighlighter();
    await whenIdle();
    expect(await seen(highlighter)).toEqual(["Dystonia"]);
    (root.querySelector("p") as HTMLElement).style.opacity = "1";
    await expectSeen(highlighter, ["Dystonia", "blepharospasm"]);
  });

  it("details, and a check box whose style opens a panel", async () => {
    pageOfTest.addStyle("div { height: 0; overflow: hidden } :checked ~ div { height: auto }");
    const highlighter = await highlight(
      '<details><summary>More</summary>Dystonia.</details><input type="checkbox" /><div>A blepharospasm.</div>',
    );
    expect(await seen(highlighter)).toEqual([]);
    find("details").setAttribute("open", "");
    await expectSeen(highlighter, ["Dystonia"]);
    find("input").click();
    await expectSeen(highlighter, ["Dystonia", "blepharospasm"]);
  });
});

describe("a mention in a very long text", () => {
  const words = "and words ".repeat(8000);
  const html = (style: string) =>
    `<pre style="white-space: pre-wrap; ${style}">dystonia ${words} hemidystonia</pre>`;

  it("is listed without measuring it, where all of the text can be seen", async () => {
    const measure = vi.spyOn(Range.prototype, "getClientRects");
    pageOfTest.afterTest(() => measure.mockRestore());
    const highlighter = await highlight(html(""));
    expect(await seen(highlighter)).toEqual(["dystonia", "hemidystonia"]);
    expect(measure).not.toHaveBeenCalled();
  });

  it.each([
    ["in a box that scrolls", "height: 200px; overflow: auto", ["dystonia", "hemidystonia"]],
    ["in a box that cuts it off", "height: 200px; overflow: hidden", ["dystonia"]],
    ["scaled to nothing", "transform: scale(0)", []],
    ["indented out of the page", "white-space: nowrap; text-indent: -9999999px", []],
  ])("is listed if it can be seen: %s", async (_, style, texts) => {
    expect(await seen(await highlight(html(style)))).toEqual(texts);
  });
});

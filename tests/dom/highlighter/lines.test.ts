import { describe, expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

const style = (css: string) => `<style>${css}</style>`;
const spans = (...words: string[]) => words.map((word) => `<span>${word}</span>`).join("");

/** Lines as a viewer of PDF files places them. */
function layer(lines: readonly string[], tag = "span"): string {
  const texts = lines.map((line, i) => `<${tag} style="top: ${10 + 30 * i}px">${line}</${tag}><br>`);
  return `${style(".layer { position: relative; height: 200px; font: 18px sans-serif } .layer > * { position: absolute; left: 10px; white-space: pre }")}<div class="layer">${texts.join("")}</div>`;
}

describe("words and lines that are boxes", () => {
  it.each([
    ["items of a flex box", ".t { display: flex; flex-wrap: wrap; gap: .25em }"],
    ["items of a narrow flex box", ".t { display: flex; flex-wrap: wrap; gap: .25em; width: 8em }"],
    ["items of a grid", ".t { display: grid; grid-auto-flow: column; justify-content: start; gap: .3em }"],
    ["items of an inline grid", ".t { display: inline-grid; grid-auto-flow: column; gap: .3em }"],
    ["blocks", ".t > span { display: block }"],
    ["floats", ".t > span { float: left; margin-right: .3em }"],
    ["hidden", ".t { display: flex } section { display: none }"],
  ])("are read together: %s", async (_, css) => {
    const html = `<section><h2 class="t">${spans("About", "oromandibular", "dystonia", "today")}</h2></section>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["oromandibulardystonia"]);
  });

  it("are read together: lines and words of an animated heading", async () => {
    const words = (text: string) =>
      text
        .split(" ")
        .map((word) => `<div style="display: inline-block; position: relative">${word}</div>`)
        .join(" ");
    const html = `<h1><div style="display: block">${words("Living with spasmodic")}</div><div style="display: block">${words("dysphonia at work")}</div></h1>`;
    expect(await highlightedIn(html)).toEqual(["spasmodicdysphonia"]);
  });

  it("are read together: words, of which one is a single letter", async () => {
    const css = "h2 { display: flex; gap: .25em } .cap span:first-child { font-size: 1.5em }";
    const html = `<h2>${spans("A", "spasmodic", "dysphonia")}</h2><h2 class="cap">${spans("S", "pasmodic", "dysphonia")}</h2>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["spasmodicdysphonia", "Spasmodicdysphonia"]);
  });

  it.each([
    ["moved by a transform", "transform: translateY(120%)"],
    ["moved by a translation", "translate: 0 -90px"],
    ["moved in percent", "translate: 40px 150%"],
    ["too small to be seen", "transform: scale(0)"],
  ])("are read together: words on their way into a line, %s", async (_, css) => {
    const html = `<h2>${spans("oromandibular", "dystonia")}</h2>`;
    const sheet = `h2 { display: flex; gap: .25em } h2 span + span { ${css} }`;
    expect(await highlightedIn(style(sheet) + html)).toEqual(["oromandibulardystonia"]);
  });

  it.each(["span", "div", "p"])("are read together: placed lines, each a %s", async (tag) => {
    const lines = ["It began as a spasmodic", "torticollis, then hemi-", "dystonia, and blepharo-", "spasm."];
    expect(await highlightedIn(layer(lines, tag))).toEqual([
      "spasmodictorticollis",
      "hemi-dystonia",
      "blepharo-spasm",
    ]);
  });

  it("are read together: lines of vertical text", async () => {
    const css = "h2 { writing-mode: vertical-rl; height: 12em } h2 span { display: block }";
    expect(await highlightedIn(`${style(css)}<h2>${spans("母は痙性", "斜頸です")}</h2>`)).toEqual([
      "痙性斜頸",
    ]);
  });

  it("are read together: words from right to left", async () => {
    const css = "h2 { direction: rtl; display: flex; gap: .25em }";
    const html = `<h2 lang="ar">${spans("ما", "هو", "خلل", "التوتر", "العنقي")}</h2>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["خللالتوترالعنقي"]);
  });

  it("are read together: parts of one line", async () => {
    const part = (text: string, width: string) =>
      `<span style="position: absolute; white-space: pre; left: ${width}">${text}</span>`;
    const css = "div { position: relative; height: 2em; font: 20px monospace }";
    const html = `<div>${part("an oro", "0")}${part("mandibular", "6ch")}${part("dystonia", "17ch")}</div>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["oromandibulardystonia"]);
  });

  it.each([
    ["far from each other", ".t { display: flex; justify-content: space-between }"],
    ["labels", ".t { display: flex; gap: 4px } .t span { border: 1px solid; padding: 2px }"],
    ["in two columns", ".t { display: grid; grid-template-columns: 12em 12em }"],
    ["over each other", ".t { position: relative } .t span { position: absolute; top: 0; left: 0 }"],
    ["of different sizes", ".t span { display: block } .t span + span { font-size: 70% }"],
    ["far below each other", ".t span { display: block; margin-bottom: 4em }"],
  ])("are read apart: %s", async (_, css) => {
    const html = `<p class="t">${spans("oromandibular", "dystonia")}</p>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["dystonia"]);
  });

  it("are read together across the end of a line that the source breaks before its break", async () => {
    expect(await highlightedIn("<p>She has spasmodic\n<br>\ntorticollis.</p>")).toEqual([
      "spasmodic torticollis",
    ]);
  });

  it("are read apart across an empty line", async () => {
    expect(await highlightedIn("<p>It is oromandibular<br> <br>dystonia hurts.</p>")).toEqual(["dystonia"]);
  });

  it("are read together when they are added one by one", async () => {
    const css = ".t { display: flex; gap: .3em }";
    expect(await highlightedIn(`${style(css)}<h2 class="t">${spans("spasmodic")}</h2>`)).toEqual([]);
    pageOfTest.append("<span>torti</span>", "h2");
    expect(await highlightedTexts()).toEqual([]);
    pageOfTest.append("<span>torticollis</span>", "h2");
    expect(await highlightedTexts()).toEqual(["torticollis"]);
    pageOfTest.find("h2 span:nth-child(2)").remove();
    expect(await highlightedTexts()).toEqual(["spasmodictorticollis"]);
  });
});

describe("words that a line end divides where a script has no spaces", () => {
  it.each(["p", "pre"])("are found in <%s>", async (tag) => {
    const html = `<${tag} lang="zh">他患有局灶性肌张力\n障碍。</${tag}><${tag} lang="ja">姉は痙性\n斜頸で、眼瞼<br>痙攣もある。</${tag}>`;
    expect(await highlightedIn(html)).toEqual(["局灶性肌张力 障碍", "痙性 斜頸", "眼瞼痙攣"]);
  });

  it("are found in lines that are boxes", async () => {
    expect(await highlightedIn(layer(["妹は眼瞼け", "いれんで、母はジス", "トニアだ。"]))).toEqual([
      "眼瞼けいれん",
      "ジストニア",
    ]);
  });
});

it("reads words beside a box whose text begins with half a character", async () => {
  pageOfTest.show('<p style="display: flex"><span>dystonia</span><span></span></p>');
  pageOfTest.find("span:last-child").append("\udfff and more");
  startHighlighter();
  expect(await highlightedTexts()).toEqual(["dystonia"]);
});

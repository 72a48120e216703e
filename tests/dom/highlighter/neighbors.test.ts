import { describe, expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts, startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const style = (css: string) => `<style>${css}</style>`;

describe("words that only style sheets part", () => {
  it.each([
    ["padding", "a { padding: 0 8px }"],
    ["margins", "a { margin-inline-end: 1em }"],
    ["borders", "a { border: 2px solid }"],
    ["a generated slash", 'a + a::before { content: "/" }'],
    ["a generated space", 'a::after { content: "\\a0" }'],
    ["a generated image", 'a::before { content: url("data:,"); }'],
    ["a generated box", 'a::after { content: ""; display: inline-block; width: 1em }'],
    ["a flex box", "p { display: flex; gap: 1em }"],
    ["a grid", "p { display: grid; grid-template-columns: 1fr 1fr 1fr }"],
    ["floats", "a { float: left; margin-right: 1em }"],
    ["inline blocks", "a { display: inline-block; padding: 4px }"],
  ])("reads links apart that are parted by %s", async (_, css) => {
    const links = '<a href="#a">clinic</a><a href="#b">laterocollis</a><a href="#c">news</a>';
    expect(await highlightedIn(`${style(css)}<p>${links}</p>`)).toEqual(["laterocollis"]);
  });

  it("joins no two links that padding, a border or a gap parts", async () => {
    const links = '<a href="#a">oromandibular</a> <a href="#b">dystonia</a>';
    const css =
      ".wide a { padding: 0 6px } .framed a { border: 1px solid } .flex { display: flex; gap: 4px }";
    const html = ["wide", "framed", "flex", ""].map((name) => `<p class="${name}">${links}</p>`);
    expect(await highlightedIn(style(css) + html.join(""))).toEqual([
      "dystonia",
      "dystonia",
      "dystonia",
      "oromandibular dystonia",
    ]);
  });

  it("joins no two entries of a list or table in one line", async () => {
    const css = "li, td, dd, [role=listitem] { display: inline } .contents > li { display: contents }";
    const html = `<ul><li>spasmodic</li> <li>dysphonia</li></ul>
      <ul class="contents"><li>Writer’s</li> <li>cramp</li></ul>
      <dl><dd>cervical </dd><dd>dystonia</dd></dl>
      <div><span role="listitem">Jaw</span> <span role="listitem">dystonia</span></div>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["dystonia", "dystonia"]);
  });

  it("joins no two labels, but the words of a search that a page marks", async () => {
    const css =
      ".tag { background: #ddf; padding: 1px 7px } mark { background: yellow; padding: 0 1px } .far { margin-left: 2em }";
    const html = `<p><span class="tag">cervical</span> <span class="tag">dystonia</span></p>
      <p><mark>focal</mark> <mark>dystonia</mark></p>
      <p><span>focal</span><span class="far">dystonia</span></p>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["dystonia", "focal dystonia", "dystonia"]);
  });

  it("joins no labels in a long name, far from the word by which it is found", async () => {
    const css = ".tag { background: #ddf; padding: 1px 7px }";
    const name = (attribute: string) =>
      `<p>a <b${attribute}>Dystonia-parkinsonism with diurnal</b> <b${attribute}>fluctuations</b> is rare</p>`;
    expect(await highlightedIn(style(css) + name("") + name(' class="tag"'))).toEqual([
      "Dystonia-parkinsonism with diurnal fluctuations",
      "Dystonia-parkinsonism",
    ]);
  });

  it("reads quotation marks and separators that a page generates", async () => {
    const css =
      'q { quotes: "“" "”" } .and::after { content: ", " } .icon::after { content: "\\f08e"; font-family: icons } .line { position: relative } .line::after { content: ""; position: absolute; inset: 0 }';
    const html = `<p>spasmodic<span class="and"></span>torticollis</p>
      <p><span class="and">focal</span><span>dystonia of the hand</span></p>
      <p>a <a class="icon" href="#a">cervical</a> dystonia</p>
      <p><b class="line">dys</b>tonia, the <q>dystonia</q></p>`;
    expect(await highlightedIn(style(css) + html)).toEqual([
      "torticollis",
      "dystonia of the hand",
      "cervical dystonia",
      "dystonia",
      "dystonia",
    ]);
  });

  it("reads a name whose letters are in elements without a gap", async () => {
    const html = `<p>DYT<sub>6</sub>, DYT<sup>1</sup> and DYT<span>11</span></p>
      <p>blepha<wbr>ro<b>spasm</b>, <i>torti</i><u>collis</u></p>`;
    expect(await highlightedIn(html)).toEqual(["DYT6", "DYT1", "DYT11", "blepharospasm", "torticollis"]);
  });

  it("reads a word with empty boxes in it, and words that an empty box parts", async () => {
    const css = "i { display: inline-block } .wide { width: 1.5em }";
    const html = `<p>hemi<i></i>dys<i style="margin-right: -1px"></i>tonia</p>
      <p>Dystonia<i class="wide"></i>News</p>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["hemidystonia", "Dystonia"]);
  });

  it("reads the changed links of a line", async () => {
    const css = "a { padding: 0 8px }";
    expect(await highlightedIn(`${style(css)}<p><a href="#a">clinic</a><a href="#b">hemi</a></p>`)).toEqual(
      [],
    );
    pageOfTest.append('<a href="#c">anterocollis</a>', "p");
    expect(await highlightedTexts()).toEqual(["anterocollis"]);
  });
});

describe("notes", () => {
  it.each([
    ["raised", "<sup>3</sup>"],
    ["raised and linked", '<sup><a href="#n">[12]</a></sup>'],
    ["linked and raised", '<a href="#n"><sup>b,c</sup></a>'],
    ["of a style", '<span style="vertical-align: super; font-size: 70%">4–6</span>'],
    ["of a relative position", '<a href="#n" style="position: relative; top: -.4em; font-size: 75%">7</a>'],
    ["of a font", '<span style="font-variant-position: super">9</span>'],
    ["of a role", '<a href="#n" role="doc-noteref">8</a>'],
    ["in parts", '<sup>[<a href="#n">5</a>]</sup>'],
    ["of signs", "<sup>†</sup>"],
  ])("are no part of a name: marks that are %s", async (_, note) => {
    const html = `<p>With spasmodic dysphonia${note}, DYT1${note} and writer’s cramp${note} it passes.</p>`;
    expect(await highlightedIn(html)).toEqual(["spasmodic dysphonia", "DYT1", "writer’s cramp"]);
  });

  it("are left out of the form and of the text of a mention", async () => {
    pageOfTest.show("<p>Genes: DYT1<sup>2</sup>, and cervical<sup>3</sup> dystonia<sup>16</sup></p>");
    const highlighter = startHighlighter();
    await whenIdle();
    const { mentions } = await highlighter.listMentions();
    expect(mentions.map(({ forms, text }) => [...forms, text])).toEqual([
      ["dyt-tor1a", "DYT1"],
      ["cervical-dystonia", "cervical dystonia"],
    ]);
  });

  it("may stand before a name", async () => {
    expect(await highlightedIn("<p><sup>a</sup>Dystonia. <sup>1</sup>Laterocollis.</p>")).toEqual([
      "Dystonia",
      "Laterocollis",
    ]);
  });
});

describe("deleted text", () => {
  it("is not read together with the text around it", async () => {
    const html = `<p>an <del>oromandibular</del><ins>acute</ins> dystonia</p>
      <p>a cervical <del>dystonia</del><ins>spine</ins></p><p>spasmodic <strike>pains</strike> torticollis</p>
      <p><del>focal dystonia</del><ins>hemidystonia</ins> and <s>no <b>blepharo</b>spasm</s></p>`;
    expect(await highlightedIn(html)).toEqual([
      "acute dystonia",
      "dystonia",
      "spasmodic pains torticollis",
      "focal dystonia",
      "hemidystonia",
      "blepharospasm",
    ]);
  });

  it("ends a name also where a style sheet strikes it out", async () => {
    const css = ".old { text-decoration: line-through red }";
    const html = `<p><span class="old">tardive</span> <u>acute</u> dystonia</p><p class="old">focal <b>dystonia</b></p>`;
    expect(await highlightedIn(style(css) + html)).toEqual(["acute dystonia", "focal dystonia"]);
  });

  it("keeps its mentions in order within those around it", async () => {
    pageOfTest.show(
      "<p>a spasmodic <s>or tonic dystonia</s> torticollis, <s>blepharospasm</s> laterocollis</p>",
    );
    const highlighter = startHighlighter();
    await whenIdle();
    expect((await highlighter.listMentions()).mentions.map(({ text }) => text)).toEqual([
      "spasmodic torticollis",
      "dystonia",
      "blepharospasm",
      "laterocollis",
    ]);
  });
});

describe("the words of another language", () => {
  it("are no part of a name", async () => {
    const html = `<p lang="ru">цервикальная <span lang="en">dystonia</span></p>
      <p lang="it">la distonia <i lang="en">cervical dystonia</i></p>
      <p lang="en">writer’s <span lang="en-GB">cramp</span></p>`;
    expect(await highlightedIn(html)).toEqual([
      "dystonia",
      "distonia",
      "cervical dystonia",
      "writer’s cramp",
    ]);
  });
});

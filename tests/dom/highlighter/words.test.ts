import { describe, expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts } from "../tools/startHighlighter.ts";

const { append, find } = pageOfTest;

const use = "<p>Her DRD, or OMD.</p>";
const drd = ["DRD"];

describe("an abbreviation that markup defines", () => {
  it.each([
    ["abbr with a title", '<p>Her <abbr title="dopa-responsive dystonia">DRD</abbr>.</p>', drd],
    ["dfn with a title", '<p><dfn title="dopa-responsive dystonia">DRD</dfn> varies.</p>', drd],
    [
      "dfn before its meaning",
      "<p><dfn>DRD</dfn> is dopa-responsive dystonia.</p>",
      ["DRD", "dopa-responsive dystonia"],
    ],
    [
      "a definition list",
      "<dl><dt>DRD<dt>Segawa<dd>dopa-responsive dystonia</dl>",
      ["DRD", "dopa-responsive dystonia"],
    ],
    [
      "a definition list with the long form first",
      "<dl><div><dt>Dopa-responsive dystonia<dd>DRD</div></dl>",
      ["Dopa-responsive dystonia", "DRD"],
    ],
    [
      "a row of a table",
      "<table><tr><th>DRD<td>dopa-responsive dystonia, of children</table>",
      ["DRD", "dopa-responsive dystonia"],
    ],
    [
      "a row with the long form first",
      "<table><tr><td><p>Dopa-responsive dystonia</p><td><p>DRD</p></table>",
      ["Dopa-responsive dystonia", "DRD"],
    ],
    [
      "two pairs in one row",
      "<table><tr><td>HC<td>healthy controls<td>DRD<td>dopa-responsive dystonia</table>",
      ["DRD", "dopa-responsive dystonia"],
    ],
    [
      "cells that are no table",
      '<div role="row"><div role="cell">DRD</div><div role="cell">dopa-responsive dystonia</div></div>',
      ["DRD", "dopa-responsive dystonia"],
    ],
    [
      "lines of one paragraph",
      "<p>HC<br>healthy controls<br>DRD<br>dopa-responsive dystonia</p>",
      ["DRD", "dopa-responsive dystonia"],
    ],
    [
      "lines with the long form first",
      "<p>dopa-responsive dystonia<br>DRD</p>",
      ["dopa-responsive dystonia", "DRD"],
    ],
    [
      "a list",
      "<ul><li>HC = healthy controls<li>DRD = dopa-responsive dystonia</ul>",
      ["DRD", "dopa-responsive dystonia"],
    ],
  ])("is known on the whole page, before and after it: %s", async (_, html, texts) => {
    expect(await highlightedIn(`${use}${html}${use}`)).toEqual([...drd, ...texts, ...drd]);
  });

  it.each([
    [
      "the name of a scale in a title",
      '<p>The <abbr title="Dystonia Rating Disability scale">DRD</abbr>.</p>',
    ],
    ["a row about something else", "<table><tr><td>DRD<td>dental research department</table>"],
    ["cells of different rows", "<table><tr><td>DRD<tr><td>dopa-responsive dystonia</table>"],
    ["lines of the source", "<p>DRD\ndopa-responsive dystonia</p>"],
  ])("is not known by %s", async (_, html) => {
    expect(await highlightedIn(`${html}${use}`)).not.toContain("DRD");
  });

  it.each([
    ["row", "<table><tr><td>CD<td>Crohn’s disease</table>"],
    ["description", "<dl><dt>CD<dd>celiac disease</dl>"],
    ["title", '<p>In <abbr title="contact dermatitis">CD</abbr>.</p>'],
    ["line", "<p>CD<br>conduct disorder</p>"],
  ])("loses its meaning when a %s gives it another", async (_, other) => {
    const cd = "<p>Cervical dystonia (CD).</p>";
    expect(await highlightedIn(`${cd}${other}<p>CD heals.</p>`)).toEqual(["Cervical dystonia", "CD"]);
  });

  it("is forgotten when its row is removed, and known again when it is inserted", async () => {
    const row = "<tr><td>DRD<td>dopa-responsive dystonia";
    await highlightedIn(`<table><tbody>${row}</tbody></table>${use}`);
    find("tr").remove();
    expect(await highlightedTexts()).toEqual([]);
    append(row, "tbody");
    expect(await highlightedTexts()).toEqual(["DRD", "dopa-responsive dystonia", "DRD"]);
  });
});

describe("the use of an abbreviation follows a change of", () => {
  const long = "<td>dopa-responsive dystonia";
  const dl = (term: string) => `<dl><dt>${term}<dd>dopa-responsive dystonia</dl>`;
  const abbreviation = (title: string) => `<p>Her <abbr${title}>DRD</abbr>.</p>`;

  it.each<[string, string, () => void, number, number]>([
    ["the short cell of a row", `<table><tr><td>HC${long}</table>`, () => setText("td", "DRD"), 0, 2],
    ["the short cell to another", `<table><tr><td>DRD${long}</table>`, () => setText("td", "HC"), 2, 0],
    [
      "the short cell, which is replaced",
      `<table><tr><td>HC${long}</table>`,
      () => replace("td", "td", "DRD"),
      0,
      2,
    ],
    [
      "a paragraph in the short cell",
      `<table><tr><td><p>HC</p>${long}</table>`,
      () => setText("td p", "DRD"),
      0,
      2,
    ],
    ["the long cell", `<table><tr><td>DRD${long}</table>`, () => setText("td + td", "dental research"), 2, 0],
    ["a term", dl("HC"), () => setText("dt", "DRD"), 0, 2],
    ["a term to another", dl("DRD"), () => setText("dt", "HC"), 2, 0],
    [
      "a cell between the two",
      `<table><tr><td>DRD<td>of\n${long}</table>`,
      () => find("td + td").remove(),
      0,
      2,
    ],
    ["a title", abbreviation(' title="dental"'), () => setTitle("abbr", "dopa-responsive dystonia"), 0, 2],
    [
      "a title to another",
      abbreviation(' title="dopa-responsive dystonia"'),
      () => setTitle("abbr", "dental"),
      2,
      0,
    ],
    ["a title that is set", abbreviation(""), () => setTitle("abbr", "dopa-responsive dystonia"), 0, 2],
    [
      "the element with the title",
      "<p>Her <span>DRD</span>.</p>",
      () => replace("p span", "abbr", "DRD", "dopa-responsive dystonia"),
      0,
      2,
    ],
  ])("%s", async (_, html, change, before, after) => {
    const uses = async (texts: Promise<string[]>) => (await texts).filter((text) => text === "DRD").length;
    // Something is found on the page at any time.
    const page = `<p>Blepharospasm.</p>${html}<p>DRD varies.</p>`;
    expect(await uses(highlightedIn(page))).toBe(before);
    change();
    expect(await uses(highlightedTexts())).toBe(after);
  });

  function setText(selector: string, text: string): void {
    find(selector).textContent = text;
  }

  function setTitle(selector: string, title: string): void {
    find(selector).title = title;
  }

  function replace(selector: string, name: string, text: string, title = ""): void {
    const element = document.createElement(name);
    element.textContent = text;
    if (title) element.title = title;
    find(selector).replaceWith(element);
  }
});

describe("an abbreviation in articles", () => {
  const cervical = "<p>Cervical dystonia (CD). CD hurts.</p>";
  const other = "<p>Crohn’s disease (CD). CD flares.</p>";
  const defined = ["Cervical dystonia", "CD", "CD"];

  it.each([
    ["articles", `<article>${cervical}</article><article>${other}</article>`],
    ["roles of articles", `<div role="article">${other}</div><div role="article">${cervical}</div>`],
    ["items of a feed", `<div role="feed"><div>${cervical}</div><div>${other}</div></div>`],
    ["sections of one article", `<article><h2>1</h2>${cervical}<h2>2</h2>${other}</article>`],
    ["comments on an article", `<article>${cervical}<article>${other}</article></article>`],
  ])("means what its own one says: %s", async (_, html) => {
    expect(await highlightedIn(html)).toEqual(defined);
  });

  it("changes its meaning when an article before it changes", async () => {
    await highlightedIn(`<article>${cervical}<p>CD stays.</p></article>`);
    find("p").insertAdjacentHTML("afterend", other);
    expect(await highlightedTexts()).toEqual(defined);
    find("p + p").remove();
    expect(await highlightedTexts()).toEqual([...defined, "CD"]);
  });
});

describe("the noun on a page", () => {
  const label = "<h1>Вегетососудистая дистония</h1>";
  const noun = "<p>Дистония чаще бывает у молодых.</p>";
  const form = "<p>Фокальная дистония сводит кисть.</p>";

  it("is autonomic under a heading that says so, and not after a form is named", async () => {
    expect(await highlightedIn(`${label}${noun}${form}${noun}`)).toEqual(["Фокальная дистония", "Дистония"]);
  });

  it("is the movement disorder again after the section about the label", async () => {
    const section = `<h2>Не путать: вегетативная дистония</h2>${noun}`;
    expect(await highlightedIn(`<h1>Дистония</h1>${form}${section}<h2>Помощь</h2>${noun}`)).toEqual([
      "Дистония",
      "Фокальная дистония",
      "Дистония",
    ]);
  });

  it("is judged again when the label comes and goes", async () => {
    await highlightedIn(`<h2>О чем речь</h2>${noun}`);
    find("h2").textContent = "Нейроциркуляторная дистония";
    expect(await highlightedTexts()).toEqual([]);
    find("h2").textContent = "О чем речь";
    expect(await highlightedTexts()).toEqual(["Дистония"]);
  });

  it("is read in the shadow trees of a page, too", async () => {
    await highlightedIn(`${label}<div></div>`);
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).innerHTML = noun;
    find("div").replaceWith(host);
    expect(await highlightedTexts()).toEqual([]);
  });

  it.each([
    ["a heading", "<h1>Erikson’s eight stages</h1>", 0],
    ["a heading with the adjective", "<h1>Ego-dystonic wishes</h1>", 0],
    ["another text", "<p>A syntonic element meets a dystonic one.</p>", 0],
    ["a heading, and of movement elsewhere", "<h1>Erikson’s eight stages</h1><p>Cervical dystonia.</p>", 2],
  ])("is of psychology where the page is: %s", async (_, html, count) => {
    expect(await highlightedIn(`${html}<p>A child needs some of the dystonic experience.</p>`)).toHaveLength(
      count,
    );
  });
});

it.each([
  ["a table", "<table><tr><th>Stage<th>Syntonic<th>Dystonic</table>", []],
  ["two paragraphs", "<p>Syntonic: trust</p><p>Dystonic: doubt</p>", []],
  ["a table of signs", "<table><tr><th>Rigid<th>Dystonic</table>", ["Dystonic"]],
])("reads what is next to the adjective: %s", async (_, html, expected) => {
  expect(await highlightedIn(html)).toEqual(expected);
});

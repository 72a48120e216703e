import { describe, expect, it } from "vitest";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

const { append, find } = pageOfTest;

const noun = "<p>Дистония чаще бывает у молодых.</p>";
const form = "<p>Фокальная дистония сводит кисть.</p>";
const label = "Не путать: вегетативная дистония";

/** Resolves to what a highlighter finds that reads the whole page now. */
async function readAnew(): Promise<string[]> {
  contentState().highlighter?.stop();
  startHighlighter();
  return highlightedTexts();
}

const page = `<h1>Дистония</h1>${form}<h2>${label}</h2>${noun}<h3>Как жить</h3>${noun}<h2>Помощь</h2>${noun}`;

describe("a page about both meanings of the noun, when", () => {
  // biome-ignore format: one case per line reads as a table
  it.each<[what: string, change: () => void, count: number]>([
    ["nothing changes", () => {}, 3],
    ["a heading and a noun follow the section about the label", () => append(`<h2>Еще</h2>${noun}`), 4],
    ["a form is named in the section", () => find("h3").insertAdjacentHTML("beforebegin", form), 5],
    ["a form is named after the section", () => append(form), 4],
    ["a heading of a lower level becomes one of the same level", () => { find("h3").outerHTML = `<h2>Как жить</h2>${noun}`; }, 5],
    ["the label is removed", () => find("h2").remove(), 5],
    ["the label gets another text", () => { find("h2").textContent = "О чем речь"; }, 5],
    ["another section gets the label", () => { find("h2:last-of-type").textContent = label; }, 2],
    ["the only form is removed", () => find("h1 + p").remove(), 0],
    ["the section with the label moves to the end", () => find("body").append(find("h2"), find("h2 + p")), 4],
  ])("%s", async (_, change, count) => {
    await highlightedIn(page);
    change();
    const changed = await highlightedTexts();
    expect(changed).toEqual(await readAnew());
    expect(changed).toHaveLength(count);
  });

  it("one change follows another", async () => {
    await highlightedIn(page);
    const changes = [
      () => append(`<h2>Еще</h2>${noun}`),
      () => find("h2").remove(),
      () => find("h3").insertAdjacentHTML("beforebegin", `<h2>${label}</h2>${noun}`),
      () => append(form + noun),
      () => find("h1 + p").remove(),
    ];
    for (const change of changes) {
      change();
      const changed = await highlightedTexts();
      expect(changed).toEqual(await readAnew());
    }
  });

  it("the label is the heading of a shadow tree whose section a heading of the document ends", async () => {
    await highlightedIn(`<h1>Дистония</h1>${form}<div></div>${noun}<h2>Помощь</h2>${noun}`);
    find("div").attachShadow({ mode: "open" }).innerHTML = `<h2>${label}</h2>`;
    append("<i>1</i>");
    find("div").after(find("div"));
    find("div").replaceWith(find("div"));
    expect(await highlightedTexts()).toEqual(await readAnew());
  });
});

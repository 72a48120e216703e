import { beforeEach, describe, expect, it } from "vitest";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedRanges, highlightedTexts, liveRange } from "../tools/startHighlighter.ts";
import { passTime, stopTime } from "../tools/time.ts";

const { append, find } = pageOfTest;

beforeEach(() => pageOfTest.addStyle(".flex { display: flex }"));

it("updates the highlights when text is inserted, changed and removed", async () => {
  expect(await highlightedIn("<div></div>")).toEqual([]);
  append("<p>Added later: <b>cervical</b> dystonia.</p>", "div");
  expect(await highlightedTexts()).toEqual(["cervical dystonia"]);
  (find("b").nextSibling as Text).data = " and a writer's cramp, and dystonia";
  expect(await highlightedTexts()).toEqual(["writer's cramp", "dystonia"]);
  find("p").append(" and hemi", "dystonia");
  expect(await highlightedTexts()).toEqual(["writer's cramp", "dystonia", "hemidystonia"]);
  find("p").remove();
  expect(await highlightedTexts()).toEqual([]);
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

it("highlights a name that becomes complete when an element between its letters is removed", async () => {
  expect(await highlightedIn("<p>It is dys<b>pep</b>tonia.</p>")).toEqual([]);
  find("b").remove();
  expect(await highlightedTexts()).toEqual(["dystonia"]);
});

it("highlights a name when an inserted block separates it from the letters that follow it", async () => {
  const html = "<div>Dystonia.</div><div>خلل التوتر<b>dystopia</b></div>";
  expect(await highlightedIn(html)).toEqual(["Dystonia"]);
  find("b").prepend(document.createElement("p"));
  expect(await highlightedTexts()).toEqual(["Dystonia", "خلل التوتر"]);
  find("p").remove();
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
  find("b").before(document.createElement("p"));
  expect(await highlightedTexts()).toEqual(["Dystonia", "خلل التوتر"]);
});

it("highlights text once after it moves into another block", async () => {
  const html = '<div class="flex"><b>dystonia</b></div><p>A writer\'s cramp, and cervical </p>';
  expect(await highlightedIn(html)).toEqual(["dystonia", "writer's cramp"]);
  find("p").append(find("b"), ", and a blepharospasm");
  expect(await highlightedTexts()).toEqual(["writer's cramp", "cervical dystonia", "blepharospasm"]);
});

it("removes highlights from text that becomes editable, and adds them again when it is not", async () => {
  const html = "<main><p>Dystonia</p><div>Text with a <span>writer's cramp</span></div></main>";
  const all = ["Dystonia", "writer's cramp"];
  expect(await highlightedIn(html)).toEqual(all);
  find("span").contentEditable = "true";
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
  find("main").setAttribute("contenteditable", "");
  expect(await highlightedTexts()).toEqual([]);
  find("main").setAttribute("contenteditable", "false");
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
  find("span").removeAttribute("contenteditable");
  expect(await highlightedTexts()).toEqual(all);
});

it("highlights a name when a distant context word that excluded it is removed", async () => {
  const words = "and many more words about something else ".repeat(6);
  const html = `<p>Dystonia.</p><p>${words}</p><p><b>Hereditary lymphedema.</b> ${words}Meige syndrome ${words}</p>`;
  expect(await highlightedIn(html)).toEqual(["Dystonia"]);
  find("b").remove();
  expect(await highlightedTexts()).toEqual(["Dystonia", "Meige syndrome"]);
});

it("scans a page that changes all the time at intervals, and ends with the right highlights", async () => {
  await highlightedIn("<main></main>");
  // However long a busy machine takes for a change, four milliseconds pass after it.
  stopTime();
  let paints = 0;
  for (let change = 0; change < 150; change++) {
    append(`<p>Dystonia, number ${change}.</p>`, "main");
    if (find("main").children.length > 30) find("p").remove();
    // Clears the registry after each paint, so that the next paint is counted.
    if (CSS.highlights.size > 0) paints++;
    CSS.highlights.clear();
    await passTime(4);
    // Lets the highlighter do what is due.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  find("p").remove();
  // It does not paint again at once each time that its highlights are cleared.
  const laterTexts = async () => {
    await passTime(100);
    return highlightedRanges().map((range) => liveRange(range).toString());
  };
  await expect.poll(laterTexts, { interval: 0 }).toEqual(Array.from({ length: 29 }, () => "Dystonia"));
  expect(paints).toBeLessThan(50);
});

describe("abbreviations", () => {
  const definition = "<p>Cervical dystonia (CD) is rare.</p>";

  it("are highlighted wherever the page uses them, before and after the definition", async () => {
    const html = `<p>Living with CD.</p>${definition}<p>An SD card and an OMD file are nothing of the kind.</p>`;
    expect(await highlightedIn(html)).toEqual(["CD", "Cervical dystonia", "CD"]);
  });

  it("stay highlighted when the definition is replaced by the same one", async () => {
    await highlightedIn(`${definition}<p>Her first CD.</p>`);
    find("p").remove();
    append(definition);
    expect(await highlightedTexts()).toEqual(["CD", "Cervical dystonia", "CD"]);
  });

  it.each([":first-child", ":last-child"])(
    "stay highlighted while one of two definitions is there: %s removed",
    async (which) => {
      await highlightedIn(`${definition}<p>Her first CD.</p>${definition}`);
      find(`p${which}`).remove();
      expect((await highlightedTexts()).filter((text) => text === "CD")).toHaveLength(2);
    },
  );

  it("are not highlighted any more when the definition is edited away or removed", async () => {
    await highlightedIn(`${definition}<p>Her first CD.</p>`);
    (find("p").firstChild as Text).data = "Cervical dystonia is rare.";
    expect(await highlightedTexts()).toEqual(["Cervical dystonia"]);
    (find("p").firstChild as Text).data = "Cervical dystonia (CD) is rare.";
    expect(await highlightedTexts()).toHaveLength(3);
    find("p").remove();
    expect(await highlightedTexts()).toEqual([]);
  });

  it("take the meaning of the second definition when the first one is removed", async () => {
    await highlightedIn("<p>CD.</p><p>Cervical dystonia (CD).</p><p>Cranial dystonia (CD).</p>");
    const formsOfFirst = async () => (await contentState().highlighter?.listMentions())?.mentions[0]?.forms;
    expect(await formsOfFirst()).toEqual(["cervical-dystonia"]);
    find("p:nth-child(2)").remove();
    expect(await highlightedTexts()).toEqual(["CD", "Cranial dystonia", "CD"]);
    expect(await formsOfFirst()).toEqual(["cranial-dystonia"]);
  });
});

import { describe, expect, it } from "vitest";
import { noOwnMarks, type OwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedTexts, liveRange, startHighlighter } from "../tools/startHighlighter.ts";

const PAGE = "<p>Cervical dystonia, blepharospasm and hemidystonia. A wonky neck.</p>";

const ownOf = (own: Partial<OwnMarks>): OwnMarks => ({ ...noOwnMarks, ...own });

/** Shows the page with these marks, and resolves to the highlighted texts. */
async function shown(own: Partial<OwnMarks>): Promise<string[]> {
  pageOfTest.show(PAGE);
  startHighlighter(defaultSettings, ownOf(own));
  return highlightedTexts();
}

/** Changes the marks as the background does, and resolves to the highlighted texts. */
async function changed(own: Partial<OwnMarks>): Promise<string[]> {
  const settings = { ...defaultSettings, own: ownOf(own) };
  contentState().settings = settings;
  contentState().highlighter?.restyle(settings);
  return highlightedTexts();
}

/** Returns the texts by the name of their highlight. */
function textsByLook(): string[][] {
  return [...CSS.highlights.values()].map((highlight) =>
    [...highlight].map((range) => liveRange(range as StaticRange).toString()),
  );
}

const all = ["Cervical dystonia", "blepharospasm", "hemidystonia"];

describe("the reader’s own form", () => {
  it("has a look of its own, and other forms another one if they are calm", async () => {
    await shown({});
    expect(textsByLook()).toEqual([all]);
    await changed({ myForm: "blepharospasm" });
    expect(textsByLook()).toHaveLength(2);
    expect(textsByLook()).toContainEqual(["blepharospasm"]);
    const [usual] = [...CSS.highlights.keys()];
    await changed({ myForm: "blepharospasm", others: "calm" });
    expect(textsByLook()).toContainEqual(["Cervical dystonia", "hemidystonia"]);
    expect([...CSS.highlights.keys()]).not.toContain(usual);
  });

  it("is the only one that is highlighted if the others are off", async () => {
    expect(await shown({ myForm: "blepharospasm", others: "off" })).toEqual(["blepharospasm"]);
    expect(await changed({ myForm: "blepharospasm" })).toEqual(all);
    expect(await changed({ myForm: "hemidystonia", others: "off" })).toEqual(["hemidystonia"]);
  });
});

it("highlights no form that the reader has turned off, until it is turned on", async () => {
  expect(await shown({ hiddenForms: ["blepharospasm"] })).toEqual(["Cervical dystonia", "hemidystonia"]);
  expect(await changed({})).toEqual(all);
});

describe("words of the reader’s own", () => {
  const words = [{ word: "wonky neck", form: "cervical-dystonia" as const }];

  it("are highlighted as their form, whatever kinds of mention are", async () => {
    expect(await shown({ words, myForm: "cervical-dystonia" })).toEqual([...all, "wonky neck"]);
    expect(textsByLook()).toContainEqual(["Cervical dystonia", "wonky neck"]);
    const list = await contentState().highlighter?.listMentions();
    expect(list?.mentions.filter(({ isOwn }) => isOwn)).toMatchObject([
      { text: "wonky neck", forms: ["cervical-dystonia"] },
    ]);
  });

  it("are highlighted once the reader adds them, and no more once they are removed", async () => {
    expect(await shown({})).toEqual(all);
    expect(await changed({ words })).toEqual([...all, "wonky neck"]);
    expect(await changed({})).toEqual(all);
  });

  it("are found in text that is added later", async () => {
    await shown({ words });
    pageOfTest.find("p").insertAdjacentHTML("afterend", "<p>So wonky. Neck? No: a wonky <b>neck</b>.</p>");
    expect(await highlightedTexts()).toEqual([...all, "wonky neck", "wonky neck"]);
  });
});

import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import abbreviations from "../../fixtures/abbreviations.html?raw";
import article from "../../fixtures/article.html?raw";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

const { marks } = defaultSettings;

/** Resolves to the highlighted texts of the HTML with these settings. */
async function highlightedWith(html: string, changed: Partial<Settings["marks"]>): Promise<string[]> {
  pageOfTest.show(html);
  startHighlighter({ ...defaultSettings, marks: { ...marks, ...changed } });
  return highlightedTexts();
}

describe("the reader's choice of mentions", () => {
  it("leaves out adjectives, or everything else", async () => {
    const kinds = { name: true, adjective: false, abbreviation: true };
    const names = await highlightedWith(article, { kinds });
    expect(names).toHaveLength(9);
    expect(names).not.toContain("dystonic");
    globalThis.dystoniaLens?.highlighter?.stop();
    const adjectives = { name: false, adjective: true, abbreviation: true };
    expect(await highlightedWith(article, { kinds: adjectives })).toEqual(["dystonic"]);
  });

  it("leaves out abbreviations", async () => {
    expect(await highlightedWith(abbreviations, {})).toHaveLength(3);
    globalThis.dystoniaLens?.highlighter?.stop();
    expect(
      await highlightedWith(abbreviations, { kinds: { ...marks.kinds, abbreviation: false } }),
    ).toHaveLength(1);
  });

  it("highlights each form once under each heading, also in inserted text", async () => {
    const texts = await highlightedWith(article, { repeats: "section" });
    expect(texts).toEqual([
      "cervical dystonia",
      "Dystonia",
      "blepharospasm",
      "spasmodic dysphonia",
      "writer’s cramp",
      "focal dystonias",
      "generalized dystonia",
      "dystonia",
    ]);
    const inserted = document.createElement("p");
    inserted.textContent = "Dystonia again, and blepharospasm.";
    document.querySelector("main")?.append(inserted);
    expect(await highlightedTexts()).toEqual([...texts, "blepharospasm"]);
  });

  it("highlights each form once on the page, also when an earlier mention is inserted", async () => {
    const texts = await highlightedWith(article, { repeats: "page" });
    expect(texts).toEqual([
      "cervical dystonia",
      "Dystonia",
      "blepharospasm",
      "spasmodic dysphonia",
      "writer’s cramp",
      "focal dystonias",
      "generalized dystonia",
    ]);
    const [later, earlier] = [document.createElement("p"), document.createElement("p")];
    later.textContent = "Dystonia again, and blepharospasm.";
    document.querySelector("main")?.append(later);
    expect(await highlightedTexts()).toEqual(texts);
    earlier.textContent = "First of all, writer’s cramp.";
    document.querySelector("main")?.prepend(earlier);
    expect(await highlightedTexts()).toEqual([
      "writer’s cramp",
      ...texts.filter((text) => text !== "writer’s cramp"),
    ]);
  });
});

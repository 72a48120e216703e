import { describe, expect, it } from "vitest";
import article from "../../fixtures/article.html?raw";
import blocks from "../../fixtures/blocks.html?raw";
import inline from "../../fixtures/inline.html?raw";
import { highlightedIn } from "../tools/startHighlighter.ts";

describe("highlights", () => {
  it("each mention of an article and no look-alike", async () => {
    expect(await highlightedIn(article)).toEqual([
      "cervical dystonia",
      "spasmodic torticollis",
      "Dystonia",
      "blepharospasm",
      "spasmodic dysphonia",
      "writer’s cramp",
      "dystonic",
      "focal dystonias",
      "generalized dystonia",
      "dystonia",
    ]);
  });

  it("a mention across inline elements", async () => {
    expect(await highlightedIn(inline)).toEqual([
      "dystonia",
      "cervical dystonia",
      ...Array.from({ length: 5 }, () => "dystonia"),
      "Dystonia",
      "Dystonia",
      "Spasmodictorticollis",
    ]);
  });

  it("nothing across blocks", async () => {
    expect(await highlightedIn(blocks)).toEqual(["dystonia"]);
  });
});

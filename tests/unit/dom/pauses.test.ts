import { describe, expect, it } from "vitest";
import { asPage, element, text } from "./fakePage.ts";

/** A page changes while a reader pauses: between which steps it does is told here, as no browser's page can. */
describe("a page that changes during a pause", async () => {
  const { locateBlocks } = await import("../../../entrypoints/highlighter/scanning/locateBlocks.ts");
  const { collectTextRuns } = await import("../../../entrypoints/dom/collectTextRuns.ts");
  const look = {
    test: (text: string) => text.includes("dystonia"),
    candidates: (text: string) => ({
      offsets: [...text.matchAll(/dystonia/g)].map(({ index }) => index),
      spans: [],
    }),
  };

  it.each([400, 0])("keeps every block when a text before them has %d letters now", (letters) => {
    const count = text("many many letters");
    const blocks = ["some dystonia, and more words", "no name", "dystonia", "none"].map((data) =>
      element("block", text(data)),
    );
    const found = [];
    for (const block of locateBlocks(asPage(element("block", element("block", count), ...blocks)), look)) {
      count.data = "x".repeat(letters);
      if (block) found.push(block);
    }
    expect(found).toEqual([blocks[0], blocks[2]]);
  });

  it("reads a block to its end when parts of it go", () => {
    const parts = Array.from({ length: 2000 }, () => element("block", text("x")));
    const block = element("block", ...parts, text("dystonia"));
    const reading = collectTextRuns(asPage(block));
    let step = reading.next();
    for (; !step.done; step = reading.next()) for (const part of parts.splice(0, 600)) part.remove();
    expect(step.value.map((flow) => flow.text)).toEqual(["dystonia"]);
  });
});

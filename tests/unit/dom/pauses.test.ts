import { describe, expect, it } from "vitest";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { asPage, element, text } from "./fakePage.ts";

/** A slice that is always over, so that the page can change in every pause. In a browser, a test could not time the changes. */
const sliceWith = (changePage: () => void) =>
  ({ isOver: () => true, yieldToMain: async () => changePage() }) as unknown as TimeSlice;

describe("a page that changes during a pause", async () => {
  const { locateBlocks } = await import("../../../entrypoints/highlighter/scanning/locateBlocks.ts");
  const { collectTextRunsInSlices } = await import("../../../entrypoints/dom/textRuns.ts");
  const prefilter = {
    test: (text: string) => text.includes("dystonia"),
    candidates: (text: string) => ({
      offsets: [...text.matchAll(/dystonia/g)].map(({ index }) => index),
      spans: [],
    }),
  };

  it.each([400, 0])(
    "yields every block when a text before the blocks changes to %d letters",
    async (letters) => {
      const count = text("many many letters");
      const blocks = ["some dystonia, and more words", "no name", "dystonia", "none"].map((data) =>
        element("block", text(data)),
      );
      const changePage = () => {
        count.data = "x".repeat(letters);
      };
      const root = asPage(element("block", element("block", count), ...blocks));
      const found = [];
      for await (const block of locateBlocks(root, prefilter, sliceWith(changePage))) {
        changePage();
        found.push(block);
      }
      expect(found).toEqual([blocks[0], blocks[2]]);
    },
  );

  it("reads a block to its end when parts of it are removed", async () => {
    const parts = Array.from({ length: 2000 }, () => element("block", text("x")));
    const block = asPage(element("block", ...parts, text("dystonia")));
    const slice = sliceWith(() => {
      for (const part of parts.splice(0, 600)) part.remove();
    });
    const runs = await collectTextRunsInSlices(block, slice);
    expect(runs.map(({ text }) => text)).toEqual(["dystonia"]);
  });
});

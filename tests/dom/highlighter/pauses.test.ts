import { describe, expect, it } from "vitest";
import { collectTextRunsInSlices } from "../../../entrypoints/dom/collectTextRuns.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { locateBlocks } from "../../../entrypoints/highlighter/scanning/locateBlocks.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const { find } = pageOfTest;

/** A slice that is always over, so that the page changes in every pause. */
const sliceWith = (changePage: () => void) =>
  ({ isOver: () => true, yieldToMain: async () => changePage() }) as unknown as TimeSlice;

const prefilter = {
  test: (text: string) => text.includes("dystonia"),
  candidates: (text: string) => ({
    offsets: [...text.matchAll(/dystonia/g)].map(({ index }) => index),
    spans: [],
  }),
};

describe("a page that changes during a pause", () => {
  it.each([400, 0])(
    "yields every block when a text before the blocks changes to %d letters",
    async (letters) => {
      pageOfTest.show(
        `<main><div id="count">many many letters</div><p>some dystonia, and more words</p><p>no name</p><p>dystonia</p><p>none</p></main>`,
      );
      const changePage = () => {
        (find("#count").firstChild as Text).data = "x".repeat(letters);
      };
      const found = [];
      for await (const block of locateBlocks(find("main"), prefilter, sliceWith(changePage))) {
        changePage();
        found.push(block);
      }
      const [first, , third] = document.querySelectorAll("p");
      expect(found).toEqual([first, third]);
    },
  );

  it("reads a block to its end when parts of it are removed", async () => {
    pageOfTest.show(`<main>${"<p>x</p>".repeat(2000)}dystonia</main>`);
    const parts = [...document.querySelectorAll("p")];
    const slice = sliceWith(() => {
      for (const part of parts.splice(0, 600)) part.remove();
    });
    const runs = await collectTextRunsInSlices(find("main"), slice);
    expect(runs?.map(({ text }) => text)).toEqual(["dystonia"]);
  });
});

import { expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedRanges, startHighlighter } from "../tools/startHighlighter.ts";

it("paints all highlights while the page changes, because Firefox does not repaint all of them on each frame", async () => {
  pageOfTest.show("<b></b><p>A paragraph speaks of dystonia.</p>".repeat(1500));
  startHighlighter();
  await expect.poll(highlightedRanges).toHaveLength(1500);
  for (let frame = 0; frame < 30; frame++) {
    pageOfTest.find("b").textContent = `${frame}`;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(highlightedRanges()).toHaveLength(1500);
  }
});

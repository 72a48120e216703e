import { expect, it } from "vitest";
import type { PlacedMention } from "../../../entrypoints/dom/PlacedMention.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { MentionIndex } from "../../../entrypoints/highlighter/mentions/MentionIndex.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const WORD = "dystonia";

it("leaves mentions that are not checked in a slice to the next check where it may", async () => {
  pageOfTest.show(`<p>${`${WORD} `.repeat(10)}</p>`);
  const block = pageOfTest.find("p");
  const node = block.firstChild as Text;
  const mentions = Array.from({ length: 10 }, (_, at) => {
    const startOffset = at * (WORD.length + 1);
    const range = new StaticRange({
      startContainer: node,
      startOffset,
      endContainer: node,
      endOffset: startOffset + WORD.length,
    });
    return { id: at, range, text: WORD } as PlacedMention;
  });
  const index = new MentionIndex();
  index.replace(block, mentions, { old: [], found: mentions });
  let steps = 0;
  const slice = { isOver: () => ++steps % 4 === 0, yieldToMain: async () => {} } as unknown as TimeSlice;
  await index.checkSeen("new", slice, () => true);
  expect(index.visibleCount).toBe(3);
  await index.checkSeen("new", slice, () => false);
  expect(index.visibleCount).toBe(10);
});

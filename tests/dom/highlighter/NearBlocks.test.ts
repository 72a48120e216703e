import { expect, it } from "vitest";
import type { PlacedMention } from "../../../entrypoints/dom/PlacedMention.ts";
import type { MentionIndex } from "../../../entrypoints/highlighter/mentions/MentionIndex.ts";
import { UnreadBlocks } from "../../../entrypoints/highlighter/mentions/UnreadBlocks.ts";
import { NearBlocks } from "../../../entrypoints/highlighter/painting/NearBlocks.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const MARGINS = { shown: 1, watched: 2 };

it("says only of ranges that are still near that they have come near", () => {
  pageOfTest.show("<p>dystonia</p>");
  const block = pageOfTest.find("p");
  const found: PlacedMention[] = [];
  const index = { of: () => found, entries: () => [[block, found]] } as unknown as MentionIndex;
  const near = new NearBlocks(index, new UnreadBlocks());
  const findAgain = () => {
    const [startContainer, endOffset] = [block.firstChild as Node, block.textContent.length];
    const range = new StaticRange({
      startContainer,
      startOffset: 0,
      endContainer: startContainer,
      endOffset,
    });
    found.splice(0, 1, { id: 0, range, text: "dystonia" } as PlacedMention);
    near.replace(block, [range]);
    return range;
  };
  const first = findAgain();
  near.measure(MARGINS);
  expect(near.takeChanges()).toEqual({ shown: [first], hidden: [] });

  // It is found again and hidden before the next frame.
  const second = findAgain();
  block.hidden = true;
  near.measure(MARGINS);
  expect(near.takeChanges()).toEqual({ shown: [], hidden: expect.arrayContaining([first, second]) });
  expect(near.has(second)).toBe(false);
});

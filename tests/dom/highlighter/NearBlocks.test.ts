import { expect, it, vi } from "vitest";
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

/** Shows so many paragraphs of a mention each, 20 px high. Returns their blocks, of which none is measured. */
function startOn(count: number): NearBlocks {
  pageOfTest.show('<p style="margin: 0; height: 20px">dystonia</p>'.repeat(count));
  const entries = [...document.querySelectorAll("p")].map((block) => {
    const [startContainer, endContainer] = [block.firstChild as Node, block.firstChild as Node];
    const range = new StaticRange({ startContainer, startOffset: 0, endContainer, endOffset: 8 });
    return [block, [{ id: 0, range, text: "dystonia" } as PlacedMention]] as const;
  });
  const mentions = new Map<unknown, readonly PlacedMention[]>(entries);
  const index = { of: (block: unknown) => mentions.get(block) ?? [], entries: () => entries };
  return new NearBlocks(index as unknown as MentionIndex, new UnreadBlocks());
}

it("measures the blocks in view first, and some in each step although its time is used up", () => {
  const near = startOn(1000);
  scrollTo({ top: 10_000, behavior: "instant" });
  near.measureAll(MARGINS);
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  pageOfTest.afterTest(() => clock.mockRestore());
  expect(near.measure(MARGINS)).toBe(false);
  const { shown } = near.takeChanges();
  expect(shown.length).toBeGreaterThan(10);
  for (const { startContainer } of shown)
    expect(startContainer.parentElement?.getBoundingClientRect().top).toBeGreaterThan(-20);
});

it("measures blocks for the same time after the page was laid out, however long that takes", () => {
  const near = startOn(60);
  near.measureAll(MARGINS);
  near.measure(MARGINS);
  near.measureNear();
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  const layOut = vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementationOnce(() => {
    now += 1000;
    return new DOMRect();
  });
  pageOfTest.afterTest(() => {
    clock.mockRestore();
    layOut.mockRestore();
  });
  expect(near.measure(MARGINS)).toBe(true);
});

import { expect, it } from "vitest";
import type { PlacedMention } from "../../../entrypoints/dom/PlacedMention.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { MentionIndex } from "../../../entrypoints/highlighter/mentions/MentionIndex.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const WORD = "dystonia";

/** Returns mentions, one after another, in a text that repeats `WORD`. */
function mentionsIn(node: Text, count: number): PlacedMention[] {
  return Array.from({ length: count }, (_, at) => {
    const startOffset = at * (WORD.length + 1);
    const range = new StaticRange({
      startContainer: node,
      startOffset,
      endContainer: node,
      endOffset: startOffset + WORD.length,
    });
    return { id: at, range, text: WORD } as PlacedMention;
  });
}

/** Returns an index in which each of these elements has a mention. */
function indexOf(elements: Iterable<Element>): MentionIndex {
  const index = new MentionIndex();
  for (const element of elements) {
    const found = mentionsIn(element.firstChild as Text, 1);
    index.replace(element, found, { old: [], found });
  }
  return index;
}

it.each([
  ["few", "<p>dystonia</p>"],
  ["many", "<p>dystonia</p>".repeat(5)],
])("finds the inserted blocks that are none any more, where %s others have mentions", async (_, others) => {
  pageOfTest.show(
    `${others}<section><i>dystonia</i><h2>dystonia</h2><div contenteditable><h3>dystonia</h3></div></section>`,
  );
  const index = indexOf(document.querySelectorAll("p, i, h2, h3"));
  const added = new Set<Node>([pageOfTest.find("section"), ...document.querySelectorAll("section > *")]);
  const slice = { isOver: () => false } as unknown as TimeSlice;
  const displaced = await Array.fromAsync(index.displacedBlocks(added, slice));
  expect(new Set(displaced)).toEqual(
    new Set([pageOfTest.find("i"), pageOfTest.find("section"), pageOfTest.find("h3")]),
  );
});

it("leaves mentions that are not checked in a slice to the next check where it may", async () => {
  pageOfTest.show(`<p>${`${WORD} `.repeat(10)}</p>`);
  const block = pageOfTest.find("p");
  const node = block.firstChild as Text;
  const mentions = mentionsIn(node, 10);
  const index = new MentionIndex();
  index.replace(block, mentions, { old: [], found: mentions });
  let steps = 0;
  const slice = { isOver: () => ++steps % 4 === 0, yieldToMain: async () => {} } as unknown as TimeSlice;
  await index.checkSeen("new", slice, Infinity, () => true);
  expect(index.visibleCount).toBe(3);
  await index.checkSeen("new", slice, Infinity, () => false);
  expect(index.visibleCount).toBe(10);
});

it("checks only as many mentions as are counted, and others when some of these are hidden or removed", async () => {
  pageOfTest.show(`<p>${WORD}</p>`.repeat(10));
  const blocks = [...document.querySelectorAll("p")];
  const index = indexOf(blocks);
  const slice = { isOver: () => false } as unknown as TimeSlice;
  await index.checkSeen("new", slice, 4);
  expect(index.visibleCount).toBe(4);
  for (const block of blocks.slice(0, 3)) block.hidden = true;
  await index.checkSeen("all", slice, 4);
  expect(index.visibleCount).toBe(4);
  for (const block of blocks.slice(6)) block.hidden = true;
  // Finds the fourth to sixth one, and that the last ones cannot be seen.
  await index.checkSeen("all", slice, 4);
  expect(index.visibleCount).toBe(3);
});

it("does not rely on an earlier check for mentions that the last one has left", async () => {
  pageOfTest.show(`<p>${WORD}</p>`.repeat(4));
  const blocks = [...document.querySelectorAll("p")];
  const index = indexOf(blocks);
  const slice = { isOver: () => false } as unknown as TimeSlice;
  await index.checkSeen("new", slice);
  for (const block of blocks.slice(2)) block.hidden = true;
  await index.checkSeen("all", slice, 1);
  const first = pageOfTest.find("p");
  index.replace(first, [], { old: index.of(first), found: [] });
  await index.checkSeen("new", slice, 3);
  expect(index.visibleCount).toBe(1);
});

it("checks mentions that replace counted ones", async () => {
  pageOfTest.show(`<p>${WORD}</p>`.repeat(2));
  const blocks = [...document.querySelectorAll("p")];
  const index = indexOf(blocks);
  const slice = { isOver: () => false } as unknown as TimeSlice;
  await index.checkSeen("new", slice, 2);
  const first = pageOfTest.find("p");
  first.hidden = true;
  const found = mentionsIn(first.firstChild as Text, 1);
  index.replace(first, found, { old: index.of(first), found });
  await index.checkSeen("new", slice, 2);
  expect(index.visibleCount).toBe(1);
});

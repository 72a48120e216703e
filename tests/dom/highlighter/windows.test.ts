import fc from "fast-check";
import { expect, it } from "vitest";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { termPrefilter } from "../../../data/matching/prefilter.ts";
import { collectTextRunsInSlices } from "../../../entrypoints/dom/collectTextRuns.ts";
import { topmostNodes } from "../../../entrypoints/dom/composedTree.ts";
import type { PlacedMention } from "../../../entrypoints/dom/PlacedMention.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { BlockReader } from "../../../entrypoints/highlighter/mentions/BlockReader.ts";
import { placeMentions } from "../../../entrypoints/highlighter/mentions/placeMentions.ts";
import { readChanges } from "../../../entrypoints/highlighter/scanning/readChanges.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const slice = { isOver: () => false } as TimeSlice;
const search = {
  prefilter: termPrefilter,
  find: (text: string) => findMentions(text),
  forget() {},
};

/** Parts of names, in one or several nodes, and what may be between them. */
const parts = [
  "dystonia ",
  "cervical ",
  "hemi",
  "<b>dys</b>tonia ",
  "<i>cervical</i> ",
  "writer's <em>cramp</em> ",
  "of the neck ",
  "and then some words. ",
  "<br>",
  "<br><br>",
  "<img>",
  "<s>cervical </s>",
  "<p>a block</p>",
  '<span style="display: inline-block">dystonia</span>',
  "<sup>1</sup>",
  " ",
];
const html = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What a page may do to a block: each operation is done at a position, from 0 to 1. */
const operations = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: position, html }),
  fc.record({ kind: fc.constant("append" as const), at: position, html }),
  fc.record({ kind: fc.constant("remove" as const), at: position, count: fc.integer({ min: 1, max: 300 }) }),
  fc.record({
    kind: fc.constant("edit" as const),
    at: position,
    text: fc.constantFrom("", "dystonia", "cervical ", "x"),
  }),
  fc.record({ kind: fc.constant("split" as const), at: position }),
  fc.record({
    kind: fc.constant("move" as const),
    at: position,
    to: position,
    count: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ kind: fc.constant("normalize" as const), at: position }),
);
type Operation = typeof operations extends fc.Arbitrary<infer Value> ? Value : never;

function change(container: Element, operation: Operation): void {
  const nodes = [...container.childNodes];
  const at = Math.floor(operation.at * nodes.length);
  const { kind } = operation;
  if (kind === "insert") container.insertBefore(fragmentOf(operation.html), nodes[at] ?? null);
  else if (kind === "append") container.append(fragmentOf(operation.html));
  else if (kind === "remove") for (const node of nodes.slice(at, at + operation.count)) node.remove();
  else if (kind === "normalize") container.normalize();
  else if (kind === "move") move(nodes, nodes.slice(at, at + operation.count), operation.to);
  else changeText(container, at, operation);
}

function fragmentOf(source: string): DocumentFragment {
  return document.createRange().createContextualFragment(source);
}

function move(nodes: readonly ChildNode[], moved: readonly ChildNode[], to: number): void {
  const target = nodes[Math.floor(to * nodes.length)];
  if (target && !moved.includes(target)) target.before(...moved);
}

function changeText(container: Element, at: number, operation: Operation): void {
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let count = 0; count <= at && texts.nextNode(); count++);
  const text = texts.currentNode;
  if (!(text instanceof Text)) return;
  if (operation.kind === "edit") text.data = operation.text;
  else if (text.length > 1) text.splitText(text.length >> 1);
}

function described(mentions: readonly PlacedMention[]): string[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const indexes = new Map(nodes.map((node, index) => [node, index]));
  return mentions.map(({ range, text, form }) => {
    const from = `${indexes.get(range.startContainer)}:${range.startOffset}`;
    return `${form} ${text} ${from} to ${indexes.get(range.endContainer)}:${range.endOffset}`;
  });
}

it("finds in the windows of a changing block what is found in the whole block", async () => {
  const filler = fc.constantFrom("", "some words without a name ", "words <i>and</i> ");
  const page = fc.record({
    before: filler,
    pieces: fc.array(html, { minLength: 80, maxLength: 160 }),
    operations: fc.array(fc.array(operations, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
  });
  await fc.assert(
    fc.asyncProperty(page, async ({ before, pieces, operations: steps }) => {
      pageOfTest.show(`<main><span>${pieces.map((piece) => before + piece).join("")}</span></main>`);
      const [block, container] = [pageOfTest.find("main"), pageOfTest.find("span")];
      const reader = new BlockReader({
        ...search,
        find: (_passage, _block, text) => search.find(text),
      });
      const observer = new MutationObserver(() => {});
      observer.observe(block, { childList: true, characterData: true, subtree: true });
      let mentions: readonly PlacedMention[] = [];
      for (const step of [[], ...steps]) {
        for (const operation of step) change(container, operation);
        const changes = await readChanges(observer.takeRecords(), slice);
        await reader.large.noteChanges(changes, [...topmostNodes(changes.added)], slice);
        const reading = await reader.read(block, mentions, slice);
        reading.keep();
        const known = new Set(mentions);
        expect(reading.mentions.filter((mention) => !known.has(mention))).toEqual(reading.found);
        mentions = reading.mentions;
        const runs = await collectTextRunsInSlices(block, slice);
        const whole = await placeMentions(block, runs ?? [], search, slice);
        expect(described(mentions)).toEqual(described(whole));
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

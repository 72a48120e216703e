import { expect, it } from "vitest";
import type { Passage } from "../../../entrypoints/dom/blocks.ts";
import { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { OrderedPassages } from "../../../entrypoints/highlighter/mentions/words/OrderedPassages.ts";

interface FakePassage {
  readonly at: number;
}

const fake = (passage: unknown) => passage as FakePassage;
const slice = new TimeSlice({ aborted: false });

/** Returns passages in which the even ones are ordered, of `count`, and the number of comparisons so far. */
function createPassages(count: number) {
  const passages = Array.from({ length: count }, (_, at) => ({ at }) as unknown as Passage);
  const members = new Set<Passage>();
  const comparisons = { count: 0 };
  const ordered = new OrderedPassages(
    (one, other) => {
      comparisons.count++;
      return fake(one).at < fake(other).at;
    },
    (passage) => members.has(passage),
  );
  const set = (at: number, isMember: boolean) => {
    const passage = passages[at] as Passage;
    if (isMember) members.add(passage);
    else members.delete(passage);
    ordered.note(passage);
  };
  return { passages, members, ordered, set, comparisons };
}

it("are the same after any changes as if they were sorted", async () => {
  const { passages, members, ordered, set } = createPassages(40);
  for (let round = 0; round < 60; round++) {
    for (let each = 0; each <= round % 4; each++) set((round * 17 + each * 11) % 40, (round + each) % 3 > 0);
    const before = passages.map((passage) => ordered.before(passage));
    const stretches = await ordered.settle(slice);
    for (const [at, passage] of passages.entries()) {
      const expected = passages.slice(0, at).findLast((each) => members.has(each));
      expect(ordered.before(passage)).toBe(expected);
      const isInStretch = stretches.some(
        ({ from, to }) => (!from || fake(from).at <= at) && (!to || at <= fake(to).at),
      );
      expect(isInStretch || before[at] === expected).toBe(true);
    }
  }
});

it("are found by the part of the page that they are in, with its ends", async () => {
  const { passages, ordered, set } = createPassages(10);
  for (const at of [8, 2, 4, 6]) set(at, true);
  await ordered.settle(slice);
  const placesIn = (from?: number, to?: number) =>
    ordered
      .in({
        from: from === undefined ? undefined : passages[from],
        to: to === undefined ? undefined : passages[to],
      })
      .map((passage) => fake(passage).at);
  expect(placesIn()).toEqual([2, 4, 6, 8]);
  expect(placesIn(4, 6)).toEqual([4, 6]);
  expect(placesIn(3, 5)).toEqual([4]);
  expect(placesIn(7)).toEqual([8]);
  expect(placesIn(undefined, 1)).toEqual([]);
});

it("are not compared with each other again when one of them changes", async () => {
  const { ordered, set, comparisons } = createPassages(4096);
  for (let at = 0; at < 4096; at += 2) set(at, true);
  await ordered.settle(slice);
  comparisons.count = 0;
  set(1001, true);
  set(2000, false);
  expect(await ordered.settle(slice)).toHaveLength(3);
  expect(comparisons.count).toBeLessThan(20);
});

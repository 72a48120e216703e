import fc from "fast-check";
import { expect, it } from "vitest";
import { findInChunks } from "../../../data/matching/chunks.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";

const inChunks = (text: string) =>
  [...findInChunks(text, findMentions)].flat().map(({ start, end, form }) => `${start}-${end} ${form}`);

const whole = (text: string) => findMentions(text).map(({ start, end, form }) => `${start}-${end} ${form}`);

it("finds the same mentions as a search of the whole text, wherever the chunks end", () => {
  const words = fc.constantFrom(
    "cervical dystonia",
    "a hand",
    "dystonias",
    "writer's cramp",
    "of the neck",
    "and then,",
    "x",
  );
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 10, maxLength: 40 }),
      fc.integer({ min: 9_960, max: 10_020 }),
      (sample, length) => {
        const text = `${"word ".repeat(length / 5)}${sample.join(" ")} ${"word ".repeat(2_000)}${sample.join(" ")}.`;
        expect(inChunks(text)).toEqual(whole(text));
      },
    ),
    { numRuns: 60 },
  );
});

it("divides a long text into chunks, but not a short one", () => {
  const chunks = (text: string) => [...findInChunks(text, () => [])].length;
  expect(chunks("dystonia ".repeat(100))).toBe(1);
  expect(chunks("dystonia ".repeat(10_000))).toBeGreaterThan(6);
});

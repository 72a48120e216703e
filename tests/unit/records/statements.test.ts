import { describe, expect, it } from "vitest";
import { statements } from "../../../data/causes/statements.ts";

const text = (id: string) => statements.find((statement) => statement.id === id)?.text.en;

describe("statements", () => {
  it.each([
    ["primary-meaning", [/no clear cause/, /idiopathic/]],
    [
      "primary-nothing-underlying",
      [/no structural abnormality/i, /central nervous system/, /no underlying disease/],
    ],
    ["primary-hereditary", [/cervical dystonia/, /hereditary component/, /about 12%/]],
    ["primary-neck-injury", [/possibly/, /earlier neck injury/]],
    [
      "secondary-meaning",
      [/consequence or a symptom/, /underlying abnormality or disease/, /Parkinson disease/],
    ],
    ["secondary-clear-cause", [/clear cause/, /inherited or acquired/]],
    ["secondary-medicines", [/may be linked/, /certain medicines/, /neuroleptics/]],
    ["secondary-toxins", [/may be linked/, /too much of a toxin/, /carbon monoxide poisoning/]],
    ["secondary-lesions", [/may be linked/, /structural lesions/, /trauma/, /basal ganglia/]],
  ])("%s carries the fact of the source", (id, facts) => {
    for (const fact of facts) expect(text(id)).toMatch(fact);
  });

  it("are the nine of the source, in order within their kind", () => {
    expect(statements.map(({ kind, order }) => `${kind} ${order}`)).toEqual([
      ...[1, 2, 3, 4].map((order) => `primary ${order}`),
      ...[1, 2, 3, 4, 5].map((order) => `secondary ${order}`),
    ]);
  });

  it.each(statements)("$id explains words that stand in it", ({ text, hardWords }) => {
    for (const { word, meaning } of hardWords) {
      expect(text.en).toContain(word.en);
      expect(meaning.en).toMatch(/\.$/);
    }
  });

  it.each(statements)("$id is dated as the source is", ({ source }) => {
    expect(source).toMatchObject({ date: "2020-05-01", dated: "updated" });
    expect(source.name).toMatch(/RareGuru.*GARD/);
  });
});

import { describe, expect, it } from "vitest";
import { statements } from "../../../data/content/causes/statements.ts";

const record = (id: string) => statements.find((statement) => statement.id === id);
const figures = (text: string) => text.match(/\d+\s*%?/g);

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
    for (const fact of facts) expect(record(id)?.text.en).toMatch(fact);
  });

  it.each([
    ["primary-meaning", [/no clear identifiable cause/, /idiopathic/]],
    [
      "primary-nothing-underlying",
      [/no known structural abnormality/i, /central nervous system/, /no underlying disease/],
    ],
    ["primary-hereditary", [/cervical dystonia/, /hereditary component/, /approximately 12%/]],
    ["primary-neck-injury", [/possible/i, /previous neck injury/]],
    [
      "secondary-meaning",
      [/consequence or symptom/, /underlying abnormality or disease/, /Parkinson disease/],
    ],
    ["secondary-clear-cause", [/clear etiology/i, /inherited or acquired/]],
    ["secondary-medicines", [/possible/i, /certain medications/, /neuroleptics/]],
    ["secondary-toxins", [/possible/i, /excessive toxin ingestion/, /carbon monoxide poisoning/]],
    [
      "secondary-lesions",
      [/possible/i, /structural lesions due to trauma/, /primarily of the basal ganglia/],
    ],
  ])("%s carries the same fact in its clinical wording", (id, facts) => {
    for (const fact of facts) expect(record(id)?.clinical.en).toMatch(fact);
    expect(figures(record(id)?.clinical.en ?? "")).toEqual(figures(record(id)?.text.en ?? ""));
  });

  it("are the nine of the source, in order within each kind", () => {
    expect(statements.map(({ kind, order }) => `${kind} ${order}`)).toEqual([
      ...[1, 2, 3, 4].map((order) => `primary ${order}`),
      ...[1, 2, 3, 4, 5].map((order) => `secondary ${order}`),
    ]);
  });

  it.each(statements)("$id contains the words that it explains", ({ text, hardWords }) => {
    for (const { word, meaning } of hardWords) {
      expect(text.en).toContain(word.en);
      expect(meaning.en).toMatch(/\.$/);
    }
  });

  it.each(statements)("$id has the date of the source", ({ source }) => {
    expect(source).toMatchObject({ date: "2020-05-01", dated: "updated" });
    expect(source.name).toMatch(/RareGuru.*GARD/);
  });
});

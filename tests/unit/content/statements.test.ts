import { describe, expect, it } from "vitest";
import { statements } from "../../../data/content/causes/statements.ts";
import { figures } from "./texts.ts";

const record = (id: string) => statements.find((statement) => statement.id === id);

/** The facts of the source, in any wording. */
const facts: readonly (readonly [id: string, facts: readonly RegExp[]])[] = [
  ["primary-meaning", [/no clear/, /cause/, /idiopathic/]],
  ["primary-nothing-underlying", [/primary dystonia/i, /structur/i, /no (underlying )?disease/]],
  ["primary-hereditary", [/primary cervical dystonia/i, /hereditary|genes/, /(about|approximately) 12\b/]],
  ["primary-neck-injury", [/may|possib/i, /neck injury/]],
  ["secondary-meaning", [/secondary dystonia/i, /another disease|underlying/, /Parkinson disease/]],
  ["secondary-clear-cause", [/clear (cause|etiology)/i, /inherited|genes/, /acquired|later/]],
  ["secondary-medicines", [/may|possib/i, /medic/, /neuroleptics/]],
  ["secondary-toxins", [/may|possib/i, /toxin|poison/, /carbon monoxide/]],
  ["secondary-lesions", [/may|possib/i, /lesion|damage/, /injury|trauma/, /basal ganglia/]],
];

describe("statements", () => {
  it.each(facts)("%s carries the fact of the source in both wordings", (id, facts) => {
    const { text, clinical } = record(id) ?? expect.unreachable(`no statement ${id}`);
    for (const fact of facts) {
      expect(text.en).toMatch(fact);
      expect(clinical.en).toMatch(fact);
    }
    expect(figures(clinical.en)).toEqual(figures(text.en));
  });

  it("are the nine of the source and one about its words, in order within each kind", () => {
    expect(statements.map(({ kind, order }) => `${kind} ${order}`)).toEqual([
      ...[1, 2, 3, 4].map((order) => `primary ${order}`),
      ...[1, 2, 3, 4, 5].map((order) => `secondary ${order}`),
      "terms 1",
    ]);
  });

  it("answer the questions of readers, each fact one of them", () => {
    const answers = Object.groupBy(statements, ({ question }) => question);
    expect(
      Object.fromEntries(
        Object.entries(answers).map(([question, own]) => [question, own.map(({ id }) => id)]),
      ),
    ).toEqual({
      causes: ["primary-meaning", "primary-nothing-underlying", "secondary-meaning", "secondary-clear-cause"],
      families: ["primary-hereditary"],
      medicine: ["secondary-medicines"],
      else: ["primary-neck-injury", "secondary-toxins", "secondary-lesions"],
      words: ["terms-of-today"],
    });
  });

  it("say what doctors call primary and secondary dystonia today", () => {
    const terms = statements.find(({ kind }) => kind === "terms");
    for (const word of [/primary/i, /secondary/i, /idiopathic/, /inherited/, /acquired/])
      expect(terms?.text.en).toMatch(word);
  });

  it("name a medicine in one statement", () => {
    expect(statements.filter(({ namesMedicine }) => namesMedicine).map(({ id }) => id)).toEqual([
      "secondary-medicines",
    ]);
  });

  it.each(statements)("$id contains the words that it explains", ({ text, hardWords }) => {
    for (const { word, meaning } of hardWords) {
      expect(text.en).toContain(word.en);
      expect(meaning.en).toMatch(/\.$/);
    }
  });

  it.each(statements.filter(({ kind }) => kind !== "terms"))(
    "$id has the date of the source",
    ({ source }) => {
      expect(source).toMatchObject({ date: "2020-05-01", dated: "updated" });
      expect(source.name).toMatch(/RareGuru.*GARD/);
    },
  );
});

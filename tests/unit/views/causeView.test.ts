import { describe, expect, it } from "vitest";
import type { Statement } from "../../../data/content/schema/statement.ts";
import { shortStatements, splitAtWords } from "../../../data/views/toCauseView.ts";
import { distinctSources } from "../../../data/views/toSourceView.ts";

const source = { name: "A", url: "https://example.org/a", date: "2020-05-01", dated: "updated" } as const;
const statement = (
  id: string,
  kind: Statement["kind"],
  order: number,
  more: Partial<Statement> = {},
): Statement => ({
  id,
  kind,
  question: "causes",
  order,
  text: { en: id },
  clinical: { en: id },
  hardWords: [],
  source,
  ...more,
});

describe("splitAtWords", () => {
  const word = (text: string) => ({ word: text });
  const split = (text: string, words: string[]) =>
    splitAtWords(text, words.map(word)).map((chunk) =>
      "text" in chunk ? chunk.text : `${chunk.opening}[${chunk.word.word}]${chunk.closing}`,
    );

  it.each([
    ["a text without words", "Plain text.", [], ["Plain text."]],
    [
      "a word in the middle",
      "so called idiopathic here",
      ["idiopathic"],
      ["so called ", "[idiopathic]", " here"],
    ],
    ["a word, with the period after it", "It is idiopathic.", ["idiopathic"], ["It is ", "[idiopathic]."]],
    [
      "a word, with the brackets around it",
      "found (idiopathic).",
      ["idiopathic"],
      ["found ", "([idiopathic])."],
    ],
    ["words at both ends", "toxin or trauma", ["trauma", "toxin"], ["[toxin]", " or ", "[trauma]"]],
    ["the first occurrence only", "toxin, toxin", ["toxin"], ["[toxin],", " toxin"]],
    [
      "the longer of two words that start together",
      "structural lesions",
      ["structural", "structural lesions"],
      ["[structural lesions]"],
    ],
    ["no word inside another one", "basal ganglia", ["ganglia", "basal ganglia"], ["[basal ganglia]"]],
    ["no word that the text does not contain", "Plain text.", ["toxin"], ["Plain text."]],
  ])("splits off %s", (_, text, words, chunks) => {
    expect(split(text, words)).toEqual(chunks);
  });
});

describe("statements", () => {
  const statements = [
    statement("p2", "primary", 2),
    statement("s1", "secondary", 1, { short: { en: "short" } }),
    statement("p1", "primary", 1),
  ];
  it("are on the card if they have a short text", () => {
    expect(shortStatements(statements).map(({ id }) => id)).toEqual(["s1"]);
  });
  it("have each version of a source once", () => {
    const newer = { ...source, date: "2024-01-01" };
    const records = [
      statement("a", "primary", 1),
      statement("b", "primary", 2),
      statement("c", "primary", 3, { source: newer }),
    ];
    expect(distinctSources(records)).toEqual([source, newer]);
  });
});

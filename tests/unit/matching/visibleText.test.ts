import { describe, expect, it } from "vitest";
import { snippetAround, visibleText } from "../../../data/matching/visibleText.ts";

const around = (before: string, after: string) =>
  snippetAround(`${before}dystonia${after}`, before.length, before.length + "dystonia".length);

describe("snippetAround", () => {
  it.each([
    ["nothing where there is no text", "", "", "", ""],
    ["all of a short text", "People with ", " may get help.", "People with ", " may get help."],
    ["spaces and line breaks as one space", " \n\t In  focal\n   ", "\n\n,  too \n", "In focal ", " , too"],
    ["an object as a space", "Focal \uFFFC ", " \uFFFC here", "Focal ", " here"],
    ["no soft hyphens", "cer\u00advical ", " fo\u00adcal", "cervical ", " focal"],
    [
      "whole words of a long text",
      `${"a word here, ".repeat(9)}then `,
      ` and so${" on and on".repeat(9)}`,
      "…a word here, a word here, a word here, a word here, then ",
      " and so on and on on and on on and on on and on on and on on…",
    ],
    [
      "whole characters of a long text without spaces",
      "𠮷".repeat(80),
      "𠮷".repeat(80),
      `…${"𠮷".repeat(60)}`,
      `${"𠮷".repeat(60)}…`,
    ],
  ])("returns %s", (_, before, after, expectedBefore, expectedAfter) => {
    expect(around(before, after)).toEqual({ before: expectedBefore, after: expectedAfter });
  });
});

it.each([
  ["dystonia\n   of the neck", "dystonia of the neck"],
  ["dopa-\n  responsive dystonia", "dopa-responsive dystonia"],
  ["dys\u00adtonia", "dystonia"],
  ["肌张力\n  障碍", "肌张力障碍"],
  ["ジスト\r\nニア", "ジストニア"],
  ["경부\n근긴장이상", "경부 근긴장이상"],
])("shows %j without the line ends in its words", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

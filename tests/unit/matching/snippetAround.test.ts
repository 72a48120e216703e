import { describe, expect, it } from "vitest";
import { snippetAround } from "../../../data/matching/visibleText.ts";

const around = (before: string, after: string) =>
  snippetAround(`${before}dystonia${after}`, before.length, before.length + "dystonia".length);

describe("snippetAround", () => {
  it.each([
    ["nothing around", "", "", "", ""],
    ["a short text whole", "People with ", " may get help.", "People with ", " may get help."],
    ["blanks and line breaks as one space", " \n\t In  focal\n   ", "\n\n,  too \n", "In focal ", " , too"],
    ["an object as a space", "Focal \uFFFC ", " \uFFFC here", "Focal ", " here"],
    ["no soft hyphens", "cer\u00advical ", " fo\u00adcal", "cervical ", " focal"],
    [
      "whole words where it is cut",
      `${"a word here, ".repeat(9)}then `,
      ` and so${" on and on".repeat(9)}`,
      "…a word here, a word here, a word here, a word here, then ",
      " and so on and on on and on on and on on and on on and on on…",
    ],
    [
      "characters where there are no words, none of them halved",
      "𠮷".repeat(80),
      "𠮷".repeat(80),
      `…${"𠮷".repeat(60)}`,
      `${"𠮷".repeat(60)}…`,
    ],
  ])("gives %s", (_, before, after, expectedBefore, expectedAfter) => {
    expect(around(before, after)).toEqual({ before: expectedBefore, after: expectedAfter });
  });
});

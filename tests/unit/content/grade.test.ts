import { expect, it } from "vitest";
import { plainTexts } from "./plainTexts.ts";
import { readingGrade } from "./readingGrade.ts";

const MAX_GRADE = 8;
const MAX_EXCEPTIONS_SHARE = 0.05;

/** Texts above the grade, by the name from `plainTexts`, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {};

const isAbove = (text: string) => readingGrade(text) > MAX_GRADE;

it("is at most 8 for every plain text", () => {
  const offenders = plainTexts
    .filter(([name, text]) => !(name in exceptions) && isAbove(text))
    .map(([name, text]) => `${readingGrade(text).toFixed(1)} ${name}: ${text}`);
  expect(offenders).toEqual([]);
});

it("has few exceptions, and each is needed", () => {
  expect(Object.keys(exceptions).length).toBeLessThanOrEqual(plainTexts.length * MAX_EXCEPTIONS_SHARE);
  const needed = plainTexts.filter(([, text]) => isAbove(text)).map(([name]) => name);
  expect(Object.keys(exceptions).filter((name) => !needed.includes(name))).toEqual([]);
});

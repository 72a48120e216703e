import { createContext, runInContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { letterPattern } from "../../../data/matching/letterPattern.ts";
import { adversarialTexts } from "./adversarialTexts.ts";
import { type Expression, expressionsInSources, recordConstructed } from "./expressionsInSources.ts";

/** A linear search of 1 MB takes milliseconds, one with quadratic time an hour. */
const MAX_SEARCH_MS = 10_000;

const LETTER_PATTERN = "data/matching/letterPattern.ts";

const compiledModules = [
  "../../../data/matching/dictionary.compiled.ts",
  "../../../data/matching/prefilterPatterns.compiled.ts",
];

const { literals, constructed, letterPatterns } = expressionsInSources();
// Compile first, because that constructs thousands of expressions which are not shipped.
for (const path of compiledModules) {
  const compiled = await import(path);
  vi.doMock(path, () => compiled);
}
/** Both expressions of each pattern of letters: the one for ASCII text and the one for all letters. */
const ofLetters: Expression[] = [];
vi.doMock("../../../data/matching/letterPattern.ts", () => ({
  letterPattern: (...pattern: Parameters<typeof letterPattern>) => {
    const expressionFor = letterPattern(...pattern);
    for (const text of ["a", "δ"]) {
      const { source, flags } = expressionFor(text);
      ofLetters.push({ place: LETTER_PATTERN, source, flags });
    }
    return expressionFor;
  },
}));
vi.resetModules();
const recorded = recordConstructed();
await constructAll();

/** Runs the code that constructs expressions, some of them only when a text first needs them. */
async function constructAll(): Promise<void> {
  for (const file of new Set([...constructed, ...letterPatterns].map((place) => place.replace(/:\d+$/, ""))))
    await import(`../../../${file}`);
  const { geneOf } = await import("../../../data/content/geneDesignation.ts");
  const { dictionary } = await import("../../../data/matching/dictionary.compiled.ts");
  const { findMentions } = await import("../../../data/matching/findMentions.ts");
  const { CandidateSearch } = await import("../../../data/matching/CandidateSearch.ts");
  const { mayContainTerm } = await import("../../../data/matching/prefilter.ts");
  const { scripts } = await import("../../../data/matching/scripts.ts");
  const { TextContext } = await import("../../../data/matching/TextContext.ts");
  geneOf("DYT-YY1");
  findMentions("#dystonia, cervical dystonia (CD), DYT-YY1. CD is known.");
  for (const text of ["dystonia", "δ", "ệ"]) mayContainTerm(text);
  const letters = scripts.map((letters) => String.fromCharCode(Number.parseInt(letters.slice(2, 6), 16)));
  for (const text of ["a", letters.join("")]) new CandidateSearch(text);
  for (const topic of Object.keys(dictionary.contextWords))
    new TextContext(`a${letters.join("")}`, undefined).isAbout(topic as keyof typeof dictionary.contextWords);
}

const context = createContext({});

/** Returns whether the expression searches a text in the given time: all matches in it, also of a sticky expression. */
function searches(
  { source, flags }: Pick<RegExp, "source" | "flags">,
  text: string,
  timeout: number,
): boolean {
  Object.assign(context, { source, flags: `${flags.replace(/[gy]/g, "")}g`, text });
  try {
    runInContext(`text.replace(new RegExp(source, flags), "")`, context, { timeout });
    return true;
  } catch (error) {
    if (Object(error).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    return false;
  }
}

const expressions = [
  ...new Map(
    [...literals, ...recorded, ...ofLetters].map((each) => [`${each.source}/${each.flags}`, each]),
  ).values(),
];

describe("each regular expression of the extension", () => {
  it("is found: those that are written out, and those that code constructs", () => {
    expect(literals.length).toBeGreaterThan(50);
    expect(constructed.length).toBeGreaterThan(10);
    const places = new Set(recorded.map(({ place }) => place));
    const isRecorded = (place: string) => places.has(place) || place.startsWith(LETTER_PATTERN);
    expect(constructed.filter((place) => !isRecorded(place))).toEqual([]);
    expect(ofLetters).toHaveLength(2 * letterPatterns.length);
  });

  it.each(expressions.map((each) => [`${each.place}: ${each.source.slice(0, 80)}`, each] as const))(
    "searches adversarial texts of 1 MB in linear time: %s",
    (_, expression) => {
      for (const text of adversarialTexts(expression)) {
        const description = `${JSON.stringify(text.slice(0, 40))}…${JSON.stringify(text.slice(-5))}`;
        expect(searches(expression, text, MAX_SEARCH_MS), description).toBe(true);
      }
    },
    120_000,
  );
});

describe("the adversarial texts reveal an expression that is not linear", () => {
  it.each([
    /[-\xad]\s*[\r\n\u2028](?!\s*[A-Z])\s*/g,
    /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi,
    /actor .*destroyed/i,
    /“[^”]*”/g,
    /\s+$/,
    /(\p{L}+)\s$/u,
    /[\s]*[\p{Ll}\p{Lo}]/uy,
    /(\p{Lu}{2})-((?:[\p{L}'’-]+\s){0,3})$/u,
    /[\p{Ps}\p{Pi}]*$/u,
    /^(.*?)\s*[(（]([^)）]*)[)）]$/,
    /(?<![A-Z])(?:[A-Z]{3,4}\/)*DYT(?:\/[A-Z]{3,4})*-/,
    /(?:a+)+b/,
  ])("%s", (expression) => {
    const isRevealed = [...adversarialTexts(expression)].some((text) => !searches(expression, text, 500));
    expect(isRevealed).toBe(true);
  });
});

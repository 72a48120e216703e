import { describe, expect, it } from "vitest";
import { readItems } from "../../evaluate/readItems.ts";
import { scoreItem } from "../../evaluate/score.ts";

const line = (value: object): string => JSON.stringify(value);

describe("evaluation of annotated texts", () => {
  it.each([
    ["that is not JSON", "{", /line 1 is not JSON/],
    ["without a text", line({ id: "a", spans: [] }), /line 1 is not an annotated text.*text/],
    [
      "with a wrong offset",
      line({ id: "a", text: "dystonia", spans: [{ start: 1, end: 3, surface: "dy" }] }),
      /the text from 1 to 3 is "ys"/,
    ],
    ["that is empty", "\n", /contains no annotated text/],
  ])("throws a clear error for a file %s", (_, text, message) => {
    expect(() => readItems(text, "file.jsonl")).toThrow(message);
  });

  it("counts hits, misses and false alarms, and ignores optional spans", () => {
    const text = "dystonia torticollis dystrophy tic";
    const span = (surface: string, rest = {}) => ({
      start: text.lastIndexOf(surface),
      end: text.lastIndexOf(surface) + surface.length,
      surface,
      ...rest,
    });
    const item = {
      id: "a",
      text,
      spans: [span("dystonia"), span("tic"), span("torticollis", { optional: true })],
      hard: [span("dystrophy")],
    };
    const { score } = scoreItem(item, [span("dystonia"), span("torticollis"), span("dystrophy")]);
    expect(score).toMatchObject({
      required: 2,
      hit: 1,
      right: 1,
      alarms: 1,
      lookAlikes: 1,
      taken: 1,
      clean: 0,
    });
  });

  it("compares borders, and the form where the annotation names one", () => {
    const text = "cervical dystonia, blepharospasm and dystonia";
    const item = {
      id: "a",
      text,
      spans: [
        { start: 0, end: 17, surface: "cervical dystonia", form: "cervical-dystonia" },
        { start: 19, end: 32, surface: "blepharospasm", form: "blepharospasm" },
        { start: 37, end: 45, surface: "dystonia" },
      ],
    };
    const { score, inexact } = scoreItem(item, [
      { start: 9, end: 17, form: "dystonia" },
      { start: 19, end: 32, form: "blepharospasm" },
      { start: 37, end: 45, form: "dystonia" },
    ]);
    expect(score).toMatchObject({ required: 3, hit: 3, exact: 2, formNamed: 2, formRight: 1 });
    expect(inexact).toEqual([
      { start: 9, end: 17, form: "dystonia", expected: "cervical dystonia, cervical-dystonia" },
    ]);
  });
});

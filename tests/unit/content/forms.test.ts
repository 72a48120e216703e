import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { forms } from "../../../data/content/forms/forms.ts";
import { sources } from "../../../data/content/forms/sources.ts";
import { FormSchema } from "../../../data/content/schema/form.ts";
import { formPrecedence } from "../../../data/terms/formPrecedence.ts";
import { readingGrade } from "./readingGrade.ts";

const shapes = {
  icd10: /^G24(\.\d)?$/,
  mondo: /^MONDO:\d{7}$/,
  orphanet: /^ORPHA:\d+$/,
  hpo: /^HP:\d{7}$/,
  gard: /^GARD:\d+$/,
  omim: /^OMIM:\d{6}$/,
} as const;

/** Grade of the hardest sentence: names of conditions are long words, which weigh heavily in a single sentence. */
const highestGrade = 14;
/** The aim is grade 8; the median may be two years above it. */
const highestMedianGrade = 10;

const grades = forms.map((form) => readingGrade(form.sentence.en)).sort((one, other) => one - other);

describe("forms", () => {
  it("have one place each in the order of precedence", () => {
    expect(formPrecedence.toSorted()).toEqual(forms.map(({ id }) => id).sort());
  });

  it("have one form that is cervical dystonia", () => {
    expect(forms.filter((form) => form.relation === "same").map((form) => form.id)).toEqual([
      "cervical-dystonia",
    ]);
  });

  it("warn of an emergency where the source does, and nowhere else", () => {
    expect(forms.flatMap(({ id, emergency }) => (emergency ? [[id, emergency.text.en]] : []))).toEqual([
      ["acute-dystonic-reaction", "This can be a medical emergency that needs help at once."],
      ["status-dystonicus", "This is a medical emergency that needs help at once."],
    ]);
  });

  it("have a median reading grade near 8", () => {
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(highestMedianGrade);
  });

  it("use every listed source", () => {
    const used = new Set(forms.map((form) => form.source.url));
    expect(Object.values(sources).filter((source) => !used.has(source.url))).toEqual([]);
  });

  it("list no source twice", () => {
    const urls = Object.values(sources).map((source) => source.url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe.each(forms.map((form) => [form.id, form] as const))("%s", (_id, form) => {
  it("is a valid record", () => {
    expect(v.safeParse(FormSchema, form).issues).toBeUndefined();
  });

  it("has well-formed codes", () => {
    for (const [system, shape] of Object.entries(shapes)) {
      for (const code of form.codes[system as keyof typeof shapes] ?? []) expect(code).toMatch(shape);
    }
  });

  it("has an English name and no other", () => {
    expect(Object.keys(form.name)).toEqual(["en"]);
    expect(form.name.en).toMatch(/^[A-Z][A-Za-z\d '()-]+$/);
  });

  it("has one plain sentence of at most 30 words", () => {
    expect(form.sentence.en).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(form.sentence.en.split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(readingGrade(form.sentence.en)).toBeLessThanOrEqual(highestGrade);
  });

  it("has a source with an https address and a date in the past", () => {
    expect(form.source.url).toMatch(/^https:/);
    expect(form.source.date <= new Date().toISOString().slice(0, 10)).toBe(true);
  });
});

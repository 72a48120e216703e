import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { forms } from "../../../data/content/forms/forms.ts";
import { sources } from "../../../data/content/forms/sources.ts";
import { FormSchema } from "../../../data/content/schema/form.ts";
import { formPrecedence } from "../../../data/terms/formPrecedence.ts";

const shapes = {
  icd10: /^G24(\.\d)?$/,
  mondo: /^MONDO:\d{7}$/,
  orphanet: /^ORPHA:\d+$/,
  hpo: /^HP:\d{7}$/,
  gard: /^GARD:\d+$/,
  omim: /^OMIM:\d{6}$/,
} as const;

describe("forms", () => {
  it("have one place each in the order of precedence", () => {
    expect(formPrecedence.toSorted()).toEqual(forms.map(({ id }) => id).sort());
  });

  it("have one form that is cervical dystonia", () => {
    expect(forms.filter((form) => form.relation === "same").map((form) => form.id)).toEqual([
      "cervical-dystonia",
    ]);
  });

  it("use every listed source", () => {
    const used = new Set(
      forms.flatMap(({ source, causes, genetics, emergency }) =>
        [{ source }, ...causes, genetics, emergency].map((record) => record?.source.url),
      ),
    );
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

  it("says what neuroleptics are for where its plain causes name them", () => {
    const causes = form.causes.map(({ text }) => text.en).join(" ");
    if (causes.includes("neuroleptic")) expect(causes).toContain("psychosis");
  });

  it("has well-formed codes", () => {
    for (const [system, shape] of Object.entries(shapes)) {
      for (const code of form.codes[system as keyof typeof shapes] ?? []) expect(code).toMatch(shape);
    }
  });

  it("has an English name and no other", () => {
    expect(Object.keys(form.name)).toEqual(["en"]);
    expect(form.name.en).toMatch(/^[A-Z][A-Za-z\d '’()/-]+$/);
  });

  it("is described in at most three sentences and 25 words", () => {
    expect(form.sentence.en).toMatch(/^[A-Z].*\.$/);
    expect(form.sentence.en.split(/(?<=[.!?])\s+/).length).toBeLessThanOrEqual(3);
    expect(form.sentence.en.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it("has a source with an https address and a date in the past", () => {
    expect(form.source.url).toMatch(/^https:/);
    expect(form.source.date <= new Date().toISOString().slice(0, 10)).toBe(true);
  });
});

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import { ContentVersionSchema, RecordsSchema } from "../../../data/content/schema/dataset.ts";

describe("the bundle", () => {
  it("is valid, record by record", () => {
    expect(v.safeParse(RecordsSchema, bundledRecords).issues).toBeUndefined();
    expect(v.is(ContentVersionSchema, bundledContentVersion)).toBe(true);
  });

  it("has as many records as its content version says", () => {
    const { statements, organizations, forms, lookAlikes } = bundledRecords;
    expect(bundledContentVersion.counts).toEqual({
      statements: statements.length,
      organizations: organizations.length,
      forms: forms.length,
      lookAlikes: lookAlikes.length,
    });
  });

  it("has the date of its newest source", () => {
    const dates = JSON.stringify(bundledRecords).matchAll(/"date":"([^"]+)"/g);
    expect(bundledContentVersion.date).toBe(
      [...dates]
        .map(([, date]) => date)
        .sort()
        .at(-1),
    );
  });
});

import { createHash } from "node:crypto";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.ts";
import { ContentVersionSchema, RecordsSchema } from "../../../data/content/schema/dataset.ts";

describe("the bundle", () => {
  it("is valid, record by record", () => {
    expect(v.safeParse(RecordsSchema, bundledRecords).issues).toBeUndefined();
    expect(v.is(ContentVersionSchema, bundledContentVersion)).toBe(true);
  });

  it("has as many records as its edition says", () => {
    const { statements, organizations, forms } = bundledRecords;
    expect(bundledContentVersion.counts).toEqual({
      statements: statements.length,
      organizations: organizations.length,
      forms: forms.length,
    });
  });

  it("has a new edition whenever a record changed", () => {
    const hash = createHash("sha256").update(JSON.stringify(bundledRecords)).digest("hex").slice(0, 16);
    // Changed a record? Raise `version` and `date` in data/edition.ts, then write the new pair here.
    expect([bundledContentVersion.version, hash]).toEqual([2, "ca66f9b3a7756dba"]);
  });
});

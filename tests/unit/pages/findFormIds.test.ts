import { expect, it } from "vitest";
// Compiling the matcher takes seconds: not within a test.
import "../../../data/matching/findMentions.ts";
import { findFormIds } from "../../../entrypoints/pages/findFormIds.ts";

it.each([
  ["spasmodic torticollis", ["cervical-dystonia"]],
  ["Schreibkrampf und Lidkrampf", ["writers-cramp", "blepharospasm"]],
  ["cervical and laryngeal dystonia", ["cervical-dystonia", "laryngeal-dystonia"]],
  ["muscular dystrophy", []],
] as const)("finds the forms that a text names: %s", async (text, forms) => {
  expect(await findFormIds(text)).toEqual(forms);
});

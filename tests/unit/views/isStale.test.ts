import { expect, it } from "vitest";
import { isStale } from "../../../data/views/isStale.ts";

it.each([
  ["2020-05-01", "2026-11-23", true],
  ["2024-11-22", "2026-11-23", true],
  ["2024-11-23", "2026-11-23", false],
  ["2026-11-22", "2026-11-23", false],
  ["2026-02-27", "2028-02-29", true],
  ["2026-03-01", "2028-02-29", false],
])("a source dated %s is stale on %s: %s", (day, today, stale) => {
  expect(isStale(day, today)).toBe(stale);
});

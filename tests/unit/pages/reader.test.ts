import { expect, it } from "vitest";
import { localDay } from "../../../entrypoints/pages/localDay.ts";
import { readerRegion } from "../../../entrypoints/pages/readerRegion.ts";

it.each([
  [["en-GB"], "GB"],
  [["en", "en-GB", "en-US"], "GB"],
  [["de"], "DE"],
  [["zh-Hant"], "TW"],
  [[], undefined],
])("a reader of %j is in %s", (languages, region) => {
  expect(readerRegion(languages)).toBe(region);
});

it("writes the day of the reader's own calendar", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 10, 23, 0, 0))).toBe("2026-11-23");
});

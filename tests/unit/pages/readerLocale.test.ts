import { expect, it } from "vitest";
import { localDate, readerRegion } from "../../../entrypoints/pages/readerLocale.ts";

it.each([
  [["en-GB"], "GB"],
  [["en", "en-GB", "en-US"], "GB"],
  [["de"], "DE"],
  [["zh-Hant"], "TW"],
  [[], undefined],
])("a reader of %j is in %s", (languages, region) => {
  expect(readerRegion(languages)).toBe(region);
});

it("returns the date in the reader's time zone", () => {
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDate(new Date(2026, 10, 23, 0, 0))).toBe("2026-11-23");
});

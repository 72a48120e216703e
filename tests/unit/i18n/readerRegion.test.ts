import { expect, it } from "vitest";
import { readerRegion } from "../../../data/i18n/readerRegion.ts";

it.each([
  [["en-GB"], "GB"],
  [["en", "en-GB", "en-US"], "GB"],
  [["de"], "DE"],
  [["zh-Hant"], "TW"],
  [[], undefined],
])("a reader of %j is in %s", (languages, region) => {
  expect(readerRegion(languages)).toBe(region);
});

import { expect, it } from "vitest";
import { localDate } from "../../../data/i18n/localDate.ts";

it("returns the date in the reader's time zone", () => {
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDate(new Date(2026, 10, 23, 0, 0))).toBe("2026-11-23");
});

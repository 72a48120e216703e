import { describe, expect, it } from "vitest";
import { parseOptions, partNames } from "../../bench/parseOptions.ts";

describe("parseOptions of the bench", () => {
  it("chooses all parts without --only", () => {
    expect(parseOptions([], "/").parts).toEqual(partNames);
  });

  it.each([
    [["--only", "storm", "--only", "load"], { parts: ["storm", "load"] }],
    [["--only", "synthetic"], { parts: ["large", "dense", "live"] }],
    [["--against", "other"], { against: expect.stringMatching(/folder.other$/) }],
    [["--minutes", "30"], { minutes: 30 }],
    [["a.html", "--n", "3"], { loads: 3, paths: [expect.stringMatching(/folder.a\.html$/)] }],
  ])("reads %j", (args, options) => {
    expect(parseOptions(args, "/folder")).toMatchObject(options);
  });

  it.each([
    [["--only", "storms"], /no part "storms".*storm/],
    [["--minutes", "0"], /--minutes must be a whole number of at least 1, not "0"/],
    [["--fast"], /Usage: npm run bench/],
  ])("reports the correct usage for %j", (args, error) => {
    expect(() => parseOptions(args, "/")).toThrow(error);
  });
});

import { describe, expect, it } from "vitest";
import { parseOptions } from "../../start/parseOptions.ts";

const folder = import.meta.dirname;

describe("parseOptions", () => {
  it.each([
    [[], { url: undefined, browser: undefined, headless: false, output: undefined }],
    [["https://example.org/"], { url: "https://example.org/" }],
    [["parseOptions.test.ts"], { url: expect.stringMatching(/^file:.*parseOptions\.test\.ts$/) }],
    [["--browser", "firefox"], { browser: "firefox" }],
    [["--headless", "--output", "shots"], { headless: true, output: expect.stringMatching(/shots$/) }],
  ])("reads %j", (args, options) => {
    expect(parseOptions(args, folder)).toMatchObject(options);
  });

  it.each([
    [["a.html", "b.html"], /One page at a time/],
    [["--browser", "netscape"], /no browser "netscape".*chrome/],
    [["nowhere.html"], /neither a file that exists nor/],
    [["--fast"], /npm start/],
  ])("reports the correct usage for %j", (args, error) => {
    expect(() => parseOptions(args, folder)).toThrow(error);
  });
});

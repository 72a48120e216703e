import { describe, expect, it } from "vitest";
import { findBrowser, matchOffsets } from "../../tools/findBrowser.ts";

describe("matchOffsets", () => {
  it.each([
    ["linux", "chromium", { PATH: "/opt/bin" }, "/opt/bin/chromium"],
    ["linux", "firefox", { PATH: "/opt/bin" }, "/usr/bin/firefox-esr"],
    [
      "darwin",
      "edge",
      { HOME: "/Users/a" },
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    [
      "win32",
      "chrome",
      { PROGRAMFILES: "C:\\Programs" },
      "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
    ],
  ] as const)("on %s looks for %s where it is", (platform, kind, environment, place) => {
    expect(matchOffsets(kind, platform, environment)).toContain(place);
  });
});

describe("findBrowser", () => {
  it("takes the program that the environment names", () => {
    expect(findBrowser("firefox", "linux", { LENS_FIREFOX: process.execPath })).toBe(process.execPath);
  });

  it("says which variable names no program", () => {
    expect(() => findBrowser("chrome", "linux", { LENS_CHROME: "/nowhere" })).toThrow(/LENS_CHROME/);
  });

  it("finds nothing where nothing is", () => {
    expect(findBrowser("edge", "darwin", {})).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { candidatePaths, findBrowser } from "../../tools/findBrowser.ts";

describe("candidatePaths", () => {
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
  ] as const)("on %s includes the path of an installed %s", (platform, kind, environment, path) => {
    expect(candidatePaths(kind, platform, environment)).toContain(path);
  });
});

describe("findBrowser", () => {
  it("returns the path in the environment variable", () => {
    expect(findBrowser("firefox", "linux", { LENS_FIREFOX: process.execPath })).toBe(process.execPath);
  });

  it("names the environment variable when its path is not executable", () => {
    expect(() => findBrowser("chrome", "linux", { LENS_CHROME: "/nowhere" })).toThrow(/LENS_CHROME/);
  });

  it("returns undefined when no browser is installed", () => {
    expect(findBrowser("edge", "darwin", {})).toBeUndefined();
  });
});

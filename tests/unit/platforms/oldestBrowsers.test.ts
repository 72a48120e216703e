import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTargets, oldestBrowsers } from "../../../data/build/oldestBrowsers.ts";
import config from "../../../wxt.config.ts";
import { type BrowserName, entryOf, supportedSince } from "./compatData.ts";
import { requiredFeatures } from "./requiredFeatures.ts";

const browsers = Object.keys(oldestBrowsers) as (keyof typeof oldestBrowsers)[];

/** Returns the release of a browser since which it has each required feature. */
const releasesFor = (browser: BrowserName) =>
  requiredFeatures
    .filter((feature) => feature.browsers?.includes(browser) ?? true)
    .map(({ path, name, use }) => ({ name, since: supportedSince(entryOf(path)?.__compat, browser, use) }));

describe.each(browsers)("the oldest %s", (browser) => {
  const oldest = Number(oldestBrowsers[browser]);

  it("has all that the scripts need, and no older one has", () => {
    const releases = releasesFor(browser);
    expect(releases.filter(({ since }) => since > oldest)).toEqual([]);
    expect(Math.max(...releases.map(({ since }) => since))).toBe(oldest);
  });
});

it("has the same for Safari on iPhones and iPads", () => {
  expect(Math.max(...releasesFor("safari_ios").map(({ since }) => since))).toBe(
    Number(oldestBrowsers.safari),
  );
});

it("reads what notes say about a property", () => {
  const highlight = entryOf("css.selectors.highlight")?.__compat;
  expect(supportedSince(highlight, "firefox", "text-decoration")).toBe(146);
  expect(supportedSince(highlight, "firefox")).toBe(140);
  expect(supportedSince(undefined, "firefox")).toBe(Number.POSITIVE_INFINITY);
});

it("compiles scripts and styles for the oldest browsers", async () => {
  const { build } = (await config.vite?.({} as never)) ?? {};
  expect(build?.target).toBe(buildTargets);
  expect(build?.cssTarget).toBeUndefined();
  // Firefox has the same engine on Android.
  expect(oldestBrowsers.firefox_android).toBe(oldestBrowsers.firefox);
});

it("is named by the instructions for Safari", () => {
  const instructions = readFileSync(join(import.meta.dirname, "../../../docs/safari.md"), "utf8");
  expect(instructions).toContain(`The minimum version is Safari ${oldestBrowsers.safari} `);
});

describe("the table in the README", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const [, table = ""] = /\| browser \| from version .*\n\|[ |-]*\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const rows = new Map(
    table.split("\n").map((row) => {
      const [, browser = "", version = "", reason = ""] = row.split("|").map((cell) => cell.trim());
      return [browser, { version, reason }];
    }),
  );
  const names = {
    chrome: "Chrome, Chromium",
    edge: "Edge",
    firefox: "Firefox",
    firefox_android: "Firefox for Android",
    safari: "Safari",
  } satisfies Record<keyof typeof oldestBrowsers, string>;

  it.each(browsers)("has the version of %s and a feature that decides it", (browser) => {
    const { version, reason } = rows.get(names[browser]) ?? {};
    expect(version).toBe(String(Number(oldestBrowsers[browser])));
    const deciding = releasesFor(browser).filter(({ since }) => since === Number(oldestBrowsers[browser]));
    expect(deciding.map(({ name }) => name)).toContain(reason);
  });
});

import { describe, expect, it } from "vitest";
import { MAX_SITES, UNTIL_RESUMED } from "../../../data/settings/bounds.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { hostOf, readHost } from "../../../data/settings/hosts.ts";
import { FullListError, siteState, switchSite } from "../../../data/settings/sites.ts";
import { validSettings } from "../../../data/settings/validSettings.ts";

const HOUR = 3_600_000;
const everywhere = { ...defaultSettings.sites, off: ["example.org"] };
const chosen = { ...defaultSettings.sites, mode: "chosen" as const, chosen: ["example.org"] };

describe("siteState", () => {
  it.each([
    ["another site", everywhere, "example.net", "example.net", "on"],
    ["a site that is off", everywhere, "example.org", "example.org", "off"],
    ["a subdomain of a site that is off", everywhere, "www.example.org", "www.example.org", "off"],
    [
      "a site whose name ends with that of a site that is off",
      everywhere,
      "myexample.org",
      "myexample.org",
      "on",
    ],
    ["a frame of another site on a site that is off", everywhere, "example.org", "frames.example", "off"],
    ["a frame of a site that is off, on another site", everywhere, "example.net", "example.org", "off"],
    ["a file", everywhere, "", "", "on"],
    ["a chosen site", chosen, "www.example.org", "www.example.org", "on"],
    ["a frame of another site on a chosen site", chosen, "example.org", "frames.example", "on"],
    ["a site that is not chosen", chosen, "example.net", "example.net", "off"],
    ["a frame of a chosen site on another site", chosen, "example.net", "example.org", "off"],
    ["a file, when sites are chosen", chosen, "", "", "off"],
  ])("%s", (_, sites, top, own, state) => {
    expect(siteState(sites, { top, own }, 0, false)).toBe(state);
  });

  it.each([
    [HOUR - 1, "example.net", "paused"],
    [HOUR, "example.net", "on"],
    [0, "example.org", "off"],
  ])("at %i, with a pause of an hour, %s is %s", (now, host, state) => {
    expect(siteState({ ...everywhere, pausedUntil: HOUR }, { top: host, own: host }, now, false)).toBe(state);
  });
});

it.each([
  ["on", everywhere, "example.net", "paused"],
  ["off", everywhere, "example.org", "off"],
] as const)("a paused tab with a site that is %s", (_, sites, host, state) => {
  expect(siteState(sites, { top: host, own: host }, 0, true)).toBe(state);
});

it("a pause that lasts until the reader resumes is never over", () => {
  const sites = validSettings({
    ...defaultSettings,
    sites: { ...everywhere, pausedUntil: UNTIL_RESUMED },
  }).sites;
  expect(siteState(sites, { top: "example.net", own: "" }, Date.now() + 1000 * HOUR, false)).toBe("paused");
});

describe("switchSite", () => {
  it.each([
    ["off", everywhere, "example.net", false, { off: ["example.org", "example.net"] }],
    ["on", everywhere, "www.example.org", true, { off: [] }],
    ["off twice", everywhere, "www.example.org", false, { off: ["example.org"] }],
    ["on among chosen sites", chosen, "example.net", true, { chosen: ["example.org", "example.net"] }],
    ["off among chosen sites", chosen, "example.org", false, { chosen: [] }],
  ])("%s", (_, sites, host, on, lists) => {
    expect(switchSite({ ...defaultSettings, sites }, host, on).sites).toEqual({ ...sites, ...lists });
  });
});

describe("www and the bare host", () => {
  const offOnly = (...off: string[]) => ({ ...defaultSettings.sites, off });
  const stateOf = (sites: typeof everywhere, host: string) =>
    siteState(sites, { top: host, own: host }, 0, false);

  it.each([
    ["example.org", "www.example.org", "off"],
    ["www.example.org", "example.org", "off"],
    // The bare host of an office may be that of a whole country.
    ["www.example.org", "other.example.org", "on"],
    ["www.example.org", "wwwexample.org", "on"],
    ["www", "", "on"],
    ["www.", "", "on"],
  ])("with %s off, %s is %s", (listed, host, state) => {
    expect(stateOf(offOnly(listed), host)).toBe(state);
  });

  it("are chosen, and switched on and off, together", () => {
    const chosenWww = { ...chosen, chosen: ["www.example.org"] };
    expect(stateOf(chosenWww, "example.org")).toBe("on");
    const settings = { ...defaultSettings, sites: offOnly("www.example.org", "example.net") };
    expect(switchSite(settings, "example.org", true).sites.off).toEqual(["example.net"]);
    expect(switchSite(settings, "example.org", false)).toBe(settings);
  });
});

it("a full list takes no further site, and says so", () => {
  const off = Array.from({ length: MAX_SITES }, (_, index) => `site${index}.example`);
  const settings = { ...defaultSettings, sites: { ...defaultSettings.sites, off } };
  expect(() => switchSite(settings, "one.more.example", false)).toThrow(FullListError);
  expect(switchSite(settings, "site0.example", true).sites.off).toHaveLength(MAX_SITES - 1);
});

describe("readHost", () => {
  it.each([
    ["example.org", "example.org"],
    [" WWW.Example.org ", "www.example.org"],
    ["https://example.org:8080/a?b#c", "example.org"],
    ["example.org/path", "example.org"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["localhost", "localhost"],
    ["", undefined],
    ["not a site", undefined],
    ["file:///home", undefined],
    ["[::1]", undefined],
    ["a..b", undefined],
    ["@", undefined],
  ])("reads %j as %s", (text, host) => {
    expect(readHost(text)).toBe(host);
  });
});

describe("a site that is off stays off in another form", () => {
  it.each([
    "https://example.org./",
    "https://example.org../",
    "https://www.example.org.:8443/",
    "https://EXAMPLE.org/",
    "https://user@example.org/",
    "https://ｅxample.org/",
    "https://ex%61mple.org/",
  ])("%s", (address) => {
    const host = hostOf(address);
    expect(siteState(everywhere, { top: host, own: host }, 0, false)).toBe("off");
  });

  it.each(["example.org.", "Example.ORG", "ｅxample.org"])("stored as %s", (stored) => {
    const { sites } = validSettings({ ...defaultSettings, sites: { ...everywhere, off: [stored] } });
    expect(sites.off).toEqual(["example.org"]);
  });

  it("with an internationalized name", () => {
    const { sites } = validSettings({
      ...defaultSettings,
      sites: { ...everywhere, off: ["bücher.example"] },
    });
    expect(siteState(sites, { top: hostOf("https://bücher.example./"), own: "" }, 0, false)).toBe("off");
  });
});

import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { contentScriptsFor } from "../../../entrypoints/background/sites/contentScripts.ts";

const pages = ["http://*/*", "https://*/*", "file:///*"];

/** Returns where each script runs. */
function scriptsFor(sites: Partial<Settings["sites"]>, dependsOnTab = false) {
  const scripts = contentScriptsFor(
    { ...defaultSettings.sites, ...sites },
    { pages, dependsOnTab, now: 1000 },
  );
  return Object.fromEntries(
    scripts.map(({ id, matches, excludeMatches, allFrames }) => [id, { matches, excludeMatches, allFrames }]),
  );
}

/** Returns the scripts that run also in documents without an address of their own. */
function scriptsInBlankDocuments(sites: Partial<Settings["sites"]>): string[] {
  const scripts = contentScriptsFor(
    { ...defaultSettings.sites, ...sites },
    { pages, dependsOnTab: false, now: 1000 },
  );
  return scripts.filter((script) => "matchOriginAsFallback" in script).map(({ id }) => id);
}

const everywhere = { matches: pages, allFrames: true };
const noChoice = { detector: everywhere, blankPages: { matches: pages } };
const many = (count: number) => Array.from({ length: count }, (_, index) => `site${index}.example`);

describe("the browser runs", () => {
  it("the detector in all frames, as long as no choice was made, and in pages without an address", () => {
    expect(scriptsFor({})).toEqual(noChoice);
    expect(scriptsFor({ chosen: ["example.org"] })).toEqual(noChoice);
  });

  it.each<[string, Partial<Settings["sites"]>, string]>([
    ["no choice was made", {}, "blankPages"],
    ["a site is off", { off: ["example.org"] }, "detector"],
    ["a site is chosen", { mode: "chosen", chosen: ["example.org"] }, "detector"],
    ["the Lens is paused", { pausedUntil: 1001 }, "gate"],
  ])("one script in pages without an address when %s", (_, sites, id) => {
    expect(scriptsInBlankDocuments(sites)).toEqual([id]);
  });

  it("no detector on a site that is off, whatever ends its host, and no detector in frames that were not asked for", () => {
    expect(scriptsFor({ off: ["example.org"] })).toEqual({
      frameGate: everywhere,
      detector: { matches: pages, excludeMatches: ["*://*.example.org/*", "*://*.example.org./*"] },
    });
  });

  it("no detector on the bare host of a site with www that is off", () => {
    expect(scriptsFor({ off: ["www.example.org"] }).detector?.excludeMatches).toEqual([
      "*://*.www.example.org/*",
      "*://*.www.example.org./*",
      "*://example.org/*",
      "*://example.org./*",
    ]);
  });

  it("the detector on chosen sites only", () => {
    expect(scriptsFor({ mode: "chosen", chosen: ["example.org"] })).toEqual({
      frameGate: everywhere,
      detector: { matches: ["*://*.example.org/*", "*://*.example.org./*"] },
    });
    expect(scriptsFor({ mode: "chosen" })).toEqual({ frameGate: everywhere });
  });

  it("the file of the detector, not a gate, in pages without an address", () => {
    const circumstances = { pages, dependsOnTab: false, now: 1000 };
    const files = contentScriptsFor(defaultSettings.sites, circumstances).map(({ js }) => js);
    expect(files).toEqual([["detector.js"], ["detector.js"]]);
  });

  it.each<[string, Partial<Settings["sites"]>, boolean]>([
    ["during a pause", { pausedUntil: 1001 }, false],
    ["after choices in private windows or while a tab is paused", {}, true],
    ["for very many sites that are off", { off: many(501) }, false],
    ["for very many chosen sites", { mode: "chosen", chosen: many(501) }, false],
  ])("no detector that the background has not allowed: %s", (_, sites, dependsOnTab) => {
    expect(scriptsFor(sites, dependsOnTab)).toEqual({ gate: everywhere });
  });

  it("the detector again after a pause", () => {
    expect(scriptsFor({ pausedUntil: 1000 })).toEqual(noChoice);
  });
});

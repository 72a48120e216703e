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

const everywhere = { matches: pages, allFrames: true };
const many = (count: number) => Array.from({ length: count }, (_, index) => `site${index}.example`);

describe("the browser runs", () => {
  it("the detector in all frames, and nothing else, as long as no choice was made", () => {
    expect(scriptsFor({})).toEqual({ detector: everywhere });
    expect(scriptsFor({ chosen: ["example.org"] })).toEqual({ detector: everywhere });
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

  it.each<[string, Partial<Settings["sites"]>, boolean]>([
    ["during a pause", { pausedUntil: 1001 }, false],
    ["after choices in private windows or while a tab is paused", {}, true],
    ["for very many sites that are off", { off: many(501) }, false],
    ["for very many chosen sites", { mode: "chosen", chosen: many(501) }, false],
  ])("no detector that the background has not allowed: %s", (_, sites, dependsOnTab) => {
    expect(scriptsFor(sites, dependsOnTab)).toEqual({ gate: everywhere });
  });

  it("the detector again after a pause", () => {
    expect(scriptsFor({ pausedUntil: 1000 })).toEqual({ detector: everywhere });
  });
});

import type { Scripting } from "webextension-polyfill";
import { bareHost } from "../../../data/settings/hosts.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";

/** Above this number of sites, browsers would compare each page with too many patterns: the background looks instead. */
const MAX_SITES_IN_PATTERNS = 500;

/** Has a script run also in documents with about:blank, srcdoc, blob: and data: that a page of these addresses created. */
const orOrigin = { matchOriginAsFallback: true } as const;

/** What decides which scripts run in which pages, besides the settings of sites. */
interface Circumstances {
  /** The patterns of all pages that the extension may access. */
  readonly pages: readonly string[];
  /** Whether other choices apply in some tabs. The browser has the same scripts for all tabs. */
  readonly dependsOnTab: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Returns the scripts for the browser to inject into pages that load, so that nothing reads a page on which the Lens is
 * off:
 * - As long as it is on everywhere, the detector in all frames with an address, and in pages without one, such as a window
 *   that another page has opened and filled. `BlankFrames` requests it for other frames, such as about:blank. Both scripts
 *   match pages with an address: Chromium runs a file only once, and in other browsers the second run finds the detector.
 * - When sites are off, or only chosen ones are on, the detector in the pages whose address is on. A frame may be in a page
 *   of another site, so in frames a gate asks the background first.
 * - When the address alone does not decide, the gate in all frames and pages: during a pause, also of one tab, after choices
 *   in private windows, and for very many sites.
 */
export function contentScriptsFor(
  sites: Settings["sites"],
  { pages, dependsOnTab, now }: Circumstances,
): Scripting.RegisteredContentScript[] {
  const isChosenOnly = sites.mode === "chosen";
  const listed = isChosenOnly ? sites.chosen : sites.off;
  if (dependsOnTab || sites.pausedUntil > now || listed.length > MAX_SITES_IN_PATTERNS)
    return [script("gate", { matches: [...pages], allFrames: true, ...orOrigin })];
  if (!isChosenOnly && listed.length === 0)
    return [
      script("detector", { matches: [...pages], allFrames: true }),
      { ...script("detector", { matches: [...pages], ...orOrigin }), id: "blankPages" },
    ];
  const gate = script("frameGate", { matches: [...pages], allFrames: true });
  const patterns = listed.flatMap(sitePatterns);
  if (!isChosenOnly)
    return [gate, script("detector", { matches: [...pages], excludeMatches: patterns, ...orOrigin })];
  return patterns.length > 0 ? [gate, script("detector", { matches: patterns, ...orOrigin })] : [gate];
}

/**
 * Returns the patterns of a site with its subdomains, and with the bare host of one with "www.": those of `siteState`.
 * Firefox takes "example.org." for another site.
 */
function sitePatterns(host: string): string[] {
  const bare = bareHost(host);
  return [`*.${host}`, ...(bare ? [bare] : [])].flatMap((each) => [`*://${each}/*`, `*://${each}./*`]);
}

interface Where extends Pick<Scripting.RegisteredContentScript, "matches" | "excludeMatches" | "allFrames"> {
  /** Missing in the polyfill's types. */
  readonly matchOriginAsFallback?: true;
}

function script(id: string, where: Where): Scripting.RegisteredContentScript {
  return { id, js: [`${id}.js`], runAt: "document_idle", persistAcrossSessions: true, ...where };
}

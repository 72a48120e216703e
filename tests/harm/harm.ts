import { parseArgs } from "node:util";
import { collectPages } from "../bench/pages/collectPages.ts";
import type { Page } from "../bench/pages/Page.ts";
import { servePages } from "../bench/pages/servePages.ts";
import { progress } from "../bench/progress.ts";
import { emptyExtension } from "../tools/emptyExtension.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import type { PageState } from "../tools/pageState.ts";
import { pause } from "../tools/pause.ts";
import { countHighlights, stateAfterUse } from "../tools/stateAfterUse.ts";

/**
 * Compares each page, with planted mentions, between a browser with the Lens and one without: `npm run harm -- PAGES…
 * [--browser firefox]`, also after it was used and after all mentions were stepped through. Prints each difference that a page could observe, each logged error of the Lens, and a summary.
 * The exit code is 1 after a difference or error.
 */
const usage = "npm run harm -- PAGES… [--browser chromium|firefox]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: "string" } },
});
const kind = values.browser ?? "chromium";
if (kind !== "chromium" && kind !== "firefox") {
  console.error(`There is no browser "${kind}". Usage: ${usage}`);
  process.exit(2);
}

/** Maximum number of elements per page whose styles are compared; the boxes of all elements are compared. */
const MAX_STYLED = 60;

/**
 * Longer than the Lens needs for any of the pages, except those that change without end: with planted mentions, and for
 * pages that may have none.
 */
const MAX_HIGHLIGHTING_MS = { planted: 6000, own: 1500 };

/**
 * Prevents navigation by links, since the browser's error pages differ each time, and waits for all animations of the
 * page that end within 5 s.
 */
function freeze(page: LensPage): Promise<void> {
  return page.evaluate(async () => {
    document.documentElement.addEventListener("click", (event) => event.preventDefault());
    const finite = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 5000);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}

/** Resolves to the number of highlights as soon as it no longer changes. */
async function countFinalHighlights(page: LensPage, maxMs: number): Promise<number> {
  let before = 0;
  for (let waited = 0; waited < maxMs; waited += 300) {
    const now = await countHighlights(page);
    if (now > 0 && now === before) return now;
    before = now;
    await pause(page, 300);
  }
  return before;
}

/** Stepping through more mentions than this takes too long, and shows nothing new. */
const MAX_STEPS = 40;

/** Steps through the mentions of the page in the Lens, one time more than there are, and closes the last card. */
async function stepThrough(page: LensPage): Promise<void> {
  const count = await countHighlights(page);
  for (let at = 0; at <= Math.min(count, MAX_STEPS); at++) {
    await inIsolatedWorld(lens, page, () => globalThis.dystoniaLens?.frameMethods?.step?.(1, "current"));
    await pause(page, 50);
  }
  await pause(page, 300);
  await inIsolatedWorld(lens, page, () => globalThis.dystoniaLens?.frameMethods?.closeCard?.());
}

/** The server's CSP blocks all resources of the pages; the times of the resulting events are random. */
const CSP_EVENTS = /securitypolicyviolation \w* (?:true|false);/g;

/** Returns one line for each part of the state that differs, with the text around the first difference. */
function differences(without: PageState, withLens: PageState): string[] {
  return (Object.keys(without) as (keyof PageState)[]).flatMap((key) => {
    const [one, other] = [without[key], withLens[key]].map((value) =>
      JSON.stringify(value).replace(CSP_EVENTS, ""),
    );
    if (one === other || !one || !other) return [];
    const at = [...one].findIndex((character, i) => character !== other[i]);
    return `${key}: ${one.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(Math.max(0, at - 60), at + 60)}`;
  });
}

const pages = await collectPages(positionals);
const server = await servePages(pages);
const executable = await ensureBrowser(kind);
const empty = await emptyExtension(kind);
const baseline = await launchLens({ kind, executable, extension: empty.folder });
const lens = await launchLens({ kind, executable, extension: await extensionFolder(kind) });
let differing = 0;
const highlights = new Map<Page, number>();

/** Resolves to the differences of the page between the two browsers. */
async function compare(page: Page, url: string): Promise<string[]> {
  const without = await stateAfterUse(baseline, url, freeze, MAX_STYLED);
  let count = 0;
  const withLens = await stateAfterUse(
    lens,
    url,
    async (tab) => {
      await freeze(tab);
      const hasPlanted = server.planted(page) > 0;
      count = await countFinalHighlights(tab, MAX_HIGHLIGHTING_MS[hasPlanted ? "planted" : "own"]);
    },
    MAX_STYLED,
    stepThrough,
  );
  highlights.set(page, count);
  return (["before", "after", "stepped"] as const).flatMap((stage) =>
    differences(without[stage], withLens[stage]).map((difference) => `${stage}: ${difference}`),
  );
}

try {
  const reportProgress = progress("harm", pages.length);
  for (const page of pages) {
    const url = server.address(page, "harm", true);
    try {
      let found = await compare(page, url);
      // Timing may differ between the browsers: only a difference in all three attempts is caused by the Lens.
      for (let retry = 0; found.length > 0 && retry < 2; retry++) found = await compare(page, url);
      if (found.length > 0) differing += 1;
      for (const each of found) console.log(`${page.name}: ${each}`);
    } catch (error) {
      differing += 1;
      console.log(`${page.name}: ${error}`);
    }
    reportProgress(page.name);
  }
  const errors = await lens.extensionStorage(() =>
    chrome.storage.local.get("errors").then(({ errors }) => JSON.stringify(errors ?? [])),
  );
  const counts = [...highlights.values()];
  if (errors !== "[]") console.log(`Logged errors of the Lens: ${errors}`);
  console.log(
    `${pages.length} pages in ${lens.version}: ${differing} with a difference, ${counts.reduce((sum, count) => sum + count, 0)} highlights on ${counts.filter((count) => count > 0).length} pages, errors: ${errors === "[]" ? "none" : "some"}`,
  );
  process.exitCode = differing > 0 || errors !== "[]" ? 1 : 0;
} finally {
  await Promise.all([baseline.close(), lens.close()]);
  await Promise.all([server.close(), empty.remove()]);
}

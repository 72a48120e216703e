import { parseArgs } from "node:util";
import { collectPages } from "../bench/pages/collectPages.ts";
import type { Page } from "../bench/pages/Page.ts";
import { servePages } from "../bench/pages/servePages.ts";
import { progress } from "../bench/progress.ts";
import { emptyExtension } from "../tools/emptyExtension.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import type { PageState } from "../tools/pageState.ts";
import { pause } from "../tools/pause.ts";
import { countHighlights, stateAfterUse } from "../tools/stateAfterUse.ts";

/**
 * Each page with mentions planted into it, in a browser with the Lens and in one without: `npm run harm -- PAGES…
 * [--browser firefox]`. Prints every difference that a page could notice, every error that the Lens kept, and the sums;
 * ends with 1 when there was one.
 */
const usage = "npm run harm -- PAGES… [--browser chromium|firefox]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: "string" } },
});
const kind = values.browser ?? "chromium";
if (kind !== "chromium" && kind !== "firefox") {
  console.error(`There is no browser "${kind}". Write: ${usage}`);
  process.exit(2);
}

/** So many elements of a page have their styles compared; all have their boxes compared. */
const STYLED = 60;

/** Longer than the Lens takes for any of the pages that are not endless. */
const PATIENCE_MS = 6000;

/**
 * A press on a link leads nowhere: the browser's own page of errors is another one each time. What the page fades or
 * moves in by itself has come in, as far as it ends at all.
 */
function stay(page: LensPage): Promise<void> {
  return page.evaluate(async () => {
    document.documentElement.addEventListener("click", (event) => event.preventDefault());
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 5000);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** How many marks there are once there are no more to come. */
async function waitForScan(page: LensPage): Promise<number> {
  let before = 0;
  for (let waited = 0; waited < PATIENCE_MS; waited += 300) {
    const now = await countHighlights(page);
    if (now > 0 && now === before) return now;
    before = now;
    await pause(page, 300);
  }
  return before;
}

/** The bench's server forbids the pages what they would load: when they hear of that is chance. */
const FORBIDDEN = /securitypolicyviolation \w* (?:true|false);/g;

/** What differs, as short lines. */
function differences(alone: PageState, marked: PageState): string[] {
  return (Object.keys(alone) as (keyof PageState)[]).flatMap((key) => {
    const [one, other] = [alone[key], marked[key]].map((value) =>
      JSON.stringify(value).replace(FORBIDDEN, ""),
    );
    if (one === other || !one || !other) return [];
    const at = [...one].findIndex((sign, i) => sign !== other[i]);
    return `${key}: ${one.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(Math.max(0, at - 60), at + 60)}`;
  });
}

const pages = await collectPages(positionals);
const server = await servePages(pages);
const executable = await ensureBrowser(kind);
const empty = await emptyExtension(kind);
const bare = await launchLens({ kind, executable, extension: empty.folder });
const lens = await launchLens({ kind, executable, extension: await extensionFolder(kind) });
let differing = 0;
const marks = new Map<Page, number>();

async function compare(page: Page, url: string): Promise<string[]> {
  const alone = await stateAfterUse(bare, url, stay, STYLED);
  let count = 0;
  const used = await stateAfterUse(
    lens,
    url,
    async (shown) => {
      await stay(shown);
      if (server.planted(page) > 0) count = await waitForScan(shown);
    },
    STYLED,
  );
  marks.set(page, count);
  return [...differences(alone.before, used.before), ...differences(alone.after, used.after)];
}

try {
  const reportProgress = progress("harm", pages.length);
  for (const page of pages) {
    const url = server.address(page, "harm", true);
    try {
      let found = await compare(page, url);
      // A page may scroll, or a driver's event come, a moment later in either browser: a fault of the Lens is there again.
      for (let again = 0; found.length > 0 && again < 2; again++) found = await compare(page, url);
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
  const counts = [...marks.values()];
  if (errors !== "[]") console.log(`Errors that the Lens kept: ${errors}`);
  console.log(
    `${pages.length} pages in ${lens.version}: ${differing} with a difference, ${counts.reduce((sum, count) => sum + count, 0)} marks on ${counts.filter((count) => count > 0).length} pages, errors: ${errors === "[]" ? "none" : "some"}`,
  );
  process.exitCode = differing > 0 || errors !== "[]" ? 1 : 0;
} finally {
  await Promise.all([bare.close(), lens.close()]);
  await Promise.all([server.close(), empty.remove()]);
}

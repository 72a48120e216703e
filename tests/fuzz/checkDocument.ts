import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { waitFor } from "../tools/waitFor.ts";
import { loadUntilSettled } from "./loadDocument.ts";
import type { FuzzState } from "./mutateDocument.ts";
import type { FuzzBrowser } from "./openFuzzBrowser.ts";
import { type Reading, readRanges } from "./readRanges.ts";

const SETTLE_TIMEOUT_MS = 60_000;
const READ_INTERVAL_MS = 150;
/**
 * Highlights count as final after this many equal readings: rapid changes are collected for up to three seconds, the
 * next scan waits three times as long as the one before has taken, and all highlights are shown 1.5 s after the last change.
 */
const EQUAL_READINGS = 40;
/** A difference that disappears within this many repetitions is only caused by a slow machine. */
const MAX_REPETITIONS = 4;
/** Far from the view, so many more highlights may be registered than after a new scan: the most of one block. */
const MAX_MORE_HIGHLIGHTS = 400;
/** DOM nodes that an emptied document, the automation and the extension may retain in addition to those before. */
const MAX_RETAINED_NODES = 500;

/**
 * Resolves to the failures of the Lens on the document at this address: errors, changes of the page, mentions and
 * highlights that differ from those of a new scan, and leaked nodes. Rejects if the document does not settle.
 */
export async function checkDocument(
  { page, client, extension }: FuzzBrowser,
  url: string,
): Promise<string[]> {
  const failures: string[] = [];
  const onError = (error: unknown) => failures.push(`uncaught error in the page: ${error}`);
  page.on("pageerror", onError);
  const countNodes = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Memory.getDOMCounters")).nodes;
  };
  const before = await countNodes();
  try {
    await loadUntilSettled(page, url, SETTLE_TIMEOUT_MS);
    const readState = () => page.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz);
    let updated: Reading | undefined = await readWhenFinal(extension, url);
    await restartLens(extension, url);
    let found = differences(updated, await readWhenFinal(extension, url));
    for (let i = 0; i < MAX_REPETITIONS && found.length > 0; i++) {
      await pause(1000);
      found = differences(updated, await readWhenFinal(extension, url));
    }
    failures.push(...found);
    const { foreignChanges } = await readState();
    failures.push(...foreignChanges.slice(0, 10).map((each) => `the page was changed: ${each}`));
    // Release the strings before the memory is measured.
    updated = undefined;

    await page.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz.empty());
    const most = before + MAX_RETAINED_NODES;
    await waitFor(
      "the nodes to be released",
      async () => (await countNodes()) <= most,
      countNodes,
      20_000,
    ).catch((error) => failures.push(`nodes are retained after the content is removed: ${error.message}`));
    failures.push(...(await takeErrors(extension)).map((each) => `error of the Lens: ${each}`));
  } finally {
    page.off("pageerror", onError);
  }
  return failures;
}

/** Resolves to what the Lens has found, as soon as the highlights no longer change. */
async function readWhenFinal(extension: Page, url: string): Promise<Reading> {
  let highlights = await readRanges(extension, url, "highlights");
  for (let equal = 0; equal < EQUAL_READINGS; equal++) {
    await pause(READ_INTERVAL_MS);
    const now = await readRanges(extension, url, "highlights");
    if (now.join() !== highlights.join()) equal = -1;
    highlights = now;
  }
  const mentions = await readRanges(extension, url, "mentions");
  return { mentions, highlights, inView: await readRanges(extension, url, "inView") };
}

/** Stops the Lens in each frame of the tab that it runs in and injects a new detector, so that all of it is scanned again. */
async function restartLens(extension: Page, url: string): Promise<void> {
  await extension.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
    const stopped = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => {
        const state = globalThis.dystoniaLens;
        const isRunning = Boolean(state?.highlighter ?? state?.detector);
        state?.highlighter?.stop();
        state?.detector?.stop();
        if (state) delete state.detector;
        return isRunning;
      },
    });
    // Frames without an address that are far from the view have no script yet.
    const frameIds = stopped.flatMap(({ frameId, result }) => (result ? [frameId] : []));
    await chrome.scripting.executeScript({
      target: { tabId: tab.id, frameIds },
      files: ["/detector.js"],
    });
  }, url);
}

/**
 * Returns the differences between the results before and after a new scan. Highlights outside the view are not compared: on
 * a page with many mentions, only some of them are registered, and which ones depends on the order of the page's changes.
 */
function differences(updated: Reading, rescanned: Reading): string[] {
  return [
    ...missing(updated.mentions, rescanned.mentions, "not found by a new scan"),
    ...missing(rescanned.mentions, updated.mentions, "found only by a new scan"),
    ...missing(updated.inView, rescanned.inView, "not highlighted by a new scan"),
    ...missing(rescanned.inView, updated.inView, "highlighted only by a new scan"),
    ...missing(updated.highlights, updated.mentions, "highlighted, but no mention"),
    ...(updated.highlights.length === new Set(updated.highlights).size
      ? []
      : ["a range is highlighted twice"]),
    ...(updated.highlights.length <= rescanned.highlights.length + MAX_MORE_HIGHLIGHTS
      ? []
      : [
          `${updated.highlights.length} highlights, of which a new scan leaves ${rescanned.highlights.length}`,
        ]),
  ].slice(0, 20);
}

/** Returns a failure for each line that is not among the others. */
function missing(lines: readonly string[], others: Iterable<string>, failure: string): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).map((line) => `${failure}: ${line}`);
}

/** Resolves to the entries of the Lens's error log, and clears the log. */
async function takeErrors(extension: Page): Promise<string[]> {
  return extension.evaluate(async () => {
    const { errors = [] } = await chrome.storage.local.get("errors");
    await chrome.storage.local.remove("errors");
    return (errors as { place: string; message: string }[]).map(
      ({ place, message }) => `${place}: ${message}`,
    );
  });
}

import { setTimeout as pause } from "node:timers/promises";
import type { Frame, Page } from "puppeteer-core";
import { waitFor } from "../tools/waitFor.ts";
import { loadUntilSettled } from "./loadDocument.ts";
import type { FuzzState } from "./mutateDocument.ts";
import type { FuzzBrowser } from "./openFuzzBrowser.ts";

const SETTLE_TIMEOUT_MS = 60_000;
const READ_INTERVAL_MS = 150;
/**
 * Highlights count as final after this many equal readings: rapid changes are collected for up to three seconds, the
 * next scan waits three times as long as the one before has taken, and all highlights are shown 1.5 s after the last change.
 */
const EQUAL_READINGS = 40;
/** A difference that disappears within this many repetitions is only caused by a slow machine. */
const MAX_REPETITIONS = 4;
/** DOM nodes that an emptied document, the automation and the extension may retain in addition to those before. */
const MAX_RETAINED_NODES = 500;

/**
 * Resolves to the failures of the Lens on the document at this address: errors, changes of the page, highlights that
 * differ from those of a new scan, and leaked nodes. Rejects if the document does not settle.
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
    let updated = await readFinalHighlights(page);
    await restartLens(extension, url);
    let rescanned = await readFinalHighlights(page);
    for (let i = 0; i < MAX_REPETITIONS && rescanned.join() !== updated.join(); i++) {
      await pause(1000);
      rescanned = await readFinalHighlights(page);
    }
    failures.push(...differences(updated, rescanned));
    const { foreignChanges } = await readState();
    failures.push(...foreignChanges.slice(0, 10).map((each) => `the page was changed: ${each}`));
    // Release the strings before the memory is measured.
    updated = rescanned = [];

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

/**
 * Resolves to whether the browser draws the document. While it does not, for example because the frame is in content that
 * is skipped, it runs no animation frames, in which the Lens chooses the highlights near the viewport.
 */
async function isDrawn(frame: Frame): Promise<boolean> {
  const parent = frame.parentFrame();
  if (!parent) return true;
  using element = await frame.frameElement();
  const isVisible = await element?.evaluate((frame) =>
    Element.prototype.checkVisibility.call(frame, { contentVisibilityAuto: true }),
  );
  return isVisible === true && isDrawn(parent);
}

/** Resolves to the highlights of the page and of those of its frames that are drawn and not removed meanwhile. */
async function readAllHighlights(frames: readonly Frame[], drawn: readonly boolean[]): Promise<string[]> {
  const each = frames.map(async (frame, nth) => {
    if (!drawn[nth]) return [];
    const lines = await frame.evaluate(readHighlights).catch((): string[] => []);
    return nth === 0 ? lines : lines.map((line) => `${line} in frame ${nth}`);
  });
  return (await Promise.all(each)).flat();
}

/** Resolves to the highlights of the page as soon as they no longer change. */
async function readFinalHighlights(page: Page): Promise<string[]> {
  const frames = page.frames();
  const drawn = await Promise.all(frames.map((frame) => isDrawn(frame).catch(() => false)));
  let last = await readAllHighlights(frames, drawn);
  for (let equal = 0; equal < EQUAL_READINGS; equal++) {
    await pause(READ_INTERVAL_MS);
    const now = await readAllHighlights(frames, drawn);
    if (now.join() !== last.join()) equal = -1;
    last = now;
  }
  return last;
}

/**
 * Returns one line per highlighted range of a document: its text, and the offsets and paths of its boundaries. The lines
 * are sorted. Sent to the page. Reads node properties through the prototypes, since forms may clobber them.
 */
function readHighlights(): string[] {
  const getter = (name: "previousSibling" | "parentNode") =>
    Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as (this: Node) => Node | null;
  const previousOf = getter("previousSibling");
  const parentOf = getter("parentNode");
  const indexOf = (node: Node): number => {
    let index = 0;
    for (let each = previousOf.call(node); each; each = previousOf.call(each)) index++;
    return index;
  };
  const pathOf = (node: Node): string => {
    const steps: string[] = [];
    for (let at: Node | null = node; at; ) {
      steps.unshift(String(indexOf(at)));
      const parent: Node | null = parentOf.call(at);
      if (!parent && at instanceof ShadowRoot) {
        steps.unshift("#");
        at = at.host;
      } else at = parent;
    }
    return steps.join(".");
  };
  const lines: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const { startContainer: start, endContainer: end, startOffset, endOffset } = range;
      const text =
        start === end && start instanceof Text ? start.data.slice(startOffset, endOffset) : "(several nodes)";
      const isDetached = Node.prototype.getRootNode.call(start, { composed: true }) !== document;
      lines.push(
        `${isDetached ? "DETACHED " : ""}${text} ${pathOf(start)}:${startOffset}-${pathOf(end)}:${endOffset}`,
      );
    }
  }
  return lines.sort();
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

function differences(updated: readonly string[], rescanned: readonly string[]): string[] {
  const [inUpdated, inRescanned] = [new Set(updated), new Set(rescanned)];
  return [
    ...updated
      .filter((line) => !inRescanned.has(line))
      .map((line) => `not highlighted by a new scan: ${line}`),
    ...rescanned
      .filter((line) => !inUpdated.has(line))
      .map((line) => `highlighted only by a new scan: ${line}`),
    ...(updated.length === inUpdated.size ? [] : ["a range is highlighted twice"]),
  ].slice(0, 20);
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

import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { waitFor } from "../tools/waitFor.ts";
import type { FuzzState } from "./makeDocument.ts";
import type { Lab } from "./openLab.ts";
import { readPaint } from "./readPaint.ts";
import { untilSettled } from "./untilSettled.ts";

/** Milliseconds between two looks at the paint. */
const LOOK_MS = 150;
/** Paint that so many looks have found the same has come to rest. */
const SAME_LOOKS = 6;
/** A difference that goes away by itself within so many looks more is no difference: the machine was slow. */
const PATIENCE = 4;
/** DOM nodes that an emptied document, the driver and the extension may keep, beside what was there before. */
const MOST_NODES = 500;

/**
 * What is wrong with the Lens on the document at this address; nothing when all is well. Throws where the document does
 * not come to rest.
 */
export async function tryDocument({ page, client, extension }: Lab, url: string): Promise<string[]> {
  const faults: string[] = [];
  const onError = (error: unknown) => faults.push(`uncaught error in the page: ${error}`);
  page.on("pageerror", onError);
  const nodes = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Memory.getDOMCounters")).nodes;
  };
  const before = await nodes();
  try {
    await untilSettled(page, url, 60_000);
    const state = () => page.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz);
    let live = await paintAtRest(page);
    await scanAfresh(extension, url);
    let fresh = await paintAtRest(page);
    for (let i = 0; i < PATIENCE && fresh.join() !== live.join(); i++) {
      await pause(1000);
      fresh = await paintAtRest(page);
    }
    faults.push(...difference(live, fresh));
    faults.push(...(await state()).strange.slice(0, 10).map((each) => `the page was changed: ${each}`));
    live = fresh = [];

    await page.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz.empty());
    const most = before + MOST_NODES;
    await waitFor("the memory", async () => (await nodes()) <= most, nodes, 20_000).catch((error) =>
      faults.push(`nodes are held after the content is gone: ${error.message}`),
    );
    faults.push(...(await takeErrors(extension)).map((each) => `error of the Lens: ${each}`));
  } finally {
    page.off("pageerror", onError);
  }
  return faults;
}

/** The paint of the page and of its frames, those that go meanwhile left out. */
async function paintOf(page: Page): Promise<string[]> {
  const each = page.frames().map(async (frame, nth) => {
    const lines = await frame.evaluate(readPaint).catch((): string[] => []);
    return nth === 0 ? lines : lines.map((line) => `${line} in frame ${nth}`);
  });
  return (await Promise.all(each)).flat();
}

async function paintAtRest(page: Page): Promise<string[]> {
  let last = await paintOf(page);
  for (let same = 0; same < SAME_LOOKS; same++) {
    await pause(LOOK_MS);
    const now = await paintOf(page);
    if (now.join() !== last.join()) same = -1;
    last = now;
  }
  return last;
}

/** Takes the Lens out of every frame of the tab and opens its gate anew: what it finds then is a first scan's. */
async function scanAfresh(extension: Page, url: string): Promise<void> {
  await extension.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
    const target = { tabId: tab.id, allFrames: true };
    await chrome.scripting.executeScript({
      target,
      func: () => {
        const world = globalThis.dystoniaLens;
        world?.highlighter?.stop();
        world?.detector?.stop();
        if (world) delete world.detector;
      },
    });
    await chrome.scripting.executeScript({ target, files: ["/detector.js"] });
  }, url);
}

function difference(live: readonly string[], fresh: readonly string[]): string[] {
  const [inLive, inFresh] = [new Set(live), new Set(fresh)];
  return [
    ...live.filter((line) => !inFresh.has(line)).map((line) => `painted, but not by a fresh scan: ${line}`),
    ...fresh.filter((line) => !inLive.has(line)).map((line) => `painted by a fresh scan only: ${line}`),
    ...(live.length === inLive.size ? [] : ["a range is painted twice"]),
  ].slice(0, 20);
}

/** The errors that the Lens has noted, which are forgotten. */
async function takeErrors(extension: Page): Promise<string[]> {
  return extension.evaluate(async () => {
    const { errors = [] } = await chrome.storage.local.get("errors");
    await chrome.storage.local.remove("errors");
    return (errors as { place: string; message: string }[]).map(
      ({ place, message }) => `${place}: ${message}`,
    );
  });
}

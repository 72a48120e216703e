import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { openBrowser } from "../bench/browser/openBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import type { FuzzState } from "./mutateDocument.ts";

/** Loads a document and resolves after its last random change. Rejects after `timeout` milliseconds. */
export async function loadUntilSettled(page: Page, url: string, timeout: number): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  const state = () => page.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz);
  await waitFor("the document to settle", async () => (await state()).settled, state, timeout);
}

/** Resolves like `work`, but rejects after `timeout` milliseconds. */
export function withTimeout<Result>(timeout: number, work: Promise<Result>): Promise<Result> {
  const reject = async (): Promise<never> => {
    await pause(timeout, undefined, { ref: false });
    throw new Error(`not finished after ${timeout} ms`);
  };
  return Promise.race([work, reject()]);
}

/** A document that keeps Chromium busy for longer without any extension says nothing about the Lens. */
const MAX_LOAD_MS = 30_000;

/** Resolves to whether Chromium without any extension fails to load the document in half a minute. */
export async function hangsWithoutLens(url: string): Promise<boolean> {
  const { openTab, kill } = await openBrowser();
  try {
    const { tab } = await openTab();
    return await withTimeout(MAX_LOAD_MS, loadUntilSettled(tab, url, MAX_LOAD_MS)).then(
      () => false,
      () => true,
    );
  } finally {
    await kill();
  }
}

import type { Page } from "puppeteer-core";
import { waitFor } from "../tools/waitFor.ts";
import type { FuzzState } from "./makeDocument.ts";

/** Loads a document and resolves when it has taken its last step; rejects after so many milliseconds. */
export async function untilSettled(page: Page, url: string, ms: number): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  const state = () => page.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz);
  await waitFor("the document", async () => (await state()).settled, state, ms);
}

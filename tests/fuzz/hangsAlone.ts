import { openBrowser } from "../bench/browser/openBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import type { FuzzState } from "./makeDocument.ts";

/** A document that takes Chromium longer than this by itself tells nothing of the Lens (ms). */
const PATIENCE_MS = 30_000;

/** Whether the document at this address keeps Chromium busy for more than half a minute without any extension. */
export async function hangsAlone(url: string): Promise<boolean> {
  const { browser, openTab, close } = await openBrowser();
  try {
    const { tab } = await openTab();
    const settles = async () => {
      await tab.goto(url, { waitUntil: "load", timeout: PATIENCE_MS });
      const state = () => tab.evaluate(() => (globalThis as unknown as { fuzz: FuzzState }).fuzz.settled);
      await waitFor("the document", state, undefined, PATIENCE_MS);
    };
    const tooLong = new Promise<"hangs">((done) => setTimeout(done, PATIENCE_MS, "hangs"));
    return (await Promise.race([settles().catch(() => "hangs"), tooLong])) === "hangs";
  } finally {
    browser.process()?.kill("SIGKILL");
    await close().catch(() => {});
  }
}

import { openBrowser } from "../bench/browser/openBrowser.ts";
import { untilSettled } from "./untilSettled.ts";
import { within } from "./within.ts";

/** A document that takes Chromium longer than this by itself tells nothing of the Lens (ms). */
const PATIENCE_MS = 30_000;

/** Whether the document at this address keeps Chromium busy for more than half a minute without any extension. */
export async function hangsAlone(url: string): Promise<boolean> {
  const { openTab, kill } = await openBrowser();
  try {
    const { tab } = await openTab();
    return await within(PATIENCE_MS, untilSettled(tab, url, PATIENCE_MS)).then(
      () => false,
      () => true,
    );
  } finally {
    await kill();
  }
}

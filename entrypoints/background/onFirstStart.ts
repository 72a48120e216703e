import { browser } from "../../data/browser.ts";

const STARTED_KEY = "started";

/**
 * Resolves when the work is done, once for each time that the browser loads the Lens: with the browser, after an install
 * or an update, and when the reader enables it again. No event tells of that last one, but with the Lens goes what stood
 * in `storage.session`.
 */
export async function onFirstStart(work: () => Promise<void>): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(STARTED_KEY))[STARTED_KEY]) return;
  await work();
  await session.set({ [STARTED_KEY]: true });
}

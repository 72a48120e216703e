import { browser } from "../../data/browser.ts";

const STARTED_KEY = "started";

/**
 * Runs `work` once each time the browser loads the extension: when the browser starts, after an installation or update,
 * and when the user enables the extension again. No event reports the last case, but `storage.session` is empty then.
 */
export async function onFirstStart(work: () => Promise<void>): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(STARTED_KEY))[STARTED_KEY]) return;
  await work();
  await session.set({ [STARTED_KEY]: true });
}

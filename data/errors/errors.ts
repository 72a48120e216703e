import { browser } from "../browser.ts";
import { describeError } from "./describeError.ts";
import type { ErrorEntry, Place } from "./ErrorEntry.ts";
import { isOfGoneTab } from "./isOfGoneTab.ts";

/** In `storage.local`, which stays on this machine. */
export const ERRORS_KEY = "errors";

/** So many are kept, the newest first. */
export const MOST = 50;

/** Nothing; the error is remembered, where the browser's storage takes it. Never rejects: it is where errors end. */
export async function keepError(place: Place, error: unknown): Promise<void> {
  if (isOfGoneTab(error)) return;
  const message = describeError(error);
  try {
    await navigator.locks.request(ERRORS_KEY, async () => {
      const { version } = browser.runtime.getManifest();
      const { [ERRORS_KEY]: stored } = await browser.storage.local.get(ERRORS_KEY);
      // Whoever shows them looks at each (`readErrors`): the popup, which can only add one, carries no schema.
      const [latest, ...older]: (ErrorEntry | undefined)[] = Array.isArray(stored) ? stored : [];
      const isAgain = latest?.place === place && latest.message === message && latest.version === version;
      const entry = { at: Date.now(), place, message, version, count: isAgain ? latest.count + 1 : 1 };
      const kept = [entry, ...(isAgain || !latest ? [] : [latest]), ...older].slice(0, MOST);
      await browser.storage.local.set({ [ERRORS_KEY]: kept });
    });
  } catch {
    // A full or forbidden storage: there is nobody left to tell.
  }
}

/** Nothing; afterwards no error is remembered. */
export async function clearErrors(): Promise<void> {
  await browser.storage.local.remove(ERRORS_KEY);
}

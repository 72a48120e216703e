import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/**
 * Goes back in the history of a tab to a page that writes into `data-persisted` of its root whether it was restored, and
 * waits until the browser has restored that page from the back-forward cache.
 */
export async function goBackToCached(page: LensPage): Promise<void> {
  // Navigating directly would destroy the page before it returns the result of `evaluate`.
  await page.evaluate(() => void setTimeout(() => history.back()));
  const persisted = () => page.evaluate(() => document.documentElement.dataset.persisted);
  await waitFor(
    "the page from the back-forward cache",
    async () => (await persisted().catch(() => undefined)) === "true",
    async () => `${await page.evaluate(() => location.href)}, data-persisted: ${await persisted()}`,
  );
}

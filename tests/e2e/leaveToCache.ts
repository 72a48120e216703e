import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/**
 * Has the page itself go to another address, as a link does, and waits until that page has loaded. The browser keeps the
 * page that was left in the back-forward cache.
 *
 * Not by `goto`: Firefox starts such a load in its own process and in that of the page at the same time. If the response
 * arrives while the page is about to take the load over, Firefox takes the load for a request of the page, and does not
 * keep a page that has a pending request ("requests in the loadgroup" in its log `SHIPBFCache`).
 */
export async function leaveToCache(page: LensPage, url: string): Promise<void> {
  // Navigating directly would destroy the page before it returns the result of `evaluate`.
  await page.evaluate((next) => void setTimeout(() => location.assign(next)), url);
  const state = () => page.evaluate(() => `${location.href} is ${document.readyState}`).catch(String);
  await waitFor(`${url} to load`, async () => (await state()) === `${url} is complete`, state);
}

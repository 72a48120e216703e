import type { LensBrowser, LensPage } from "./LensBrowser.ts";
import { countEvents, eventTypes, type PageState, readState } from "./pageState.ts";
import { pause } from "./pause.ts";

/** Time for what comes late: scripts of the page, the Lens's next look (milliseconds). */
const SETTLE_MS = 400;

/** How many words are highlighted in the page. */
export function countHighlights(page: LensPage): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** What a reader does who opens no card: none of it is the Lens's. */
async function use(page: LensPage): Promise<void> {
  await page.moveTo({ x: 20, y: 30 });
  await page.moveTo({ x: 300, y: 40 });
  // Above the scroll bar of a wide page: a press on that scrolls for as long as it happens to last.
  await page.click({ x: 700, y: 780 });
  for (const key of ["a", "Control+a", "Escape"]) await page.press(key);
  await page.scroll(200);
  await pause(page, 500);
}

/** All that the page at `url` could notice, before and after a reader uses it; the events are in its HTML. */
export async function stateAfterUse(
  browser: LensBrowser,
  url: string,
  /** Resolves when the page is marked, or would be. */
  waitForScan: (page: LensPage) => Promise<unknown>,
  /** So many elements' styles are read, evenly spread; all of them unless said otherwise. */
  most?: number,
): Promise<{ before: PageState; after: PageState }> {
  const page = await browser.open(url);
  try {
    await page.evaluate(countEvents, eventTypes);
    await waitForScan(page);
    await pause(page, SETTLE_MS);
    const before = await page.evaluate(readState, most);
    await use(page);
    return { before, after: await page.evaluate(readState, most) };
  } finally {
    await page.close();
  }
}

import type { LensBrowser, LensPage } from "./LensBrowser.ts";
import { eventTypes, type PageState, readState, recordEvents, scrollPositions } from "./pageState.ts";
import { pause } from "./pause.ts";
import { waitFor } from "./waitFor.ts";
import { paintTwice } from "./whenStill.ts";

/** Time for delayed scripts of the page and the Lens's next scan. */
const SETTLE_MS = 400;

/** Resolves to the number of highlighted ranges in the page. */
export function countHighlights(page: LensPage): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** Uses the page like a reader, without opening a card, so that nothing of it is input for the Lens. */
async function use(page: LensPage): Promise<void> {
  await page.moveTo({ x: 20, y: 30 });
  await page.moveTo({ x: 300, y: 40 });
  // Avoid the horizontal scroll bar of a wide page: the duration of the click would determine how far it scrolls.
  await page.click({ x: 700, y: 780 });
  for (const key of ["a", "Control+a", "Escape"]) {
    // Browsers merge changes of the selection that follow each other into one `selectionchange` event.
    await pause(page, 0);
    await page.press(key);
  }
  await page.scroll(200);
  await pause(page, 500);
  await waitFor("the end of the scrolling", async () => {
    const before = await page.evaluate(scrollPositions);
    // On a busy machine, the scrolling may take longer to begin or to go on.
    await page.evaluate(paintTwice);
    await pause(page, 100);
    return JSON.stringify(await page.evaluate(scrollPositions)) === JSON.stringify(before);
  });
}

interface StatesOfUse {
  before: PageState;
  after: PageState;
  /** After the reader has stepped through all mentions, closed the card and scrolled back; the same without the Lens. */
  stepped: PageState;
}

/**
 * Resolves to the observable state of the page before and after a reader uses it and steps through its mentions. The HTML
 * contains the recorded events.
 */
export async function stateAfterUse(
  browser: LensBrowser,
  url: string,
  /** Resolves when the Lens has scanned the page, or would have. */
  waitForScan: (page: LensPage) => Promise<unknown>,
  /** Maximum number of elements whose styles are compared. Default: all. */
  maxStyled?: number,
  /** Steps through the mentions, as `stepThrough`. Default: nobody does. */
  step?: (page: LensPage) => Promise<void>,
): Promise<StatesOfUse> {
  const page = await browser.open(url);
  try {
    await page.evaluate(recordEvents, eventTypes);
    await waitForScan(page);
    await pause(page, SETTLE_MS);
    const before = await page.evaluate(readState, maxStyled);
    await use(page);
    const after = await page.evaluate(readState, maxStyled);
    const positions = await page.evaluate(scrollPositions);
    await step?.(page);
    await page.evaluate(scrollPositions, positions);
    await pause(page, SETTLE_MS);
    return { before, after, stepped: await page.evaluate(readState, maxStyled) };
  } finally {
    await page.close();
  }
}

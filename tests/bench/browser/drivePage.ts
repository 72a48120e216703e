import { isLensIdle } from "./lensInTab.ts";
import type { BenchTab } from "./openBrowser.ts";
import { countHighlights } from "./tabMetrics.ts";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Highlighting counts as finished after this many equal counts: while a page changes, only some highlights are painted. */
const EQUAL_COUNTS = 3;
const COUNT_INTERVAL_MS = 300;
const MAX_WAIT_MS = 120_000;

/**
 * Resolves when the number of highlights no longer changes and the Lens, if it highlights the page, has nothing left to
 * read; after two minutes at the latest.
 */
export async function waitForHighlighting(tab: BenchTab): Promise<void> {
  const end = performance.now() + MAX_WAIT_MS;
  let before = -1;
  let same = 0;
  for (;;) {
    const isBusy = (await isLensIdle(tab)) === false;
    const count = await countHighlights(tab);
    same = count === before && !isBusy ? same + 1 : 0;
    if (same === EQUAL_COUNTS || performance.now() > end) return;
    before = count;
    await pause(COUNT_INTERVAL_MS);
  }
}

/** Starts a live page's script and waits for its end. Resolves to the number of frames that took over 50 ms. */
export async function runPageScript({ tab, client }: BenchTab): Promise<number> {
  await client.send("Runtime.evaluate", { expression: "start()" });
  await waitForTitle(tab, "done");
  return countSlowFrames(tab);
}

/** Resolves when the page has this title, by which a live page tells how far its script is, and after 150 s at the latest. */
export async function waitForTitle(tab: BenchTab["tab"], title: string): Promise<void> {
  for (let turn = 0; turn < 500 && (await tab.title()) !== title; turn++) await pause(300);
}

/**
 * Types text with a mention into the focused editor, 40 characters per second like a fast typist. Resolves to the
 * number of frames that took over 50 ms.
 */
export async function typeText({ tab, client }: BenchTab): Promise<number> {
  await client.send("Runtime.evaluate", { expression: "start()" });
  for (const letter of "Her cervical dystonia got better when she rested. ".repeat(3)) {
    await client.send("Input.insertText", { text: letter });
    await pause(25);
  }
  await pause(500);
  return countSlowFrames(tab);
}

/** Resolves to the milliseconds that the page needs for 1,000 insertions into paragraphs and 1,000 removals: median of 3. */
export async function editPage({ tab }: BenchTab): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    times.push(
      await tab.evaluate(() => {
        const places = document.getElementsByTagName("p");
        const added: Element[] = [];
        const begin = performance.now();
        for (let at = 0; at < 1000; at++) {
          const element = document.createElement("span");
          element.textContent = "new ";
          places[(at * 7) % places.length]?.prepend(element);
          added.push(element);
        }
        for (const element of added) element.remove();
        return performance.now() - begin;
      }),
    );
    await pause(300);
  }
  return times.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}

function countSlowFrames(tab: BenchTab["tab"]): Promise<number> {
  return tab.evaluate(() => (globalThis as unknown as { frames50: number }).frames50);
}

import type { BenchTab } from "./openBrowser.ts";
import { countHighlights } from "./runInWorld.ts";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Painting that so many looks have found the same has come to rest: while a page changes, not all marks are painted. */
const SAME_LOOKS = 3;

/** Settles when painting has come to rest, by a look every half second; after 30 s in any case. */
export async function untilMarked(tab: BenchTab): Promise<void> {
  let before = -1;
  let same = 0;
  for (let turn = 0; turn < 60 && same < SAME_LOOKS; turn++) {
    const count = await countHighlights(tab);
    same = count === before ? same + 1 : 0;
    before = count;
    await pause(500);
  }
}

/** Lets a live page go through what it does. Returns how many frames took over 50 ms. */
export async function untilDone({ tab, line }: BenchTab): Promise<number> {
  await line.send("Runtime.evaluate", { expression: "start()" });
  for (let turn = 0; turn < 60 && (await tab.title()) !== "done"; turn++) await pause(500);
  return frames(tab);
}

/** Types into the focused editor, 40 letters a second as fast hands do, a mention among them. Returns frames over 50 ms. */
export async function typeText({ tab, line }: BenchTab): Promise<number> {
  await line.send("Runtime.evaluate", { expression: "start()" });
  for (const letter of "Her cervical dystonia got better when she rested. ".repeat(3)) {
    await line.send("Input.insertText", { text: letter });
    await pause(25);
  }
  await pause(500);
  return frames(tab);
}

/**
 * Milliseconds that 1,000 insertions into paragraphs and 1,000 removals take the page itself: the middle one of three
 * times.
 */
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

function frames(tab: BenchTab["tab"]): Promise<number> {
  return tab.evaluate(() => (globalThis as unknown as { frames50: number }).frames50);
}

import { browser } from "../../data/browser.ts";

// What is sent into frames finds no element of the page by the Lens's own name: see `sites/inFrame.ts`. A page that never
// ends loading is asked all the same.

/**
 * Shows the next (1) or previous (-1) mention of a tab: in the frame where a card was opened last, then in the frames
 * after it, the first of them again after the last one. Rejects where the browser lets no extension in.
 */
export async function stepMention(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await framesInTurn(tabId, direction);
  const [here] = frames;
  if (here === undefined) return;
  if (await step(tabId, here, direction, "here")) return;
  for (const frame of [...frames.slice(1), here]) {
    if (await step(tabId, frame, direction, "edge")) return;
  }
}

/** Leads the keyboard into the open card of a tab; where none is open, the next mention's is opened first. */
export async function focusCard(tabId: number): Promise<void> {
  if (await focusOpen(tabId)) return;
  await stepMention(tabId, 1);
  await focusOpen(tabId);
}

async function focusOpen(tabId: number): Promise<boolean> {
  for (const frameId of await framesInTurn(tabId, 1)) {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func: () => {
        const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
        return world?.focusCard?.() ?? false;
      },
    });
    if (answer?.result) return true;
  }
  return false;
}

/** The frames that can show mentions, from the one where a card was opened last. */
async function framesInTurn(tabId: number, direction: 1 | -1): Promise<number[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => {
      const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
      return world?.step ? (world.shownAt ?? 0) : -1;
    },
  });
  const frames = answers
    .map(({ frameId, result }) => ({ frameId, shownAt: Number(result) }))
    .filter(({ shownAt }) => shownAt >= 0)
    .sort((a, b) => (a.frameId - b.frameId) * direction);
  const latest = Math.max(...frames.map(({ shownAt }) => shownAt));
  const start = frames.findIndex(({ shownAt }) => shownAt === latest);
  return [...frames.slice(start), ...frames.slice(0, start)].map(({ frameId }) => frameId);
}

async function step(
  tabId: number,
  frameId: number,
  direction: 1 | -1,
  from: "here" | "edge",
): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    func: (direction: 1 | -1, from: "here" | "edge") => {
      const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
      return world?.step?.(direction, from) ?? false;
    },
    args: [direction, from],
  });
  return answer?.result === true;
}

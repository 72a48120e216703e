import type { Point } from "./LensBrowser.ts";

/**
 * Measures a position twice, with two animation frames between. Resolves to the position, or to undefined if it has changed:
 * the content of the page, or the card, is still moving.
 * @param evaluate calls a function in the document that is measured
 */
export async function whenStill(
  measure: () => Promise<Point | undefined>,
  evaluate: (run: () => Promise<void>) => Promise<void>,
): Promise<Point | undefined> {
  const before = await measure();
  if (!before) return undefined;
  await evaluate(paintTwice);
  const after = await measure();
  return after?.x === before.x && after.y === before.y ? after : undefined;
}

/**
 * Resolves after two animation frames; after a second where the browser runs none, as in a frame out of view. Sent to the
 * document.
 */
export function paintTwice(): Promise<void> {
  // In a sandbox, frames and timers may not call back.
  if (document.hidden || origin === "null") return Promise.resolve();
  return new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, 1000);
  });
}

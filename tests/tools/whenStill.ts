import type { Point } from "./LensBrowser.ts";

/**
 * Resolves to what `measure` returns as soon as that is the same before and after the document has been painted twice, else to
 * undefined: content that arrives, or a card that is placed anew, still moves what was measured.
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

/** Resolves when the document has been painted twice; also when it is not painted, because it is hidden or out of view. */
function paintTwice(): Promise<void> {
  // In a sandbox, frames and timers may not call back.
  if (document.hidden || origin === "null") return Promise.resolve();
  return new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, 1000);
  });
}

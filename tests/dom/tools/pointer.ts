import { commands } from "vitest/browser";
import type { Point } from "../../../entrypoints/dom/contentState.ts";
import { centerOf } from "./cardOfTest.ts";
import { passTime } from "./startPointing.ts";

/** Longer than the rest time in the default settings (ms). */
const REST_MS = 400;

/** Returns the box of the first line of a text of the page. */
export function boxOf(text: string): DOMRect {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(text) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const [line] = range.getClientRects();
    if (line) return line;
  }
  throw new Error(`The page does not show "${text}"`);
}

/** Moves the pointer through the points. Resolves when the page and the extension have handled the last move. */
export async function movePointer(...points: [Point, ...Point[]]): Promise<void> {
  const { x, y } = points.at(-1) as Point;
  const arrival = new Promise<void>((resolve) => {
    addEventListener("pointermove", function onMove({ clientX, clientY }) {
      if (clientX !== x || clientY !== y) return;
      removeEventListener("pointermove", onMove);
      // The extension handles moves in the next frame.
      requestAnimationFrame(() => resolve());
    });
  });
  await commands.movePointer(points);
  await arrival;
}

/** Moves the pointer onto a text. */
export async function hover(text: string): Promise<Point> {
  const center = centerOf(boxOf(text));
  await movePointer(center);
  return center;
}

/** Moves the pointer onto a text and lets it rest there until the card opens. */
export async function restOn(text: string): Promise<Point> {
  const center = await hover(text);
  await passTime(REST_MS);
  return center;
}

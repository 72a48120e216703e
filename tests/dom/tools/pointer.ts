import { onTestFinished } from "vitest";
import { commands } from "vitest/browser";
import type { Point } from "../../../entrypoints/dom/contentState.ts";
import { centerOf } from "./cardOfTest.ts";
import { passTime } from "./time.ts";

/** Longer than the rest time in the default settings (ms). */
const REST_MS = 400;

/** The browser, too, takes a touch of this duration for a long press (ms). */
const LONG_PRESS_MS = 1000;

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

/** Puts a finger on a point. Resolves, while it is down, to a function that lifts it after the time of a long press. */
export async function hold(point: Point): Promise<() => Promise<unknown>> {
  const down = new Promise((resolve) => addEventListener("pointerdown", resolve, { once: true }));
  onTestFinished(async () => {
    await commands.liftFinger(0);
  });
  await commands.touch(point);
  await down;
  return () => commands.liftFinger(LONG_PRESS_MS);
}

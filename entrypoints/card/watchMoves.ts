import type { Point } from "../dom/contentState.ts";
import { PRESS_SLOP_PX } from "../dom/pointerSlop.ts";

/** An arrow key moves the card by this much (CSS pixels). */
const KEY_STEP_PX = 24;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-KEY_STEP_PX, 0],
  ArrowRight: [KEY_STEP_PX, 0],
  ArrowUp: [0, -KEY_STEP_PX],
  ArrowDown: [0, KEY_STEP_PX],
};

/** Starts to move the card. Returns a function that moves it by a distance (CSS pixels) from where it is now. */
type StartMove = () => (x: number, y: number) => void;

/**
 * Lets the reader move the card, until the signal aborts, by dragging its bar with a mouse, pen or finger, and by the arrow
 * keys on its Move button. `startMove` returns undefined while the card cannot be moved. A press that moves no farther than
 * a trembling hand stays a press.
 */
export function watchMoves(
  body: HTMLElement,
  startMove: () => ReturnType<StartMove> | undefined,
  signal: AbortSignal,
): void {
  let start: Point | undefined;
  let move: ReturnType<StartMove> | undefined;

  const onDown = (event: PointerEvent) => {
    start = undefined;
    move = undefined;
    const bar = closestTo(event, ".lens-bar");
    if (!event.isTrusted || !event.isPrimary || event.button !== 0 || !bar || !startMove()) return;
    start = { x: event.clientX, y: event.clientY };
    // The browser dispatches the click to the element that has the pointer: a press on a button stays one.
    (closestTo(event, "button") ?? bar).setPointerCapture(event.pointerId);
  };
  const onMove = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted || !start) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    if (!move && Math.hypot(x, y) > PRESS_SLOP_PX) move = startMove();
    move?.(x, y);
  };
  const onEnd = ({ isTrusted }: PointerEvent) => {
    if (!isTrusted) return;
    if (move) cancelNextClick(body);
    start = undefined;
    move = undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const [x, y] = ARROWS[event.key] ?? [];
    const isPlain = !altKey && !ctrlKey && !metaKey && !shiftKey;
    if (!event.isTrusted || x === undefined || y === undefined || !isPlain) return;
    if (!closestTo(event, "[data-action=move]")) return;
    event.preventDefault();
    startMove()?.(x, y);
  };

  body.addEventListener("pointerdown", onDown, { signal });
  body.addEventListener("pointermove", onMove, { passive: true, signal });
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const)
    body.addEventListener(type, onEnd, { passive: true, signal });
  body.addEventListener("keydown", onKey, { signal });
}

function closestTo({ target }: Event, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}

/** Cancels the click that follows the end of a drag, if there is one. */
function cancelNextClick(body: HTMLElement): void {
  const cancel = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  body.addEventListener("click", cancel, { capture: true, once: true });
  // The click comes in the same task.
  setTimeout(() => body.removeEventListener("click", cancel, { capture: true }));
}

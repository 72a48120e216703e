import { DOUBLE_PRESS_MS, PRESS_SLOP_PX } from "../dom/pointerSlop.ts";

const MOUSE_EVENTS = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick"] as const;

/** Browsers let no passive listener cancel these; canceling them would prevent scrolling. */
const TOUCH_EVENTS = ["touchstart", "touchend"] as const;

/**
 * Cancels the second press of a double click whose first click has closed the card. A trembling hand makes it by accident,
 * and it would press what was below the card: a link of the page, for example. Has no effect on any other press.
 */
export function ignoreSecondPress({ clientX, clientY, detail }: MouseEvent): void {
  // A click by keyboard.
  if (detail === 0) return;
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const endLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ending.abort(), DOUBLE_PRESS_MS);
  };
  const onMouse = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > PRESS_SLOP_PX) return ending.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
    // The press may last longer.
    endLater();
  };
  const onTouch = (event: TouchEvent) => {
    const touch = event.changedTouches[0];
    const isNear = touch && Math.hypot(touch.clientX - clientX, touch.clientY - clientY) <= PRESS_SLOP_PX;
    if (event.isTrusted && isNear) event.stopImmediatePropagation();
  };
  const { signal } = ending;
  for (const type of MOUSE_EVENTS) window.addEventListener(type, onMouse, { capture: true, signal });
  for (const type of TOUCH_EVENTS)
    window.addEventListener(type, onTouch, { capture: true, passive: true, signal });
  endLater();
}

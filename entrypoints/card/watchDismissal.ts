import type { Point } from "../marks/lensWorld.ts";

/** A card closes when the pointer has been off the mention and the card for this long (MediaWiki's Popups). */
const LEAVE_MS = 300;

interface Dismissal {
  /** Whether an event is the card's own. */
  isOwn(event: Event): boolean;
  /** Whether a point lies on the mention, or between it and the card. */
  isNear(point: Point): boolean;
  /** The page has scrolled or been resized under the card. */
  onMove(): void;
  onDismiss(): void;
}

/**
 * Watches, until the signal says stop, for what ends a card: Escape, a press outside, and the pointer leaving
 * (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent). A card opened by touch stays when there is no pointer.
 */
export function watchDismissal({ isOwn, isNear, onMove, onDismiss }: Dismissal, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const leave = () => {
    timer ??= setTimeout(onDismiss, LEAVE_MS);
  };
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
    passive = true,
  ) => {
    const trusted = (event: WindowEventMap[Name]) => event.isTrusted && listener(event);
    window.addEventListener(name, trusted, { capture: true, passive, signal });
  };

  listen("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    if (isOwn(event) || isNear({ x: event.clientX, y: event.clientY })) stay();
    else leave();
  });
  listen("pointerout", (event) => {
    // Nothing is entered where the pointer leaves the window.
    if (event.relatedTarget === null && event.pointerType !== "touch") leave();
  });
  listen("pointerdown", (event) => {
    if (!isOwn(event)) onDismiss();
  });
  listen(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      // The key closes the card and nothing of the page's, such as the dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
      onDismiss();
    },
    false,
  );
  listen("scroll", onMove);
  listen("resize", onMove);
  listen("blur", (event) => {
    if (event.target === window) leave();
  });
  document.addEventListener("visibilitychange", onDismiss, { signal });
  signal.addEventListener("abort", stay);
}

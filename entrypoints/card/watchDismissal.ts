import type { Point } from "../dom/contentState.ts";
import { cardSettings } from "../dom/contentState.ts";
import { takeEscape } from "./takeEscape.ts";

interface Dismissal {
  /** Whether the card can be seen: the page may have taken it away. */
  isShown(): boolean;
  /** Whether an event is the card's own. */
  isOwn(event: Event): boolean;
  /** Whether the point lies on the mention that the card is open for. */
  isOnMention(point: Point): boolean;
  /** Whether the point lies on the mention, or on the way from it to the card. */
  isNear(point: Point): boolean;
  /** Whether the card stays when the pointer goes, or the window: pinned, focused, or not opened by a pointer at rest. */
  stays(): boolean;
  /** Whether a press outside leaves it open, too. */
  isPinned(): boolean;
  /** The page has scrolled or been resized under the card. */
  onMove(): void;
  /** The page has put something above the card. */
  onCovered(): void;
  onDismiss(): void;
}

/**
 * Watches, until the signal says stop, for what ends a card: Escape, a press outside, and the pointer leaving
 * (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent).
 */
export function watchDismissal(card: Dismissal, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const leave = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!card.stays()) card.onDismiss();
    }, cardSettings().leaveMs);
  };
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
    passive = true,
  ) => {
    const trusted = (event: WindowEventMap[Name]) => event.isTrusted && listener(event);
    window.addEventListener(name, trusted, { capture: true, passive, signal });
  };
  const pressOutside = (event: PointerEvent | MouseEvent) => {
    if (card.isOwn(event) || card.isPinned()) return;
    // What the same press opens again need not close first.
    if (card.stays() && card.isOnMention({ x: event.clientX, y: event.clientY })) return;
    card.onDismiss();
  };
  let pressedBy = "";

  listen("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    if (card.isOwn(event) || card.isNear({ x: event.clientX, y: event.clientY })) stay();
    else leave();
  });
  listen("pointerout", (event) => {
    // Nothing is entered where the pointer leaves the window.
    if (event.relatedTarget === null && event.pointerType !== "touch") leave();
  });
  // A finger that is put down may be about to scroll; only its tap is a press outside.
  listen("pointerdown", (event) => {
    pressedBy = event.pointerType;
    if (pressedBy !== "touch") pressOutside(event);
  });
  listen("click", (event) => {
    if (pressedBy === "touch" && event.detail > 0) pressOutside(event);
  });
  listen(
    "keydown",
    (event) => {
      if (savesPage(event)) return card.onDismiss();
      if (event.key !== "Escape" || event.isComposing || !card.isShown()) return;
      takeEscape(event);
      card.onDismiss();
    },
    false,
  );
  listen("scroll", (event) => {
    if (!card.isOwn(event)) card.onMove();
  });
  listen("resize", card.onMove);
  visualViewport?.addEventListener("resize", card.onMove, { signal });
  visualViewport?.addEventListener("scroll", card.onMove, { signal });
  listen("fullscreenchange" as "resize", card.onCovered);
  // Does not bubble, but is seen on its way down to the dialog or popover.
  listen("toggle" as "resize", (event) => {
    if (!card.isOwn(event) && (event as unknown as ToggleEvent).newState === "open") card.onCovered();
  });
  listen("blur", (event) => {
    if (event.target === window) leave();
  });
  // A page that comes back from the back-forward cache comes back without a card.
  listen("pagehide", card.onDismiss);
  document.addEventListener("visibilitychange", () => card.stays() || card.onDismiss(), { signal });
  signal.addEventListener("abort", stay);
}

/** Whether the key is that for saving the page, which the browser does next, and with the card if it were open. */
function savesPage({ altKey, code, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && (code === "KeyS" || key === "s");
}

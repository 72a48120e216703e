import { stopSpeaking } from "../../components/speech/createSpeaker.ts";
import { frameSettings, type Point } from "../dom/contentState.ts";
import { boundingBoxOf, distanceTo } from "../dom/geometry.ts";
import { PRESS_SLOP_PX } from "../dom/pointerSlop.ts";

/** The state of the card that `watchDismissal` reads, and the events that it reports. */
interface DismissibleCard {
  /** Returns whether the card is visible: the page may have removed it. */
  isShown(): boolean;
  /** Where the pointer has opened the card. */
  readonly openedAt: Point;
  /** The element with the card's content, inside its shadow tree. */
  readonly body: HTMLElement;
  /** Returns whether an event comes from inside the card. */
  contains(event: Event): boolean;
  /** Returns the distance of a point from the mention (CSS pixels). */
  distanceToMention(point: Point): number;
  /** Returns whether a pointer at this point has not left the mention and the card, or is on its way between them. */
  isOnHoverPath(point: Point): boolean;
  /** Returns whether the card stays open when the pointer or the focus leaves: kept, focused, or not opened by hovering. */
  isPersistent(): boolean;
  /** Returns whether the card stays open when the reader clicks outside it. */
  isKept(): boolean;
  /** Called when the page is scrolled, zoomed or resized. */
  onViewportChange(): void;
  /** Called when another element of the top layer may cover the card. */
  onCovered(): void;
  onDismiss(): void;
}

type Listen = <Name extends keyof WindowEventMap>(
  name: Name,
  listener: (event: WindowEventMap[Name]) => void,
  options?: { passive: boolean },
) => void;

/**
 * Dismisses the card, until the signal aborts, by Escape, by a press outside it, and when the pointer leaves
 * (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent). While the card is read aloud, Escape only stops the speech.
 */
export function watchDismissal(card: DismissibleCard, signal: AbortSignal): void {
  const listen: Listen = (name, listener, { passive } = { passive: true }) => {
    window.addEventListener(name, (event) => event.isTrusted && listener(event), {
      capture: true,
      passive,
      signal,
    });
  };
  watchLeaving(card, listen, signal);
  watchPressOutside(card, listen);
  watchKeys(card, listen);
  watchViewport(card, listen, signal);
  watchTopLayer(card, listen);
}

/** Dismisses the card some time after the pointer or the focus has left. */
function watchLeaving(card: DismissibleCard, listen: Listen, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const dismissLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!card.isPersistent()) card.onDismiss();
    }, frameSettings().card.leaveMs);
  };
  let last = card.openedAt;
  const isAtLast = ({ clientX, clientY }: PointerEvent) => clientX === last.x && clientY === last.y;
  const onLeave = (event: PointerEvent) => {
    // At the same place, the page or the card has moved away from the pointer. Elsewhere a move follows at once, unless the
    // pointer has left the window or has entered a frame, or the page stops the move.
    if (event.isTrusted && event.pointerType !== "touch" && (!event.relatedTarget || !isAtLast(event)))
      dismissLater();
  };
  listen("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    last = { x: event.clientX, y: event.clientY };
    if (card.contains(event) || card.isOnHoverPath(last)) cancel();
    else dismissLater();
  });
  listen("pointerout", onLeave);
  // These events stay in the card's tree, where no page can stop them.
  card.body.addEventListener("pointerleave", onLeave, { passive: true, signal });
  card.body.addEventListener("pointerenter", ({ isTrusted }) => isTrusted && cancel(), {
    passive: true,
    signal,
  });
  listen("blur", (event) => {
    if (event.target === window) dismissLater();
  });
  document.addEventListener("visibilitychange", () => card.isPersistent() || card.onDismiss(), { signal });
  // Without this, the card would still be open when the page is restored from the back-forward cache.
  listen("pagehide", card.onDismiss);
  signal.addEventListener("abort", cancel);
}

function watchPressOutside(card: DismissibleCard, listen: Listen): void {
  let lastPointerType = "";
  /** Where a mouse button was pressed on the mention, until the pointer has been dragged away. */
  let pressOnMention: Point | undefined;
  const isOnMention = (point: Point) => card.distanceToMention(point) <= PRESS_SLOP_PX;
  const onPress = (event: PointerEvent | MouseEvent) => {
    pressOnMention = undefined;
    if (card.contains(event) || card.isKept()) return;
    const point = { x: event.clientX, y: event.clientY };
    // The click that follows pins the card: see `createCard`.
    if (isOnMention(point)) pressOnMention = point;
    else if (distanceTo(point, boundingBoxOf(card.body)) > PRESS_SLOP_PX) card.onDismiss();
  };
  // A finger on the page may begin to scroll, so only a tap is a press.
  listen("pointerdown", (event) => {
    lastPointerType = event.pointerType;
    if (lastPointerType !== "touch") onPress(event);
  });
  listen("pointermove", ({ buttons, clientX, clientY }) => {
    // The reader selects text, perhaps under the card.
    const isDragged =
      pressOnMention && buttons !== 0 && distance(pressOnMention, clientX, clientY) > PRESS_SLOP_PX;
    if (isDragged && !card.isKept()) card.onDismiss();
  });
  listen("click", (event) => {
    if (lastPointerType === "touch" && event.detail > 0) onPress(event);
    pressOnMention = undefined;
  });
}

function distance({ x, y }: Point, otherX: number, otherY: number): number {
  return Math.hypot(x - otherX, y - otherY);
}

function watchKeys(card: DismissibleCard, listen: Listen): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (savesPage(event)) return card.onDismiss();
    if (event.key !== "Escape" || event.isComposing || !card.isShown()) return;
    cancelEscape(event);
    if (!stopSpeaking()) card.onDismiss();
  };
  listen("keydown", onKeyDown, { passive: false });
}

function watchViewport(card: DismissibleCard, listen: Listen, signal: AbortSignal): void {
  listen("scroll", (event) => {
    if (!card.contains(event)) card.onViewportChange();
  });
  listen("resize", card.onViewportChange);
  visualViewport?.addEventListener("resize", card.onViewportChange, { signal });
  visualViewport?.addEventListener("scroll", card.onViewportChange, { signal });
}

function watchTopLayer(card: DismissibleCard, listen: Listen): void {
  // `WindowEventMap` lacks these two events.
  listen("fullscreenchange" as "resize", card.onCovered);
  // "toggle" does not bubble, but a capturing listener receives it before the dialog or popover does.
  listen("toggle" as "resize", (event) => {
    if (!card.contains(event) && (event as unknown as ToggleEvent).newState === "open") card.onCovered();
  });
}

/** Returns whether this is the shortcut for saving the page: an open card would be saved with it. */
function savesPage({ altKey, code, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && (code === "KeyS" || key === "s");
}

/**
 * Cancels an Escape and all further events of the same key press. A key that is held down repeats, and the page would
 * close a dialog of its own after the card.
 */
function cancelEscape(event: KeyboardEvent): void {
  cancel(event);
  const released = new AbortController();
  const options = { capture: true, signal: released.signal };
  const onKey = (next: KeyboardEvent) => {
    const isNewPress = next.type === "keydown" && !next.repeat;
    if (next.key !== "Escape" || isNewPress) return released.abort();
    cancel(next);
    if (next.type === "keyup") released.abort();
  };
  for (const type of ["keydown", "keypress", "keyup"] as const) window.addEventListener(type, onKey, options);
  // The key may be released in another window.
  window.addEventListener("blur", ({ target }) => target === window && released.abort(), options);
}

function cancel(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

import { frameSettings, type Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { linkAround } from "../../dom/pageControls.ts";
import { DOUBLE_PRESS_MS, PRESS_SLOP_PX } from "../../dom/pointerSlop.ts";
import { isOrphaned } from "../../dom/runtime.ts";
import { isPlainClick } from "./isPlainClick.ts";
import type { MentionUnder, OnPoint } from "./watchPointer.ts";

/**
 * Longer than the long press of the browsers (about 500 ms), so that a page can cancel the `contextmenu` event. Safari on
 * iOS has no such event.
 */
const LONG_PRESS_MS = 700;

/** A finger on a mention in a link. */
interface Touch {
  readonly mention: PlacedMention;
  readonly point: Point;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Returns a function that starts listening to touches of mentions in links, until the signal aborts. A long press opens
 * the card, beside the link's own menu. With `linksOnTouch: "first-tap"` the first tap opens the card instead of
 * following the link.
 */
export function watchLinkTouches(
  mentionUnder: MentionUnder,
  mentionSeenAt: (point: Point) => PlacedMention | undefined,
  onPoint: OnPoint,
  signal: AbortSignal,
): () => void {
  let touch: Touch | undefined;
  let isTouch = false;
  /** The link whose card was opened by the last tap: the next tap follows it, even if the card could not be opened. */
  let tappedLink: Element | undefined;
  /** When it was tapped (milliseconds). */
  let tappedAt = 0;

  const end = () => {
    clearTimeout(touch?.timer);
    touch = undefined;
  };
  const open = () => {
    const opened = touch;
    end();
    if (opened) onPoint(opened.mention, opened.point, "press");
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    isTouch = event.pointerType === "touch";
    if (!isTouch) return;
    // Also for a second finger, which zooms.
    end();
    const target = event.composedPath()[0];
    if (!event.isPrimary || !linkAround(target)) return;
    const point = { x: event.clientX, y: event.clientY };
    // A long press takes nothing from a link that is stretched over the mention.
    const mention = mentionUnder(point, target) ?? mentionSeenAt(point);
    if (mention) touch = { mention, point, timer: setTimeout(open, LONG_PRESS_MS) };
  };
  const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
    if (
      touch &&
      pointerType === "touch" &&
      Math.hypot(clientX - touch.point.x, clientY - touch.point.y) > PRESS_SLOP_PX
    )
      end();
  };
  const onUp = ({ pointerType }: PointerEvent) => {
    if (pointerType === "touch") end();
  };
  const onMenuStart = ({ isTrusted }: Event) => {
    // A page that stops the event has a menu of its own.
    if (isTrusted) clearTimeout(touch?.timer);
  };
  const onMenu = ({ isTrusted, defaultPrevented }: Event) => {
    if (isTrusted) defaultPrevented ? end() : open();
  };
  const onClick = (event: MouseEvent) => {
    if (!isTouch || !isPlainClick(event)) return;
    const target = event.composedPath()[0];
    const link = linkAround(target);
    const isSecondTap = link === tappedLink;
    // The second tap of a double tap is the slip of a trembling hand.
    if (link && isSecondTap && performance.now() - tappedAt < DOUBLE_PRESS_MS) return cancel(event);
    tappedLink = undefined;
    if (!link || isSecondTap || frameSettings().card.linksOnTouch !== "first-tap" || isOrphaned()) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = mentionUnder(point, target);
    if (!mention) return;
    tappedLink = link;
    tappedAt = performance.now();
    cancel(event);
    onPoint(mention, point, "press");
  };

  signal.addEventListener("abort", end);
  return () => {
    const options = { capture: true, passive: true, signal };
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("pointermove", onMove, options);
    window.addEventListener("pointerup", onUp, options);
    window.addEventListener("pointercancel", onUp, options);
    window.addEventListener("contextmenu", onMenuStart, options);
    window.addEventListener("contextmenu", onMenu, { passive: true, signal });
    window.addEventListener("click", onClick, { capture: true, signal });
  };
}

function cancel(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

import type { Point } from "../lensWorld.ts";
import type { PlacedMention } from "../ranges/PlacedMention.ts";

/** A card opens when the pointer has stayed on a mention for this long (MediaWiki's Popups use the same). */
const REST_MS = 350;

/** Elements that have a use for a tap of their own: it stays theirs. */
const INTERACTIVE =
  "a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [onclick]";

interface Pointing {
  mentionAt(point: Point): PlacedMention | undefined;
  /** The pointer rests on a mention, or a finger has tapped it. */
  onPoint(mention: PlacedMention, point: Point): void;
}

/** Watches the pointer until the signal says stop. It only listens: every event stays the page's. */
export function watchPointer({ mentionAt, onPoint }: Pointing, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let point: Point = { x: 0, y: 0 };
  let under: PlacedMention | undefined;

  const leave = () => {
    clearTimeout(timer);
    under = undefined;
  };
  /** One look per frame is enough, however many events a fast mouse sends. */
  const look = () => {
    frame = 0;
    const mention = mentionAt(point);
    if (mention === under) return;
    leave();
    under = mention;
    // A trembling hand never rests on one pixel: what counts is the time on the mention.
    if (mention) timer = setTimeout(() => onPoint(mention, point), REST_MS);
  };

  document.addEventListener(
    "pointermove",
    (event) => {
      if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
      point = { x: event.clientX, y: event.clientY };
      frame ||= requestAnimationFrame(look);
    },
    options,
  );
  document.addEventListener("pointerdown", leave, options);
  document.addEventListener("pointerleave", leave, options);
  document.addEventListener("scroll", leave, options);
  document.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== "touch") return;
      const target = event.composedPath()[0];
      if (target instanceof Element && target.closest(INTERACTIVE)) return;
      const at = { x: event.clientX, y: event.clientY };
      const mention = mentionAt(at);
      if (mention) onPoint(mention, at);
    },
    options,
  );
  signal.addEventListener("abort", () => {
    leave();
    cancelAnimationFrame(frame);
  });
}

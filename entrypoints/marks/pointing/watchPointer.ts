import type { Point } from "../lensWorld.ts";
import type { PlacedMention } from "../ranges/PlacedMention.ts";
import { closest, treeOf } from "../ranges/unshadowed.ts";

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

/**
 * Watches the pointer, from each call of what it returns, until the signal says stop; a second call changes nothing
 * unless `document.open` has taken the listeners away. It only listens: every event stays the page's.
 */
export function watchPointer({ mentionAt, onPoint }: Pointing, signal: AbortSignal): () => void {
  const options = { capture: true, passive: true, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let point: Point = { x: 0, y: 0 };
  let target: EventTarget | undefined;
  let under: PlacedMention | undefined;

  /** The mention that the pointer is on, unless something lies over it: the page's own, or the card. */
  const seenAt = (at: Point, over: EventTarget | undefined) => {
    const mention = mentionAt(at);
    return mention && isUnder(mention.range, over) ? mention : undefined;
  };
  const leave = () => {
    clearTimeout(timer);
    under = undefined;
  };
  /** One look per frame is enough, however many events a fast mouse sends. */
  const look = () => {
    frame = 0;
    const mention = seenAt(point, target);
    if (mention === under) return;
    leave();
    under = mention;
    // A trembling hand never rests on one pixel: what counts is the time on the mention.
    if (mention) timer = setTimeout(() => onPoint(mention, point), REST_MS);
  };

  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
    point = { x: event.clientX, y: event.clientY };
    target = event.composedPath()[0];
    frame ||= requestAnimationFrame(look);
  };
  const tap = (event: MouseEvent) => {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== "touch") return;
    const target = event.composedPath()[0];
    if (target instanceof Element && closest(target, INTERACTIVE)) return;
    const at = { x: event.clientX, y: event.clientY };
    const mention = seenAt(at, target);
    if (mention) onPoint(mention, at);
  };

  signal.addEventListener("abort", () => {
    leave();
    cancelAnimationFrame(frame);
  });
  return () => {
    document.addEventListener("pointermove", move, options);
    document.addEventListener("click", tap, options);
    for (const event of ["pointerdown", "pointerleave", "scroll"]) {
      document.addEventListener(event, leave, options);
    }
  };
}

/** Whether words lie in what the pointer is over, or run through it. */
function isUnder({ startContainer, endContainer }: StaticRange, over: EventTarget | undefined): boolean {
  if (liesIn(startContainer, over)) return true;
  if (!(over instanceof Node)) return false;
  const { compareDocumentPosition, DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING } =
    Node.prototype;
  return (
    (compareDocumentPosition.call(startContainer, over) & DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (compareDocumentPosition.call(endContainer, over) & DOCUMENT_POSITION_PRECEDING) !== 0
  );
}

/** Whether a node lies in what the pointer is over; an event from a closed shadow tree comes from its host. */
function liesIn(node: Node, over: EventTarget | undefined): boolean {
  if (!(over instanceof Node)) return false;
  if (Node.prototype.contains.call(over, node)) return true;
  const tree = treeOf(node);
  return tree instanceof ShadowRoot && liesIn(tree.host, over);
}

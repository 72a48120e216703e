import { precedes, shadowHostOf } from "../../dom/composedTree.ts";
import { cardSettings, contentState, type Opener, type Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { isSameMention } from "../../dom/PlacedMention.ts";
import { closest, isElement } from "../../dom/safeDom.ts";
import { trackPointerSpeed } from "./trackPointerSpeed.ts";

/** From one mention to the next while a card is open: long enough to pass over one that lies between. */
const NEXT_MS = 100;

/** So long may a trembling hand stray from the mention without losing the time that it has rested there. */
const STRAY_MS = 120;

/** A pointer whose time is up while it flies or has strayed is looked at again after this time. */
const AGAIN_MS = 40;

/** Elements that have a use for a click or tap of their own: it stays theirs. */
const INTERACTIVE =
  "a[href], area, button, input, select, textarea, label, summary, audio, video, [contenteditable], [onclick], [role=button], [role=link], [role=tab], [role=option], [role=switch], [role=checkbox], [role=radio], [role^=menuitem]";

interface Pointing {
  mentionAt(point: Point): PlacedMention | undefined;
  /** The pointer rests on a mention, or it has been clicked or tapped. */
  onPoint(mention: PlacedMention, point: Point, opener: Opener): void;
}

/**
 * Watches the pointer, from each call of what it returns, until the signal says stop; a second call changes nothing
 * unless `document.open` has taken the listeners away. It only listens: every event stays the page's.
 */
export function watchPointer({ mentionAt, onPoint }: Pointing, signal: AbortSignal): () => void {
  const options = { capture: true, passive: true, signal };
  const pace = trackPointerSpeed();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let straying: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let point: Point = { x: 0, y: 0 };
  let target: EventTarget | undefined;
  let under: PlacedMention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  let pressedBy = "";

  /** The mention that the pointer is on, unless something lies over it: the page's own, or the card. */
  const seenAt = (at: Point, over: EventTarget | undefined) => {
    const mention = mentionAt(at);
    return mention && isUnder(mention.range, over) ? mention : undefined;
  };
  const comeBack = () => {
    clearTimeout(straying);
    straying = undefined;
  };
  const forget = () => {
    comeBack();
    clearTimeout(resting);
    under = undefined;
  };
  const rest = (mention: PlacedMention, time: number) => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (straying !== undefined || pace.flies(performance.now())) rest(mention, AGAIN_MS);
      else onPoint(mention, point, "rest");
    }, time);
  };
  /** One look per frame is enough, however many events a fast mouse sends. */
  const look = () => {
    frame = 0;
    const { opensOn, restMs } = cardSettings();
    if (opensOn !== "rest") {
      forget();
      return;
    }
    const card = contentState().card;
    const onWay = card?.distanceInSafeTriangle(point);
    const comesNearer = onWay !== undefined && onWay < distance;
    distance = onWay ?? Number.POSITIVE_INFINITY;
    // On the way to the open card a mention has to wait as if none were open, and as long as the pointer goes on.
    const wait = card?.shown() && onWay === undefined ? Math.min(NEXT_MS, restMs) : restMs;

    const mention = seenAt(point, target);
    if (!mention) {
      if (under) straying ??= setTimeout(forget, STRAY_MS);
      return;
    }
    // A trembling hand never rests on one pixel: what counts is the time on the mention.
    if (isSameMention(mention, under)) {
      comeBack();
      if (comesNearer) rest(mention, wait);
      return;
    }
    forget();
    under = mention;
    rest(mention, wait);
  };

  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
    point = { x: event.clientX, y: event.clientY };
    target = event.composedPath()[0];
    pace.note(point, performance.now());
    frame ||= requestAnimationFrame(look);
  };
  const press = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    pressedBy = event.pointerType;
    forget();
  };
  const click = (event: MouseEvent) => {
    // A click without a count is a key's or a script's.
    if (!event.isTrusted || event.detail === 0 || event.button !== 0) return;
    const isTap = pressedBy === "touch";
    if (!isTap && (cardSettings().opensOn !== "click" || selectsText())) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const over = event.composedPath()[0];
    if (over && isElement(over as Node) && closest(over as Element, INTERACTIVE)) return;
    const at = { x: event.clientX, y: event.clientY };
    const mention = seenAt(at, over);
    if (mention) onPoint(mention, at, "press");
  };

  signal.addEventListener("abort", () => {
    forget();
    cancelAnimationFrame(frame);
  });
  return () => {
    document.addEventListener("pointermove", move, options);
    document.addEventListener("pointerdown", press, options);
    document.addEventListener("click", click, options);
    for (const event of ["pointerleave", "scroll"]) document.addEventListener(event, forget, options);
  };
}

/** Whether words lie in what the pointer is over, or run through it. */
function isUnder({ startContainer, endContainer }: StaticRange, over: EventTarget | undefined): boolean {
  // What a pointer is over is a node.
  const node = over as Node | undefined;
  if (!node) return false;
  return holds(node, startContainer) || (precedes(startContainer, node) && precedes(node, endContainer));
}

/** Whether the click ends a selection rather than being one. */
function selectsText(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** Whether a node lies in what the pointer is over; an event from a closed shadow tree comes from its host. */
function holds(over: Node, node: Node): boolean {
  for (let each: Node | null = node; each; each = shadowHostOf(each))
    if (Node.prototype.contains.call(over, each)) return true;
  return false;
}

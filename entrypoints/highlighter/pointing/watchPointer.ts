import { precedes, shadowHostOf } from "../../dom/composedTree.ts";
import type { Opener, Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { contains, matches } from "../../dom/safeDom.ts";
import { HoverTracker } from "./HoverTracker.ts";
import { watchLinkTouches } from "./watchLinkTouches.ts";
import { watchPresses } from "./watchPresses.ts";

/** Returns the mention at a point unless it is covered; `target` is the innermost event target there. */
export type MentionUnder = (
  point: Point,
  target: EventTarget | null | undefined,
) => PlacedMention | undefined;

/** Is called when the pointer rests on a mention, or presses it or close to it. */
export type OnPoint = (mention: PlacedMention, point: Point, opener: Opener) => void;

/** Elements that show another document, which gets the pointer's events. */
const FRAMES = "iframe, frame, object, embed, fencedframe";

interface PointerHandlers {
  /** Hit testing: returns the mention at a point of the viewport. Elements outside its shadow tree may cover it. */
  mentionAt(point: Point): PlacedMention | undefined;
  /** Returns the mention that a reader sees at a point of the viewport, although the pointer may not reach its text. */
  mentionSeenAt(point: Point): PlacedMention | undefined;
  onPoint: OnPoint;
}

/**
 * Returns a function that starts watching the pointer, until the signal aborts. Calling it again has no effect unless
 * `document.open` has removed the listeners. Cancels no event and stops none, except the first tap on a link if the
 * reader has chosen that it opens the card.
 */
export function watchPointer(
  { mentionAt, mentionSeenAt, onPoint }: PointerHandlers,
  signal: AbortSignal,
): () => void {
  const mentionUnder: MentionUnder = (point, target) => {
    const mention = mentionAt(point);
    return mention && isPointerOver(target, mention.range) ? mention : undefined;
  };
  const listenToPresses = watchPresses(mentionUnder, onPoint, signal);
  const listenToLinkTouches = watchLinkTouches(mentionUnder, mentionSeenAt, onPoint, signal);
  const hover = new HoverTracker(mentionUnder, mentionSeenAt, (mention, point) =>
    onPoint(mention, point, "rest"),
  );

  const onMove = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== "touch" && event.buttons === 0) hover.move(event);
  };
  const onDown = ({ isTrusted }: PointerEvent) => {
    if (isTrusted) hover.reset();
  };
  const onOver = ({ target }: PointerEvent) => {
    // The page gets no more moves while the pointer is in a frame.
    if (target instanceof Element && matches(target, FRAMES)) hover.reset();
  };
  const onLeave = ({ target }: PointerEvent) => {
    // Also called when the pointer leaves any element of the page: a mention may be across several.
    if (target === document.documentElement) hover.reset();
  };

  signal.addEventListener("abort", () => hover.stop());
  const options = { capture: true, passive: true, signal };
  return () => {
    // On the window, because some pages stop events there, before they reach the document.
    window.addEventListener("pointermove", onMove, options);
    window.addEventListener("pointerover", onOver, options);
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("pointerleave", onLeave, options);
    window.addEventListener("scroll", hover.reset, options);
    // In a page that is restored from the back-forward cache, the pointer may be on the mention that it was on before.
    window.addEventListener("pagehide", hover.reset, options);
    listenToPresses();
    listenToLinkTouches();
  };
}

/** Returns whether the event target contains the range or is inside it: otherwise another element covers the text. */
function isPointerOver(
  target: EventTarget | null | undefined,
  { startContainer, endContainer }: StaticRange,
): boolean {
  // The cast is safe: the targets of pointer events are nodes.
  const node = target as Node | null | undefined;
  if (!node) return false;
  return (
    composedContains(node, startContainer) || (precedes(startContainer, node) && precedes(node, endContainer))
  );
}

/** Returns whether `node` contains `other`, across shadow boundaries: events in closed shadow trees target the host. */
function composedContains(node: Node, other: Node): boolean {
  for (let at: Node | null = other; at; at = shadowHostOf(at)) if (contains(node, at)) return true;
  return false;
}

import { precedes, shadowHostOf } from "../../dom/composedTree.ts";
import { frameSettings, type Opener, type Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { closest, contains, isElement } from "../../dom/safeDom.ts";
import { HoverTracker } from "./HoverTracker.ts";

/** Elements that handle clicks and taps themselves. */
const INTERACTIVE =
  "a[href], area, button, input, select, textarea, label, summary, audio, video, [contenteditable], [onclick], [role=button], [role=link], [role=tab], [role=option], [role=switch], [role=checkbox], [role=radio], [role^=menuitem]";

interface PointerHandlers {
  /** Hit testing: returns the mention at a point of the viewport. Elements outside its shadow tree may cover it. */
  mentionAt(point: Point): PlacedMention | undefined;
  /** Called when the pointer rests on a mention, or clicks or taps it. */
  onPoint(mention: PlacedMention, point: Point, opener: Opener): void;
}

/**
 * Returns a function that starts watching the pointer, until the signal aborts. Calling it again has no effect unless
 * `document.open` has removed the listeners. Does not cancel events or stop their propagation.
 */
export function watchPointer({ mentionAt, onPoint }: PointerHandlers, signal: AbortSignal): () => void {
  const mentionUnder = (point: Point, target: EventTarget | undefined) => {
    const mention = mentionAt(point);
    return mention && isPointerOver(target, mention.range) ? mention : undefined;
  };
  const hover = new HoverTracker(mentionUnder, (mention, point) => onPoint(mention, point, "rest"));
  let lastPointerType = "";

  const onMove = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== "touch" && event.buttons === 0) hover.move(event);
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    lastPointerType = event.pointerType;
    hover.reset();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    const isTap = lastPointerType === "touch";
    if (!isPlainClick(event) || isInteractive(target)) return;
    if (!isTap && (frameSettings().card.opensOn !== "click" || endsSelection())) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = mentionUnder(point, target);
    if (mention) onPoint(mention, point, "press");
  };

  const onLeave = ({ target }: PointerEvent) => {
    // Also called when the pointer leaves any element of the page: a mention may be across several.
    if (target === document.documentElement) hover.reset();
  };

  signal.addEventListener("abort", () => hover.stop());
  const options = { capture: true, passive: true, signal };
  return () => {
    document.addEventListener("pointermove", onMove, options);
    document.addEventListener("pointerdown", onDown, options);
    document.addEventListener("click", onClick, options);
    document.addEventListener("pointerleave", onLeave, options);
    document.addEventListener("scroll", hover.reset, options);
    // In a page that is restored from the back-forward cache, the pointer may be on the mention that it was on before.
    window.addEventListener("pagehide", hover.reset, options);
  };
}

/**
 * Returns whether a pointer clicked with its main button and without modifier keys. False for clicks by keyboard or
 * script.
 */
function isPlainClick(event: MouseEvent): boolean {
  // Clicks by keyboard or script have a count (`detail`) of 0.
  if (!event.isTrusted || event.detail === 0 || event.button !== 0) return false;
  return !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

function isInteractive(target: EventTarget | undefined): boolean {
  const node = target as Node | undefined;
  return node !== undefined && isElement(node) && closest(node, INTERACTIVE) !== null;
}

/** Returns whether text is selected: the click was the end of a drag that selected text. */
function endsSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** Returns whether the event target contains the range or is inside it: otherwise another element covers the text. */
function isPointerOver(
  target: EventTarget | undefined,
  { startContainer, endContainer }: StaticRange,
): boolean {
  // The cast is safe: the targets of pointer events are nodes.
  const node = target as Node | undefined;
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
